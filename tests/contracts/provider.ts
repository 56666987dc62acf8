/** What every machine translator keeps to, whichever it is, however its service behaves. */
import { inspect } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type MachineUnit, type Provider, ProviderFailed, providerFrom } from '../../src/translation/providers'
import type { Pace } from '../../src/translation/providers/pace'
import { type Dialect, inPersian, KEY, settingsOf } from '../support/machine/dialects'
import {
  answering,
  type Behaviour,
  cutting,
  flooding,
  hanging,
  refusing,
  saying,
  type StandIn,
  startStandIn,
} from '../support/machine/stand-in'

/** Soon back after a failure, so that a test of patience is quick. */
const QUICK: Pace = {
  timeoutMs: 20_000,
  retries: 2,
  backoffMs: 1,
  longestPauseMs: 5_000,
  concurrency: 1,
  perSecond: 1_000,
  maxBytes: 300_000,
}

/** For services that never answer. */
const IMPATIENT: Pace = { ...QUICK, timeoutMs: 700 }

export const unitOf = (text: string, id = 'a#1'): MachineUnit => ({ id, text, terms: [] })

export const keepsToProvider = (dialect: Dialect): void => {
  let service: StandIn
  let provider: Provider
  let impatient: Provider

  const made = (url: string, pace = QUICK): Provider => {
    const found = providerFrom(settingsOf(dialect, url), pace)
    if (!found) throw new Error('There is no such provider.')
    return found
  }

  beforeAll(async () => {
    service = await startStandIn()
    provider = made(service.url)
    impatient = made(service.url, IMPATIENT)
  })

  afterAll(() => service.stop())

  /** Translates well, word by word. */
  const good: Behaviour = answering((request) => dialect.answerOf(request, dialect.textsOf(request).map(inPersian)))

  /** Gives this text for every one, whatever it is. */
  const giving = (text: string): Behaviour =>
    answering((request) =>
      dialect.answerOf(
        request,
        dialect.textsOf(request).map(() => text),
      ),
    )

  const orderOf = (units: readonly MachineUnit[], signal = new AbortController().signal) => ({
    sourceLocale: 'en',
    targetLocale: 'fa',
    units,
    signal,
  })

  const translate = (units: readonly MachineUnit[], signal?: AbortSignal) => provider.translate(orderOf(units, signal))

  const failureOf = async (work: Promise<unknown>): Promise<ProviderFailed> => {
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason,
    )
    if (error instanceof ProviderFailed) return error
    throw new Error(`It did not fail as a provider: ${inspect(error)}`)
  }

  const ONE = [unitOf('Drink water.')]

  describe(`${dialect.name} as a machine translator`, () => {
    it('answers each unit in order, with its marks', async () => {
      service.willDo(good)
      const units = [unitOf('Take <1>two</1> of <2/>.', 'a#1'), unitOf('Rest.', 'b#1')]
      expect(await translate(units)).toEqual([
        { id: 'a#1', ok: true, text: 'واژه <1>واژه</1> واژه <2/>.' },
        { id: 'b#1', ok: true, text: 'واژه.' },
      ])
      expect(service.received.map(({ path }) => path)).toEqual([dialect.path])
    })

    it('sends nothing for nothing', async () => {
      service.willDo(good)
      expect(await translate([])).toEqual([])
      expect(service.received).toEqual([])
    })

    it('asks in batches, and answers all of them', async () => {
      service.willDo(good)
      const units = Array.from({ length: 120 }, (_, number) => unitOf(`Sentence ${number}.`, `a#${number}`))
      const answers = await translate(units)
      expect(answers).toEqual(units.map(({ id }, number) => ({ id, ok: true, text: `واژه ${number}.` })))
      expect(service.received.length).toBeGreaterThan(1)
      expect(service.received.flatMap(dialect.textsOf)).toHaveLength(120)
    })

    it.each(['5 &lt; 6 &amp;amp; "x" \'y\' > z', '&amp;lt; &lt;b> &amp;', 'a\u200cb\u00a0c', 'one\ntwo'])(
      'carries %j as it is',
      async (text) => {
        service.willDo(answering((request) => dialect.answerOf(request, dialect.textsOf(request))))
        expect(await translate([unitOf(text)])).toEqual([{ id: 'a#1', ok: true, text }])
      },
    )

    it('gives Persian in Persian letters, without white space at its ends', async () => {
      // ي U+064A, ك U+0643
      service.willDo(giving(' \u0645\u064a \u0643\u0646\u062f\n'))
      expect(await translate(ONE)).toEqual([{ id: 'a#1', ok: true, text: '\u0645\u06cc \u06a9\u0646\u062f' }])
    })

    it('says what an order would cost before it is made', () => {
      const few = provider.estimate([unitOf('Drink water.')])
      const more = provider.estimate([unitOf('Drink water.'), unitOf('Drink more water, <1>slowly</1>.', 'b#1')])
      expect(provider.estimate([])).toEqual({ characters: 0, cost: 0, currency: 'EUR' })
      expect(few.characters).toBeGreaterThanOrEqual('Drink water.'.length)
      expect(more.characters).toBeGreaterThanOrEqual(few.characters + 'Drink more water, slowly.'.length)
      expect(more).toMatchObject({ cost: (more.characters * 20) / 1_000_000, currency: 'EUR' })
    })

    it('knows no cost where nobody has said the price', () => {
      const free = providerFrom({ ...settingsOf(dialect, service.url), price: null }, QUICK)
      expect(free?.estimate(ONE)).toMatchObject({ cost: null, currency: null })
    })
  })

  describe(`${dialect.name} with a service that is in trouble for a moment`, () => {
    it.each<[string, Behaviour]>([
      ['answers 500', refusing(500)],
      ['answers 503 with a page', refusing(503, { 'Content-Type': 'text/html' }, '<h1>Later</h1>')],
      ['answers 429', refusing(429)],
      ['answers 429 and asks for no pause', refusing(429, { 'Retry-After': '0' })],
      ['answers 429 and asks for a pause that nobody can read', refusing(429, { 'Retry-After': 'soon' })],
      ['breaks off', cutting],
      ['closes the connection', (_, response) => void response.destroy()],
      ['answers with half a JSON', saying('{"choices":[')],
      ['answers with a page', saying('<html><body>Bad gateway</body></html>', 'text/html')],
    ])('%s, and is asked again', async (_, trouble) => {
      service.willDo(trouble, good)
      expect(await translate(ONE)).toEqual([{ id: 'a#1', ok: true, text: 'واژه واژه.' }])
      expect(service.received).toHaveLength(2)
    })

    it('does not answer, and is asked again', async () => {
      service.willDo(hanging, good)
      expect(await impatient.translate(orderOf(ONE))).toEqual([{ id: 'a#1', ok: true, text: 'واژه واژه.' }])
      expect(service.received).toHaveLength(2)
    })

    it('waits as long as it is asked to', async () => {
      service.willDo(refusing(429, { 'Retry-After': '1' }), good)
      expect(await translate(ONE)).toMatchObject([{ ok: true }])
      const [first, second] = service.received
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990)
    })
  })

  describe(`${dialect.name} with a service that cannot be used`, () => {
    it.each<[string, Behaviour, ProviderFailed['kind'], number, RegExp]>([
      ['is down for good', refusing(500), 'unreachable', 503, /it answered 500/u],
      ['is busy for good', refusing(429), 'busy', 503, /it answered 429/u],
      ['always breaks off', cutting, 'unreachable', 503, /connection failed/u],
      ['is something else', saying('<p>Hello</p>', 'text/html'), 'unreadable', 502, /not JSON \(text\/html\)/u],
    ])('%s: gives up after the last try', async (_, trouble, kind, status, message) => {
      service.willDo(trouble)
      const failure = await failureOf(translate(ONE))
      expect([failure.kind, failure.status]).toEqual([kind, status])
      expect(failure.message).toMatch(message)
      expect(service.received).toHaveLength(QUICK.retries + 1)
    })

    it('never answers: gives up after the last try', async () => {
      service.willDo(hanging)
      const failure = await failureOf(impatient.translate(orderOf(ONE)))
      expect([failure.kind, failure.status]).toEqual(['unreachable', 503])
      expect(failure.message).toContain('no whole answer within 0.7 s')
      expect(service.received).toHaveLength(QUICK.retries + 1)
    })

    it.each<[string, Behaviour, ProviderFailed['kind'], RegExp]>([
      ['refuses the key (401)', refusing(401, {}, `bad ${KEY}`), 'key-refused', /refuses the key \(401\)/u],
      ['refuses the key (403)', refusing(403, {}, `bad ${KEY}`), 'key-refused', /MACHINE_TRANSLATION_KEY/u],
      ['has no money left', refusing(456), 'key-refused', /nothing left to spend/u],
      ['does not know the model', refusing(404, {}, `no model,\n key ${KEY}`), 'refused', /\(404\): no model, key …/u],
      ['leads elsewhere', refusing(307, { Location: 'http://127.0.0.1:9/' }), 'refused', /leads elsewhere \(307\)/u],
      ['asks to wait an hour', refusing(429, { 'Retry-After': '3600' }), 'busy', /asks to wait 3600 s/u],
      [
        'asks to wait until a day far off',
        refusing(503, { 'Retry-After': new Date(Date.now() + 9_000_000).toUTCString() }),
        'busy',
        /asks to wait/u,
      ],
    ])('%s: is asked once, and no key is shown', async (_, trouble, kind, message) => {
      service.willDo(trouble)
      const failure = await failureOf(translate(ONE))
      expect(failure.kind).toBe(kind)
      expect(failure.message).toMatch(message)
      expect(service.received).toHaveLength(1)
      expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain(KEY)
      expect(JSON.stringify(failure.data)).not.toContain(KEY)
    })

    it('is not there at all', async () => {
      const gone = await startStandIn()
      await gone.stop()
      expect((await failureOf(made(gone.url).translate(orderOf(ONE)))).message).toContain('ECONNREFUSED')
    })

    it('stops when it is told to, and asks no more', async () => {
      const stop = new AbortController()
      service.willDo((_, response) => {
        stop.abort()
        refusing(500)(_, response)
      })
      expect((await failureOf(translate(ONE, stop.signal))).message).toContain('was stopped')
      expect(service.received).toHaveLength(1)
    })

    it('keeps what was answered before it failed, and says why the rest was not', async () => {
      service.willDo(good, refusing(403))
      const units = Array.from({ length: 60 }, (_, number) => unitOf('Drink water.', `a#${number}`))
      const answers = await translate(units)
      expect(answers.map(({ id }) => id)).toEqual(units.map(({ id }) => id))
      expect(answers[0]).toEqual({ id: 'a#0', ok: true, text: 'واژه واژه.' })
      expect(answers.at(-1)).toMatchObject({ ok: false, reason: expect.stringContaining('refuses the key') as string })
      expect(service.received).toHaveLength(2)
    })
  })

  describe(`${dialect.name} with a service that answers wrongly`, () => {
    const SOURCE = 'Take <1>two <2>tablets</2></1> of <3/>.'

    it.each<[string, string]>([
      ['marks in another order', 'از <3/> <1>دو <2>قرص</2></1> بخورید.'],
      ['marks that are parted', '<2>قرص</2> از <3/> <1>دو</1>.'],
    ])('takes %s', async (_, answer) => {
      service.willDo(giving(dialect.written(answer)))
      expect(await translate([unitOf(SOURCE)])).toEqual([{ id: 'a#1', ok: true, text: answer }])
    })

    it.each<[string, string, RegExp]>([
      ['a lost pair', 'دو قرص از <3/> بخورید.', /lost <1>, <2>/u],
      ['a lost mark that stands alone', '<1>دو <2>قرص</2></1> بخورید.', /lost <3\/>/u],
      ['no mark at all', 'دو قرص بخورید.', /lost <1>, <2>, <3\/>/u],
      ['a doubled mark', '<1>دو <2>قرص</2></1> <3/> <3/>.', /stands twice/u],
      ['a doubled pair', '<1>دو <2>قرص</2></1> <1>دو</1> <3/>.', /stands twice/u],
      ['a made-up mark', '<1>دو <2>قرص</2></1> <3/> <4/>.', /made up <4\/>/u],
      ['a pair that is open', '<1>دو <2>قرص</2> <3/>.', /not closed/u],
      ['a pair that was not opened', 'دو</1> <2>قرص</2> <3/>.', /closes what is not open/u],
      ['a pair in place of a mark that stands alone', '<1>دو <2>قرص</2></1> <3>آب</3>.', /lost <3\/>/u],
      ['a mark that stands alone in place of a pair', '<1/>دو <2>قرص</2> <3/>.', /lost <1>/u],
      ['other markup', '<1>دو <b>قرص</b> <2>آب</2></1> <3/>.', /marks are broken/u],
      ['a "<" by itself', '<1>دو < <2>قرص</2></1> <3/>.', /marks are broken/u],
    ])('refuses %s, and says so', async (_, answer, reason) => {
      service.willDo(giving(dialect.written(answer)))
      expect(await translate([unitOf(SOURCE)])).toEqual([
        { id: 'a#1', ok: false, reason: expect.stringMatching(reason) as string },
      ])
    })

    it.each<[string, string, string, RegExp]>([
      ['a mark as literal text', 'Take <1>two</1>.', '<1>دو</1> &lt;2/&gt; بخورید.', /as literal text/u],
      ['marks as literal text only', 'Take <1>two</1>.', '&lt;1&gt;دو&lt;/1&gt; بخورید.', /lost <1>/u],
      ['nothing', 'Drink water.', '', /empty/u],
      ['white space', 'Drink water.', ' \n ', /empty/u],
      ['the source', 'Drink much more water.', 'Drink much more water.', /not written in the letters of "fa"/u],
      ['Russian', 'Drink much more water.', 'Пейте больше воды.', /not written in the letters of "fa"/u],
      ['a text that does not end', 'Drink water.', 'آب '.repeat(300), /far longer/u],
    ])('refuses %s', async (_, source, answer, reason) => {
      service.willDo(giving(dialect.written(answer)))
      expect(await translate([unitOf(source)])).toEqual([
        { id: 'a#1', ok: false, reason: expect.stringMatching(reason) as string },
      ])
    })

    it('takes a name in Latin letters', async () => {
      service.willDo(giving('Omega-3'))
      expect(await translate([unitOf('Omega-3')])).toEqual([{ id: 'a#1', ok: true, text: 'Omega-3' }])
    })

    it('refuses one, and takes the others', async () => {
      service.willDo(
        answering((request) => {
          const texts = dialect.textsOf(request).map(inPersian)
          return dialect.answerOf(request, ['', ...texts.slice(1)])
        }),
      )
      const answers = await translate([unitOf('Drink.', 'a#1'), unitOf('Rest.', 'b#1'), unitOf('Sleep.', 'c#1')])
      expect(answers.map(({ ok }) => ok)).toEqual([false, true, true])
    })

    it.each(['null', '[]', '{}', '"text"', '{"choices":[],"translations":3,"translatedText":{}}'])(
      'refuses %s as an answer',
      async (answer) => {
        service.willDo(saying(answer))
        expect(await translate(ONE)).toEqual([
          { id: 'a#1', ok: false, reason: expect.stringMatching(/the answer is not/u) as string },
        ])
      },
    )

    it('reads no further than an answer may be long', async () => {
      service.willDo(flooding)
      expect(await translate(ONE)).toEqual([{ id: 'a#1', ok: false, reason: 'The answer has more than 300000 bytes.' }])
      expect(service.received).toHaveLength(1)
    })
  })
}
