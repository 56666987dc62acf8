import http from 'node:http'

import type { Change, ChangePage } from '#contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { Consumer } from '../../support/consumer'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, ledgerOf, type MemoryLedger } from '../../support/ledger-fixture'

let ledger: MemoryLedger
let delivery: TestDelivery

beforeEach(async () => {
  ledger = ledgerOf(6)
  delivery = await startDelivery(ledger)
})

afterEach(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

const cause = (id: string, title: string, locale = 'en') =>
  contentFixture({ type: 'causes', id, locale, slug: `slug-of-${id}`, title })
const page = (query: string) => delivery.json<ChangePage>(`/v1/changes${query}`)

describe('the list of changes', () => {
  it('has only the latest of each entry, withdrawals included, and says what the consumer should hold', async () => {
    const { next } = await page('?limit=1000')
    ledger
      .publish(cause('id1', 'Second'))
      .publish(cause('id1', 'Third'))
      .withdraw({ type: 'causes', id: 'id3', locale: 'en' })
      .publish(cause('new', 'New'))
    await delivery.pull()
    const { changes, pending } = await page(`?since=${next}`)
    const [first] = ledger.rows
    expect(changes.map(({ id, op, prev }) => [id, op, prev])).toEqual([
      ['id1', 'publish', first!.hash],
      ['id3', 'withdraw', ledger.rows[2]!.hash],
      ['new', 'publish', null],
    ])
    expect(pending).toBe(0)
  })

  it('is narrowed by locale and collection, and its cursor goes on from there', async () => {
    const { changes, head, next } = await page('?locale=fa&collection=causes')
    expect(changes.map(({ locale }) => locale)).toEqual(['fa', 'fa', 'fa'])
    expect(next).toBe(head)
    expect((await page('?collection=articles')).changes).toEqual([])
  })

  it('varies on Accept too, since the same address also streams', async () => {
    expect((await delivery.ask('/v1/changes')).headers.vary).toBe('Accept, Accept-Encoding')
  })

  it('never has the text of what is withdrawn by now', async () => {
    ledger
      .publish(cause('secret', 'Published by mistake'))
      .publish(cause('other', 'Other'))
      .withdraw({ type: 'causes', id: 'secret', locale: 'en' })
    await delivery.pull()
    for (const limit of [1, 2, 3, 1000]) {
      const consumer = new Consumer(async (where) => {
        const answer = await delivery.ask(where)
        expect(answer.text).not.toContain('by mistake')
        return answer.json()
      })
      await consumer.follow(limit)
    }
  })
})

describe('a long poll', () => {
  it('is answered as soon as there is a change, not before', async () => {
    const { next } = await page('')
    const answers: ChangePage[] = []
    const waiting = page(`?since=${next}&wait=30`).then((answer) => answers.push(answer))
    await page('')
    expect(answers).toEqual([])
    ledger.publish(cause('new', 'New'))
    await delivery.pull()
    await waiting
    expect(answers[0]!.changes.map(({ id }) => id)).toEqual(['new'])
  })

  it('goes on waiting while only other languages change', async () => {
    const { next } = await page('')
    const waiting = page(`?since=${next}&wait=30&locale=fa`)
    await page('')
    for (const content of [cause('one', 'One'), cause('two', 'دو', 'fa')]) {
      ledger.publish(content)
      await delivery.pull()
    }
    expect((await waiting).changes.map(({ id }) => id)).toEqual(['two'])
  })

  it('ends empty when its time is over, with a cursor to go on from', async () => {
    const { next } = await page('')
    expect(await page(`?since=${next}&wait=1`)).toEqual({ changes: [], next, head: next, pending: 0 })
  })

  it('is told of another epoch that begins while it waits', async () => {
    const { next } = await page('')
    const waiting = delivery.ask(`/v1/changes?since=${next}&wait=30`)
    await page('')
    ledger.restart('second').publish(cause('again', 'Again'))
    await delivery.pull()
    expect((await waiting).status).toBe(410)
  })
})

type Event = { id?: string; event?: string; data?: string; retry?: string }

/** Reads a stream of events until `isEnough`, then hangs up, in the middle of whatever comes next. */
const streamUntil = (
  headers: Record<string, string>,
  isEnough: (events: Event[]) => boolean,
  query = '',
): Promise<{ events: Event[]; headers: http.IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const sent = http.get(
      `${delivery.url}/v1/changes${query}`,
      { headers: { Accept: 'text/event-stream', ...headers } },
      (res) => {
        let text = ''
        res.on('error', reject)
        res.on('data', (part: Buffer) => {
          text += part.toString()
          const events = text
            .split('\n\n')
            .slice(0, -1)
            .map(
              (block) =>
                Object.fromEntries(
                  block
                    .split('\n')
                    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
                ) as Event,
            )
          if (!isEnough(events)) return
          res.removeAllListeners('error').on('error', () => {})
          sent.destroy()
          resolve({ events, headers: res.headers })
        })
      },
    )
    sent.on('error', reject)
  })

const changesIn = (events: readonly Event[]) => events.filter(({ event }) => event === 'change')
const has = (count: number) => (events: Event[]) => changesIn(events).length >= count

describe('a stream of events', () => {
  it('begins with what there is and goes on with what comes', async () => {
    const streaming = streamUntil({}, has(7))
    await page('')
    ledger.publish(cause('new', 'نیم‌فاصله\nand a line'))
    await delivery.pull()
    const { events, headers } = await streaming
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    })
    const changes = changesIn(events).map(({ data }) => JSON.parse(data!) as Change)
    expect(changes.map(({ seq }) => seq)).toEqual(ledger.rows.map(({ seq }) => seq))
    expect(changes.at(-1)).toMatchObject({ id: 'new', entry: { title: 'نیم‌فاصله\nand a line' } })
  })

  it.each([1, 2, 3, 5])('cut off after every %i events and taken up with Last-Event-ID loses nothing', async (step) => {
    ledger
      .publish(cause('id1', 'Changed'))
      .publish(cause('id5', 'Changed'))
      .withdraw({ type: 'causes', id: 'id3', locale: 'en' })
      .publish(cause('id1', 'Changed again'))
    await delivery.pull()
    const exported = (await delivery.ask('/v1/export/en.ndjson')).text.trimEnd().split('\n').slice(0, -1)
    const { head } = await page('')
    let lastEventId = ''
    const consumer = new Consumer(async () => {
      const { events } = await streamUntil(
        lastEventId ? { 'Last-Event-ID': lastEventId } : {},
        (all) => has(step)(all) || all.some(({ id }) => id === head),
      )
      const changes = changesIn(events).slice(0, step)
      lastEventId = changes.at(-1)!.id!
      return {
        changes: changes.map(({ data }) => JSON.parse(data!) as Change),
        next: lastEventId,
        head,
        pending: lastEventId === head ? 0 : 1,
      }
    })
    await consumer.follow()
    expect(consumer.state('en').map((entry) => entry.hash)).toEqual(
      exported.map((line) => (JSON.parse(line) as { hash: string }).hash),
    )
  })

  it('tells of another epoch and ends', async () => {
    const streaming = streamUntil({}, (events) => events.some(({ event }) => event === 'epoch'))
    await page('')
    ledger.restart('second').publish(cause('again', 'Again'))
    await delivery.pull()
    expect((await streaming).events.at(-1)).toMatchObject({ event: 'epoch' })
  })

  it('answers HEAD without streaming', async () => {
    expect(
      (await delivery.ask('/v1/changes', { method: 'HEAD', headers: { Accept: 'text/event-stream' } })).status,
    ).toBe(200)
  })

  it('waits for a client that does not read: what it was not sent is not in memory', async () => {
    const big = ledgerOf(2000, { body: { html: 'x'.repeat(10_000), markdown: '', text: '', blocks: [] } })
    const slow = await startDelivery(big)
    const buffered = await new Promise<number>((resolve, reject) => {
      const sent = http.get(`${slow.url}/v1/changes`, { headers: { Accept: 'text/event-stream' } }, async (res) => {
        res.pause()
        // Each answer shows that the server got to other work while the client reads nothing.
        for (let turn = 0; turn < 50; turn += 1) await slow.ask('/v1')
        const bytes = slow.buffered()
        res.on('error', () => {})
        sent.destroy()
        resolve(bytes)
      })
      sent.on('error', reject)
    })
    expect(buffered).toBeLessThan(512 * 1024)
    await slow.stop()
  })
})
