/** What becomes of connections that a channel's consumer keeps open while the channel is changed. */
import http from 'node:http'

import { type ChangePage, sha256 } from '#contract'
import { afterEach, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, MemoryLedger } from '../../support/ledger-fixture'

const KEY = 'a-key-that-nobody-knows'
const WHERE = '/v1/channels/partner/changes'
const OPENED = { isPrivate: true, keys: [{ id: 'one', hash: sha256(KEY), endsAt: null }] }
const ENDED = { isPrivate: true, keys: [{ id: 'one', hash: sha256(KEY), endsAt: '2026-01-01T00:00:00.000Z' }] }
const headers = { Authorization: `Bearer ${KEY}` }

let ledger: MemoryLedger
let delivery: TestDelivery

afterEach(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

const article = (id: string, own: object = {}) =>
  contentFixture({ type: 'articles', id, locale: 'en', slug: id, title: `Article ${id}`, topics: ['legs'], ...own })

const start = async () => {
  ledger = new MemoryLedger().publish(article('first')).open('partner', OPENED)
  delivery = await startDelivery(ledger)
}

/** Opens a stream and reads what has come by then; `ended` is all that came, once the server has ended it. */
const stream = (): Promise<{ hasBegun: Promise<void>; ended: Promise<string> }> =>
  new Promise((resolve, reject) => {
    const sent = http.get(
      `${delivery.url}${WHERE}`,
      { headers: { ...headers, Accept: 'text/event-stream' } },
      (response) => {
        let text = ''
        response.on('error', reject)
        const hasBegun = new Promise<void>((begun) => {
          response.on('data', (part: Buffer) => {
            text += part.toString()
            if (text.includes('event: change')) begun()
          })
        })
        const ended = new Promise<string>((end) => {
          response.on('end', () => end(text))
        })
        resolve({ hasBegun, ended })
      },
    )
    sent.on('error', reject)
  })

const CHANGES = [
  ['its key is ended', ENDED, 401],
  ['the channel is switched off', { ...OPENED, isOn: false }, 404],
] as const

describe('a stream of events', () => {
  it.each([...CHANGES, ['the channel is narrowed', { ...OPENED, topics: ['sport'] }, 200] as const])(
    'ends when %s, with nothing of what comes then',
    async (_, own, status) => {
      await start()
      const { ended, hasBegun } = await stream()
      await hasBegun
      ledger.open('partner', own).publish(article('second'))
      await delivery.pull()
      const text = await ended
      expect(text).toContain('Article first')
      expect(text).not.toContain('Article second')
      expect((await delivery.ask(WHERE, { headers })).status).toBe(status)
    },
  )

  it('goes on while another key is made', async () => {
    await start()
    const { ended, hasBegun } = await stream()
    await hasBegun
    const keys = [...OPENED.keys, { id: 'two', hash: sha256('another'), endsAt: null }]
    ledger.open('partner', { ...OPENED, keys }).publish(article('second'))
    await delivery.pull()
    ledger.open('partner', { isOn: false })
    await delivery.ask('/v1')
    await delivery.pull()
    expect(await ended).toContain('Article second')
  })
})

describe('a long poll', () => {
  const waiting = async () => {
    const { next } = (await delivery.ask(WHERE, { headers })).json<ChangePage>()
    const answer = delivery.ask(`${WHERE}?since=${next}&wait=30`, { headers })
    // Answered after the first was taken up.
    await delivery.ask('/v1')
    return { answer }
  }

  it.each(CHANGES)('is refused when %s', async (_, own, status) => {
    await start()
    const { answer } = await waiting()
    ledger.open('partner', own).publish(article('second'))
    await delivery.pull()
    expect((await answer).status).toBe(status)
    expect((await answer).text).not.toContain('Article second')
  })

  it('is answered by what the channel shows by then', async () => {
    await start()
    const { answer } = await waiting()
    ledger.open('partner', { ...OPENED, fields: ['topics'] }).publish(article('second'))
    await delivery.pull()
    const [change] = (await answer).json<ChangePage>().changes
    expect(change).toMatchObject({ id: 'second', entry: { topics: ['legs'] } })
    expect(change).not.toHaveProperty('entry.summary')
  })

  it('is for its consumer only where the channel was closed meanwhile', async () => {
    await start()
    ledger.open('partner', { ...OPENED, isPrivate: false })
    await delivery.pull()
    const { answer } = await waiting()
    ledger.open('partner', OPENED).publish(article('second'))
    await delivery.pull()
    expect((await answer).headers['cache-control']).toBe('private, no-cache')
  })
})
