import { describe, expect, it } from 'vitest'

import { sameAsSource } from '../../../../src/translation/checks/same-as-source'
import { found, termOf, unitOf } from './form'

describe('a translation that reads like its source is reported', () => {
  it.each([
    ['en fa', 'Drink water.', 'Drink water.'],
    ['en fa', 'Magnesium', 'magnesium'],
    ['en fa', 'Stretch  the calf', 'Stretch the calf'],
    ['en fa', 'Take 750 mg daily', 'Take ۷۵۰ mg daily'],
    ['en fa', 'The NHS advises', 'The NHS advises'],
    ['fa en', 'زیاد آب بنوشید.', 'زیاد آب بنوشید.'],
    ['fa en', 'گرفتگی‌ها', 'گرفتگیها'],
  ])('%s: «%s»', (pair, source, target) => {
    expect(found(sameAsSource, unitOf(pair, source, target))).toEqual(['same'])
  })
})

describe('what may stay the same is not', () => {
  it.each([
    ['en fa', 'an abbreviation', 'EMG'],
    ['en fa', 'several of them', 'EMG, B12 (NSAIDs)'],
    ['en fa', 'numbers', '120/80'],
    ['en fa', 'an address', 'https://example.org/cramps'],
    ['en fa', 'a gap of a program', '{{count}}'],
    ['en fa', 'a mark', '\ufffc'],
    ['en fa', 'a name of several words', 'National Health Service'],
    ['en fa', 'a name with a small word in it', 'Institute of Sports Medicine'],
    ['en en', 'a text in the same language', 'Drink water.'],
    ['fa en', 'numbers', '۱۲۰/۸۰'],
  ])('%s: %s', (pair, _, text) => {
    expect(found(sameAsSource, unitOf(pair, text, text))).toEqual([])
  })

  it('a term that the clinic writes in the same way', () => {
    const terms = [termOf({ en: ['Botox'], fa: ['Botox'] })]
    expect(found(sameAsSource, unitOf('en fa', 'Botox', 'Botox', { terms }))).toEqual([])
    expect(found(sameAsSource, unitOf('en fa', 'Botox', 'Botox'))).toEqual(['same'])
  })

  it.each([
    ['en fa', 'Drink water.', 'آب بنوشید.'],
    ['fa en', 'آب بنوشید.', 'Drink water.'],
    ['en fa', 'Drink water.', 'Drink milk.'],
  ])('%s: «%s» as «%s»', (pair, source, target) => {
    expect(found(sameAsSource, unitOf(pair, source, target))).toEqual([])
  })
})
