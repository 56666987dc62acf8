import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { providerFrom } from '../../../../src/translation/providers'
import { keepsToProvider, unitOf } from '../../../contracts/provider'
import { KEY, libretranslateDialect, settingsOf } from '../../../support/machine/dialects'
import { answering, type StandIn, startStandIn } from '../../../support/machine/stand-in'

keepsToProvider(libretranslateDialect)

let service: StandIn

beforeAll(async () => {
  service = await startStandIn()
})

afterAll(() => service.stop())

const UNITS = [unitOf('<1>Drink</1> & rest.'.replace('&', '&amp;'), 'a#1'), unitOf('Sleep.', 'b#1')]

const translate = async (key: string | null = KEY) =>
  providerFrom({ ...settingsOf(libretranslateDialect, service.url), key })?.translate({
    sourceLocale: 'en',
    targetLocale: 'fa',
    units: UNITS,
    signal: new AbortController().signal,
  })

const giving = (translatedText: unknown) => answering(() => ({ translatedText }))

const TEXTS = ['<span id="m1">بنوشید</span> &amp; استراحت.', 'بخوابید.']

describe('what LibreTranslate is asked', () => {
  it.each<[string, string | null, object]>([
    ['with its key where it has one', KEY, { api_key: KEY }],
    ['without a key where it asks for none', null, {}],
  ])('%s', async (_, key, more) => {
    service.willDo(giving(TEXTS))
    expect(await translate(key)).toEqual([
      { id: 'a#1', ok: true, text: '<1>بنوشید</1> &amp; استراحت.' },
      { id: 'b#1', ok: true, text: 'بخوابید.' },
    ])
    expect(service.received.map(({ body }) => body)).toEqual([
      {
        q: ['<span id="m1">Drink</span> &amp; rest.', 'Sleep.'],
        source: 'en',
        target: 'fa',
        format: 'html',
        ...more,
      },
    ])
    expect(service.received[0]?.headers.authorization).toBeUndefined()
  })
})

describe('what LibreTranslate answers', () => {
  it.each<[string, unknown, string]>([
    ['one text for two', TEXTS.slice(1), 'there are 1 answers for 2 texts'],
    ['a text in place of a list', TEXTS[0], 'the answer is not of the shape that was expected'],
    ['something that is no text', [TEXTS[0], null], 'the answer is not of the shape that was expected'],
  ])('is refused for all where it is %s', async (_, answer, reason) => {
    service.willDo(giving(answer))
    expect(await translate()).toEqual([
      { id: 'a#1', ok: false, reason },
      { id: 'b#1', ok: false, reason },
    ])
  })
})
