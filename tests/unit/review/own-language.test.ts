import { describe, expect, it } from 'vitest'

import { gate } from '../../../src/review/gate'
import { GATE } from '../../../src/review/gate.config'
import type { GateInput } from '../../../src/review/rule'
import { ownLanguage } from '../../../src/review/rules/own-language'

const pictureSaying = (alt: string, locale: string): GateInput => ({
  fields: [],
  needsSources: false,
  locale,
  doc: {},
  sourceDoc: null,
  units: [],
  media: new Map([['one', { alt, filename: 'calf.png' }]]),
  links: [],
  slugHolder: null,
  warnedLess: [],
  strays: [],
  breaches: [],
  isLinkPublic: () => true,
})

describe('the description of a picture', () => {
  it('is in the language of the edition that shows it', () => {
    expect(ownLanguage.check(pictureSaying('A calf', 'fa'))).toEqual([
      { path: '', labels: ['calf.png'], messageKey: 'otherLanguage', facts: { text: 'A calf' } },
    ])
    expect(ownLanguage.check(pictureSaying('ساق پا', 'fa'))).toEqual([])
  })

  it.each([
    'DRINK MORE WATER NOW',
    'BUY NOW BUY NOW BUY NOW',
    'PHYSIOTHERAPY',
    'آب بنوشید. Drink More Water Every Night',
    'آب بنوشید. DRINK MORE WATER NOW',
  ])('is a sentence in capitals, or a heading: %s', (text) => {
    expect(ownLanguage.check(pictureSaying(text, 'fa'))).toHaveLength(1)
  })

  it.each([
    'EMG',
    'EMG, MRI, CT',
    'B1, B6, B9, B12, D3',
    'نوار عضله (EMG) و NCV',
    'نرم‌افزار Microsoft Excel',
    'سازمان National Health Service (NHS)',
    'گزارش European Food Safety Authority',
    'راهنمای National Institute for Health and Care Excellence',
    'انجمن American College of Sports Medicine',
    'ویتامین‌های B1, B6, B9, B12 و D3',
    '۵۰۰ mg پاراستامول (Paracetamol)',
  ])('may name what has the same name in every language: %s', (text) => {
    expect(ownLanguage.check(pictureSaying(text, 'fa'))).toEqual([])
  })

  it('holds an entry back whatever the weights say', () => {
    const weights = {
      ...Object.fromEntries(Object.keys(GATE).map((name) => [name, 'off' as const])),
      'own-language': 'off' as const,
    }
    expect(gate(pictureSaying('A calf', 'fa'), weights)).toMatchObject([{ rule: 'own-language', severity: 'block' }])
  })

  it('is not asked about where the script of the language isn’t known', () => {
    expect(ownLanguage.check(pictureSaying('A calf', 'ja'))).toEqual([])
  })
})

describe('what the edition says beside the entry’s own texts', () => {
  it('is named where it stands, but not twice where a field was named for it', () => {
    const stray = (path: string, text: string, language = 'fa') => ({ path, text, language })
    const input = {
      ...pictureSaying('Drink 2 litres of water', 'fa'),
      strays: [
        stray('image.alt', 'Drink 2 litres of water'),
        stray('body.text', 'litres of water'),
        stray('sources.0.title', 'Leg cramps'),
        stray('jsonLd.keywords.0', 'Sport at home and elsewhere'),
      ],
    }
    expect(ownLanguage.check(input).map(({ facts, messageKey, path }) => [path, messageKey, facts?.text])).toEqual([
      ['', 'otherLanguage', 'Drink 2 litres of water'],
      ['sources.0.title', 'otherLanguageThanSaid', 'Leg cramps'],
      ['jsonLd.keywords.0', 'otherLanguageThanSaid', 'Sport at home and elsewhere'],
    ])
  })
})
