import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { providerFrom } from '../../../../src/translation/providers'
import { keepsToProvider, unitOf } from '../../../contracts/provider'
import { deeplDialect, KEY, settingsOf } from '../../../support/machine/dialects'
import { answering, type StandIn, startStandIn } from '../../../support/machine/stand-in'

keepsToProvider(deeplDialect)

let service: StandIn

beforeAll(async () => {
  service = await startStandIn()
})

afterAll(() => service.stop())

const translate = async (units = [unitOf('Drink.')], targetLocale = 'fa') =>
  providerFrom(settingsOf(deeplDialect, service.url))?.translate({
    sourceLocale: targetLocale === 'fa' ? 'en' : 'fa',
    targetLocale,
    units,
    signal: new AbortController().signal,
  })

const giving = (...texts: string[]) => answering(() => ({ translations: texts.map((text) => ({ text })) }))

describe('what DeepL is asked', () => {
  it('has marks as XML, and what stands around the texts as context', async () => {
    service.willDo(giving('<span id="m1">بنوشید</span>.', 'استراحت.'))
    await translate([
      { ...unitOf('<1>Drink</1>.', 'a#1'), before: 'Before.', after: 'Rest.' },
      { ...unitOf('Rest.', 'a#2'), before: 'Drink.' },
    ])
    const [request] = service.received
    expect(request?.headers.authorization).toBe(`DeepL-Auth-Key ${KEY}`)
    expect(request?.body).toEqual({
      text: ['<span id="m1">Drink</span>.', 'Rest.'],
      source_lang: 'EN',
      target_lang: 'FA',
      context: 'Before.\nDrink.\nRest.',
      tag_handling: 'xml',
      split_sentences: 'nonewlines',
      preserve_formatting: true,
      model_type: 'quality_optimized',
    })
  })

  it.each([
    ['en', 'EN-US'],
    ['en-GB', 'EN-GB'],
    ['pt-BR', 'PT-BR'],
    ['de', 'DE'],
  ])('is asked for %s as %s', async (locale, code) => {
    service.willDo(giving('Drink.'))
    await translate([unitOf('بنوشید.')], locale)
    expect(service.received[0]?.body.target_lang).toBe(code)
  })

  it('is paid for the characters of the texts, without marks', () => {
    const provider = providerFrom(settingsOf(deeplDialect, service.url))
    // 🦵 is one character to DeepL and two to JavaScript.
    const units = [{ ...unitOf('<1>🦵</1> &lt; <2/>2'), before: 'Not counted.' }]
    expect(provider?.estimate(units)).toEqual({ characters: 5, cost: 0.0001, currency: 'EUR' })
  })
})

describe('what DeepL answers', () => {
  it.each<[string, string]>([
    ['other quotes', "<span id='m1'>بنوشید</span> <img id='m2'/>"],
    ['more attributes', '<span class="x" id="m1">بنوشید</span> <img  id="m2" />'],
    ['an empty element with two tags', '<span id="m1">بنوشید</span> <img id="m2"></img>'],
    ['a void element', '<SPAN ID="m1">بنوشید</SPAN> <img id="m2">'],
  ])('may have %s', async (_, answer) => {
    service.willDo(giving(answer))
    expect(await translate([unitOf('<1>Drink</1> <2/>')])).toEqual([
      { id: 'a#1', ok: true, text: '<1>بنوشید</1> <2/>' },
    ])
  })

  it.each([
    ['too few', ['بنوشید.']],
    ['too many', ['بنوشید.', 'استراحت.', 'بخوابید.']],
  ])('is refused for all where there are %s', async (_, texts) => {
    service.willDo(giving(...texts))
    const reason = `there are ${texts.length} answers for 2 texts`
    expect(await translate([unitOf('Drink.', 'a#1'), unitOf('Rest.', 'b#1')])).toEqual([
      { id: 'a#1', ok: false, reason },
      { id: 'b#1', ok: false, reason },
    ])
  })

  it('may have entities by name and by number', async () => {
    service.willDo(giving('آب &#x6A9; &#1705; &apos;&quot;&gt; &unknown; &#0;'))
    expect(await translate()).toEqual([{ id: 'a#1', ok: true, text: 'آب ک ک \'"> &amp;unknown; &amp;#0;' }])
  })
})
