import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { runToEnd } from '../../support/channel-runner'
import { startSource, type TestSource } from '../../support/channel-source'
import { contentFixture } from '../../support/ledger-fixture'
import { type Behaviour, cutting, flooding, hanging, refusing } from '../../support/machine/stand-in'
import { idsOf, openWebhook, type Receiver, startReceiver } from '../../support/webhook'

const ENTRIES = 5
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

let receiver: Receiver
let elsewhere: Receiver
let test: TestSource

beforeAll(async () => {
  receiver = await startReceiver()
  elsewhere = await startReceiver()
  test = await startSource(ENTRIES)
})

afterAll(async () => {
  test.close()
  await receiver.stop()
  await elsewhere.stop()
})

beforeEach(() => {
  receiver.forget()
  elsewhere.willDo(elsewhere.take)
  // The clock is ours: days pass at once. What waits for a connection goes by the real one.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T08:00:00Z') })
})

afterEach(() => vi.useRealTimers())

const passes = (ms: number) => void vi.setSystemTime(Date.now() + ms)

const run = (after = 0, timeoutMs?: number) =>
  runToEnd(openWebhook(receiver.url, timeoutMs === undefined ? {} : { timeoutMs }), test.source, {
    after,
    onPause: passes,
  })

const arrivedInOrder = () => {
  const numbers = receiver.taken.map(({ data }) => data.seq)
  expect(numbers).toEqual(test.source.changes(0, 100).map(({ seq }) => seq))
  expect(receiver.state()).toEqual(test.state())
}

/** The date that HTTP writes (RFC 9110, 5.6.7). */
const httpDate = (ms: number) => new Date(Date.now() + ms).toUTCString()

describe('a receiver that is in trouble', () => {
  it.each<[string, () => Behaviour[], readonly number[]]>([
    ['answers 500 once', () => [refusing(500)], [5 * SECOND]],
    ['answers 404', () => [refusing(404, {}, 'Not found')], [5 * SECOND]],
    [
      'is away for hours',
      () => Array.from({ length: 4 }, () => refusing(503)),
      [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR],
    ],
    ['answers 429 and asks for ten minutes', () => [refusing(429, { 'Retry-After': '600' })], [10 * MINUTE]],
    ['answers 503 and names a date in an hour', () => [refusing(503, { 'Retry-After': httpDate(HOUR) })], [HOUR]],
    ['names a date in the past', () => [refusing(503, { 'Retry-After': httpDate(-HOUR) })], [5 * SECOND]],
    ['asks for less than our own pause', () => [refusing(429, { 'Retry-After': '1' })], [5 * SECOND]],
    ['asks for a month', () => [refusing(429, { 'Retry-After': '2592000' })], [24 * HOUR]],
    ['asks for a pause that nobody can read', () => [refusing(429, { 'Retry-After': 'soon' })], [5 * SECOND]],
    ['closes the connection', () => [(_, response) => void response.destroy()], [5 * SECOND]],
    ['answers a password question', () => [refusing(401, {}, 'Who are you?')], [5 * SECOND]],
  ])('%s: is told all the same, in order', async (_, trouble, pauses) => {
    const [first = refusing(500), ...others] = trouble()
    receiver.willDo(receiver.take, receiver.take, first, ...others, receiver.take)
    const ran = await run()
    expect(ran).toMatchObject({ end: 'done', pauses, cursor: test.source.head().seq })
    expect(ran.attempts.filter(({ isDelivered }) => !isDelivered)).toHaveLength(pauses.length)
    arrivedInOrder()
    const ids = idsOf(receiver.received)
    expect(ids.slice(2, 3 + pauses.length)).toEqual(Array(pauses.length + 1).fill(ids[2]))
    expect(new Set(ids).size).toBe(ENTRIES)
  })

  it('never answers: is told later, and nothing is sent meanwhile', async () => {
    receiver.willDo(hanging, receiver.take)
    const ran = await run(0, 150)
    expect(ran).toMatchObject({ end: 'done', pauses: [5 * SECOND] })
    expect(ran.attempts[0]).toMatchObject({
      isDelivered: false,
      status: null,
      detail: 'The receiver could not be reached: there was no answer within 0.15 s.',
    })
    arrivedInOrder()
  })

  it.each<[string, Behaviour]>([
    ['breaks off behind a good status', cutting],
    ['floods us with an answer', flooding],
  ])('%s: the status counts, and no more is read than is shown', async (_, odd) => {
    receiver.willDo(odd, receiver.take)
    const ran = await run(0, 2_000)
    expect(ran).toMatchObject({ end: 'done', pauses: [] })
    expect(receiver.received).toHaveLength(ENTRIES)
  })

  it('answers a page with an error: its beginning is kept for people, on one line', async () => {
    receiver.willDo(refusing(500, {}, `<h1>\n\tOh\u0007 dear</h1>${'x'.repeat(100_000)}`), receiver.take)
    const [failed] = (await run()).attempts
    expect(failed?.detail).toMatch(/^The receiver answered 500: <h1> Oh dear<\/h1>x+$/u)
    expect(failed?.detail.length).toBeLessThan(400)
  })

  it('is away for good: it is given up after ten tries over three days', async () => {
    receiver.willDo(refusing(500))
    const ran = await run()
    expect(ran).toMatchObject({ end: 'dead', cursor: 0 })
    expect(ran.attempts).toHaveLength(10)
    expect(ran.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(75 * HOUR + 35 * MINUTE + 5 * SECOND)
    expect(new Set(idsOf(receiver.received)).size).toBe(1)
    const stamps = receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']))
    expect(stamps.at(-1)! - stamps[0]!).toBe((75 * HOUR + 35 * MINUTE + 5 * SECOND) / SECOND)
  })

  it('says that it is gone: nothing more is sent', async () => {
    receiver.willDo(receiver.take, refusing(410))
    const ran = await run()
    expect(ran.end).toBe('gone')
    expect(ran.attempts.map(({ status }) => status)).toEqual([204, 410])
    expect(ran.cursor).toBe(receiver.taken[0]?.data.seq)
    expect(receiver.received).toHaveLength(2)
  })

  it.each([301, 302, 303, 307, 308])('redirects to a private address (%i): nobody is asked there', async (status) => {
    receiver.willDo(receiver.take, refusing(status, { Location: `${elsewhere.url}/inside` }), receiver.take)
    const ran = await run()
    expect(ran).toMatchObject({ end: 'done', pauses: [5 * SECOND] })
    expect(ran.attempts[1]?.detail).toContain(`leads elsewhere (${status}), to ${elsewhere.url}/inside`)
    expect(elsewhere.received).toEqual([])
    arrivedInOrder()
  })

  it('is not there at all', async () => {
    const gone = await startReceiver()
    await gone.stop()
    const attempt = await openWebhook(gone.url).test(new AbortController().signal)
    expect(attempt).toMatchObject({ isDelivered: false, status: null })
    expect(attempt.detail).toContain('ECONNREFUSED')
  })
})

describe('what the sender is told', () => {
  it('stops in the middle of a request, and that is no failure of the receiver', async () => {
    const stop = new AbortController()
    receiver.willDo(() => stop.abort(new Error('The server stops.')))
    const attempts: unknown[] = []
    const deliver = async () => {
      const order = {
        source: test.source,
        after: 0,
        signal: stop.signal,
        report: (one: unknown) => void attempts.push(one),
      }
      for await (const _ of openWebhook(receiver.url).deliver(order));
    }
    await expect(deliver()).rejects.toThrow('The server stops.')
    expect(attempts).toEqual([])
  })

  it('ends where the ledger begins anew: numbers of another epoch are others', async () => {
    const own = await startSource(2)
    receiver.willDo((request, response) => {
      own.ledger.restart('second')
      own.ledger.publish(contentFixture({ type: 'causes', id: 'x', locale: 'en', slug: 'x', title: 'X' }))
      void own.refresh().then(() => receiver.take(request, response))
    })
    const order = { source: own.source, after: 0, signal: new AbortController().signal, report: () => {} }
    for await (const _ of openWebhook(receiver.url).deliver(order));
    expect(receiver.taken.map(({ data }) => data.id)).toEqual(['id1', 'id2'])
    const before = idsOf(receiver.received)
    await runToEnd(openWebhook(receiver.url), own.source)
    expect(receiver.taken.map(({ data }) => data.id)).toEqual(['id1', 'id2', 'x'])
    expect(
      idsOf(receiver.received)
        .slice(before.length)
        .every((id) => !before.includes(id)),
    ).toBe(true)
    own.close()
  })
})
