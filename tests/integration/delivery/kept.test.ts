import type { Entry } from '#contract'
import { afterEach, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, MemoryLedger, momentOf, SITE } from '../../support/ledger-fixture'

const WHERE = '/v1/en/articles/one'
const one = (title: string, own: object = {}) =>
  contentFixture({ type: 'articles', id: 'one', locale: 'en', slug: 'one', title, ...own })

let delivery: TestDelivery
const start = async (cacheBytes?: number) => {
  const ledger = new MemoryLedger().publish(one('First'))
  delivery = await startDelivery(ledger, cacheBytes === undefined ? {} : { cacheBytes })
  return ledger
}
const title = async () => (await delivery.json<Entry>(WHERE)).title

afterEach(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

describe('an answer that is kept', () => {
  it('is given until the replica moves, and never after', async () => {
    const ledger = await start()
    expect(await title()).toBe('First')
    ledger.publish(one('Second'))
    delivery.store.apply(ledger.rows)
    expect(await title(), 'nobody said that the replica moved').toBe('First')
    delivery.advanced()
    expect(await title()).toBe('Second')
  })

  it('is not kept where the replica moves while it is made', async () => {
    const ledger = await start()
    delivery.afterNext(() => {
      ledger.publish(one('Second'))
      delivery.store.apply(ledger.rows)
      delivery.advanced()
    })
    await title()
    expect(await title()).toBe('Second')
  })

  it('follows every change, asked for before, while and after it comes in', async () => {
    const ledger = await start()
    for (let turn = 1; turn <= 30; turn += 1) {
      ledger.publish(one(`Turn ${turn}`))
      await Promise.all([delivery.ask(WHERE), delivery.pull(), delivery.ask(WHERE)])
      const { headers, json } = await delivery.ask(WHERE)
      expect(json<Entry>().title).toBe(`Turn ${turn}`)
      expect(headers['last-modified']).toBe(new Date(momentOf(json<Entry>().seq)).toUTCString())
    }
  })

  it('is not given to who asks for a stream, and does not hold up who waits for a change', async () => {
    const ledger = await start()
    const where = '/v1/changes?since=0'
    const { head } = await delivery.json<{ head: string }>(where)
    const stream = await fetch(`${delivery.url}${where}`, { headers: { Accept: 'text/event-stream' } })
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    await stream.body?.cancel()
    expect(await delivery.json(`/v1/changes?since=${head}`)).toMatchObject({ changes: [] })
    const waiting = delivery.json(`/v1/changes?since=${head}&wait=20`)
    ledger.publish(one('Second'))
    await delivery.pull()
    expect(await waiting).toMatchObject({ changes: [{ entry: { title: 'Second' } }] })
    expect(await delivery.json(`/v1/changes?since=${head}`)).toMatchObject({
      changes: [{ entry: { title: 'Second' } }],
    })
  })

  it('is not driven out by junk: what is refused is not kept, and what is kept has its address weighed too', async () => {
    const ledger = await start(64 * 1024)
    expect(await title()).toBe('First')
    for (let turn = 0; turn < 300; turn += 1) {
      await delivery.ask(`${WHERE}?x${turn}=${'y'.repeat(1000)}`)
      await delivery.ask(`/v1/en/articles/nothing-${turn}`)
      await delivery.ask(`/v1/en/articles?limit=${turn + 200}`)
    }
    ledger.publish(one('Second'))
    delivery.store.apply(ledger.rows)
    expect(await title(), 'it is still kept').toBe('First')
    const cursor = Buffer.from(JSON.stringify(['title', '', 'z'.repeat(6000)])).toString('base64url')
    for (let turn = 0; turn < 20; turn += 1) await delivery.ask(`/v1/en/articles?limit=${turn + 1}&cursor=${cursor}`)
    expect(await title(), 'long addresses fill the room').toBe('Second')
  })
})

describe('Last-Modified', () => {
  it('moves also where only what an entry shows of others was changed', async () => {
    const ledger = await start()
    const before = await delivery.ask(WHERE)
    const [first] = ledger.rows
    ledger.publish(
      one('First', {
        references: { author: [{ id: 'doc', type: 'doctors', title: 'A doctor', slug: 'doc', url: SITE }] },
      }),
    )
    // A follow-up keeps the time when the text itself was edited.
    ledger.rows[1] = {
      ...ledger.rows[1]!,
      updatedAt: (first as { updatedAt: string }).updatedAt,
    } as MemoryLedger['rows'][number]
    await delivery.pull()
    expect(
      (await delivery.ask(WHERE, { headers: { 'If-Modified-Since': before.headers['last-modified']! } })).status,
    ).toBe(200)
  })
})

describe('a replica', () => {
  it('that was made anew by another process is read from then on', async () => {
    const { renameSync, rmSync } = await import('node:fs')
    const { catchUp, openStore } = await import('#replica')
    const ledger = await start()
    expect(await title()).toBe('First')
    ledger.publish(one('Second'))
    renameSync(delivery.replicaFile, `${delivery.replicaFile}.corrupt-1`)
    for (const suffix of ['-wal', '-shm']) rmSync(`${delivery.replicaFile}${suffix}`, { force: true })
    delivery.advanced()
    expect((await delivery.ask(WHERE)).status, 'for as long as there is none').toBe(503)
    expect((await delivery.ask('/healthz')).status).toBe(200)
    const store = openStore(delivery.replicaFile)
    store.keepCatalog(await ledger.catalog())
    await catchUp(ledger, store)
    store.close()
    expect(await title()).toBe('Second')
  })
})
