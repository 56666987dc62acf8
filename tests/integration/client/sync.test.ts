import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { sha256 } from '#contract'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  ApiProblem,
  type ChannelEntry,
  createClient,
  type Entry,
  follow,
  LostChange,
  MemoryStorage,
  sync,
  type SyncStorage,
  WrongHash,
} from '../../../client'
import { JsonFileStorage } from '../../../client/storage/json-file'
import { readExport } from '../../support/consumer'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, deeds, ledgerOf, type MemoryLedger } from '../../support/ledger-fixture'

let ledger: MemoryLedger
let delivery: TestDelivery
let directory: string

beforeEach(async () => {
  ledger = ledgerOf(7)
  delivery = await startDelivery(ledger)
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-client-'))
})

afterEach(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
  rmSync(directory, { recursive: true, force: true })
})

const cause = (id: string, title: string, locale = 'en') =>
  contentFixture({ type: 'causes', id, locale, slug: `slug-of-${id}`, title })
const client = () => createClient({ url: delivery.url })
const jsonFile = () => new JsonFileStorage(path.join(directory, 'copy.json'))

type Kept = { readonly storage: SyncStorage; readonly held: () => Promise<ReadonlyMap<string, { seq: number }>> }

const STORAGES: Readonly<Record<string, () => Kept>> = {
  memory: () => {
    const storage = new MemoryStorage()
    return { storage, held: async () => storage.entries }
  },
  'a JSON file': () => {
    const storage = jsonFile()
    // Read by another, as after a crash.
    return { storage, held: async () => new Map(Object.entries(await jsonFile().entries())) }
  },
}

/** What the exports say, in the order of numbers. */
const exported = async () => {
  const all = await Promise.all(
    ['en', 'fa'].map(async (locale) => readExport((await delivery.ask(`/v1/export/${locale}.ndjson`)).text)),
  )
  return all.flat().toSorted((a, b) => a.seq - b.seq)
}

const inOrder = (held: ReadonlyMap<string, { seq: number }>) => [...held.values()].toSorted((a, b) => a.seq - b.seq)

describe.each(Object.keys(STORAGES))('sync() into %s', (name) => {
  it('holds what the export holds, through publishing and withdrawing, whatever the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(deeds(12), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 4 }),
        async (turns) => {
          ledger.restart(`epoch-${Math.random().toString(36).slice(2)}`)
          rmSync(path.join(directory, 'copy.json'), { force: true })
          const { held, storage } = STORAGES[name]!()
          for (const [done, limit] of turns) {
            for (const deed of done) deed(ledger)
            await delivery.pull()
            await sync({ client: client(), storage, limit })
            expect(inOrder(await held())).toEqual(await exported())
          }
        },
      ),
      { numRuns: 25, seed: 11 },
    )
  })

  it('goes on from where it was, and does nothing where nothing changed', async () => {
    const { held, storage } = STORAGES[name]!()
    expect(await sync({ client: client(), storage })).toMatchObject({ put: 7, deleted: 0, restartedBecause: null })
    expect(await sync({ client: client(), storage })).toMatchObject({ put: 0, deleted: 0 })
    ledger.publish(cause('new', 'New')).withdraw({ type: 'causes', id: 'id1', locale: 'en' })
    await delivery.pull()
    expect(await sync({ client: client(), storage })).toMatchObject({ put: 1, deleted: 1, restartedBecause: null })
    expect([...(await held()).keys()]).not.toContain('en/causes/id1')
    expect(inOrder(await held())).toEqual(await exported())
  })

  it('keeps one language or collection where it is told to', async () => {
    const { held, storage } = STORAGES[name]!()
    ledger.publish(contentFixture({ type: 'articles', id: 'a', locale: 'fa', slug: 'a', title: 'آ' }))
    await delivery.pull()
    await sync({ client: client(), storage, locale: 'fa', collection: 'causes' })
    expect([...(await held()).keys()]).toEqual(['fa/causes/id2', 'fa/causes/id4', 'fa/causes/id6'])
  })

  it('starts again in another epoch, and drops what is not in it', async () => {
    const { held, storage } = STORAGES[name]!()
    await sync({ client: client(), storage })
    ledger.restart('second').publish(cause('only', 'Only'))
    await delivery.pull()
    expect(await sync({ client: client(), storage })).toMatchObject({ put: 1, restartedBecause: 'epoch' })
    expect([...(await held()).keys()]).toEqual(['en/causes/only'])
    ledger.restart('third')
    await delivery.pull()
    expect(await sync({ client: client(), storage })).toMatchObject({ put: 0, restartedBecause: 'epoch' })
    expect((await held()).size).toBe(0)
  })

  it('starts again where its cursor is ahead of the server', async () => {
    const { held, storage } = STORAGES[name]!()
    await storage.apply({ isFresh: true, deleted: [], put: [], recalled: [], cursor: 'first.999' })
    expect(await sync({ client: client(), storage })).toMatchObject({ put: 7, restartedBecause: 'future' })
    expect(inOrder(await held())).toEqual(await exported())
  })

  it('sees that a change was lost, and starts again', async () => {
    const { held, storage } = STORAGES[name]!()
    await sync({ client: client(), storage })
    ledger.publish(cause('id1', 'Second'))
    await delivery.pull()
    // As a broken proxy or a bug would do it: the cursor goes on without the change.
    const { next } = await client().get('/v1/changes', {})
    await storage.apply({ isFresh: false, deleted: [], put: [], recalled: [], cursor: next })
    ledger.publish(cause('id1', 'Third'))
    await delivery.pull()
    expect(await sync({ client: client(), storage })).toMatchObject({ restartedBecause: 'lost-change' })
    expect(inOrder(await held())).toEqual(await exported())
  })
})

describe('sync()', () => {
  /** A server that changes what its pages say. */
  const lying = (change: (page: { changes: { prev: unknown; entry?: { title: string; hash: string } }[] }) => void) =>
    createClient({
      url: delivery.url,
      fetch: async (...request) => {
        const answer = await fetch(...request)
        const page = await answer.json()
        change(page)
        return Response.json(page)
      },
    })

  it('is an error where a change is missing at the server itself, and what was held stays', async () => {
    const storage = new MemoryStorage()
    await sync({ client: client(), storage })
    ledger.publish(cause('id1', 'Second'))
    await delivery.pull()
    const broken = lying(({ changes }) => changes.forEach((own) => (own.prev = 'f'.repeat(64))))
    await expect(sync({ client: broken, storage })).rejects.toThrow(LostChange)
    expect(storage.entries.size).toBe(7)
  })

  it('refuses a text that was changed on the way', async () => {
    const storage = new MemoryStorage()
    const broken = lying(({ changes }) => (changes[3]!.entry!.title += '!'))
    await expect(sync({ client: broken, storage })).rejects.toThrow(WrongHash)
    expect([storage.entries.size, await storage.cursor()]).toEqual([0, null])
    await sync({ client: client(), storage })
    expect(inOrder(storage.entries)).toEqual(await exported())
  })

  it('refuses an entry that says another hash than its change', async () => {
    const broken = lying(({ changes }) => (changes[3]!.entry!.hash = changes[2]!.entry!.hash))
    await expect(sync({ client: broken, storage: new MemoryStorage() })).rejects.toThrow(WrongHash)
  })

  it('that broke off goes on from the last page that was written', async () => {
    const storage = jsonFile()
    let pages = 0
    const breaking = createClient({
      url: delivery.url,
      fetch: (...request) => ((pages += 1) > 2 ? Promise.reject(new TypeError('fetch failed')) : fetch(...request)),
    })
    await expect(sync({ client: breaking, storage, limit: 2 })).rejects.toThrow('fetch failed')
    expect(Object.keys(await jsonFile().entries())).toHaveLength(4)
    // Half of a next step is none.
    writeFileSync(path.join(directory, 'copy.json.part'), '{"cursor":')
    expect(await sync({ client: client(), storage: jsonFile(), limit: 2 })).toMatchObject({ put: 3 })
    expect(Object.keys(JSON.parse(readFileSync(path.join(directory, 'copy.json'), 'utf8')).entries)).toHaveLength(7)
  })
})

describe('sync() with a channel', () => {
  const KEY = 'the-key-of-the-kiosk'
  const kiosk = () => createClient({ url: delivery.url, key: KEY })
  const inKiosk = async () => {
    const headers = { Authorization: `Bearer ${KEY}` }
    return readExport((await delivery.ask('/v1/channels/kiosk/export/en.ndjson', { headers })).text)
  }

  beforeEach(async () => {
    ledger.open('kiosk', {
      isPrivate: true,
      keys: [{ id: 'first', hash: sha256(KEY), endsAt: null }],
      locales: ['en'],
      fields: ['summary'],
    })
    await delivery.stop()
    delivery = await startDelivery(ledger)
  })

  it('holds what the export of the channel holds, with the key, through publishing and withdrawing', async () => {
    const storage = new MemoryStorage<ChannelEntry & Pick<Entry, 'summary'>>()
    const options = { client: kiosk(), storage, channel: 'kiosk', limit: 2 }
    expect(await sync(options)).toMatchObject({ put: 4, deleted: 0, restartedBecause: null })
    expect(inOrder(storage.entries)).toEqual(await inKiosk())
    const [first] = storage.entries.values()
    expect(first).toHaveProperty('summary')
    expect(first).not.toHaveProperty('body')

    ledger.publish(cause('id1', 'Second')).withdraw({ type: 'causes', id: 'id3', locale: 'en' })
    ledger.publish(cause('id2', 'دوم', 'fa'))
    await delivery.pull()
    expect(await sync(options)).toMatchObject({ put: 1, deleted: 1, restartedBecause: null })
    expect(inOrder(storage.entries)).toEqual(await inKiosk())
  })

  it('says that a key is needed, and writes nothing', async () => {
    const storage = new MemoryStorage<ChannelEntry>()
    const asked = sync({ client: client(), storage, channel: 'kiosk' })
    await expect(asked).rejects.toMatchObject({ code: 'key-needed', status: 401 })
    expect([storage.entries.size, await storage.cursor()]).toEqual([0, null])
  })
})

describe('follow()', () => {
  it('brings what is published while it waits, past a server that fails for a while, until it is ended', async () => {
    const storage = new MemoryStorage()
    const ended = new AbortController()
    const errors: unknown[] = []
    let failures = 1
    const failing = createClient({
      url: delivery.url,
      fetch: async (...request) =>
        failures-- > 0 ? new Response('', { status: 503, headers: { 'Retry-After': '0' } }) : fetch(...request),
    })
    const following = follow({ client: failing, storage, signal: ended.signal, onError: (error) => errors.push(error) })
    await expect.poll(() => storage.entries.size, { timeout: 10_000 }).toBe(7)
    ledger.publish(cause('live', 'Live'))
    await delivery.pull()
    await expect.poll(() => storage.entries.has('en/causes/live'), { timeout: 10_000 }).toBe(true)
    ended.abort()
    await following
    expect(errors).toHaveLength(1)
    expect(errors[0]).toBeInstanceOf(ApiProblem)
  })
})

describe('follow() of something that does not wait', () => {
  it('asks no more than once a second', async () => {
    const storage = new MemoryStorage()
    await sync({ client: client(), storage })
    const cursor = await storage.cursor()
    const ended = new AbortController()
    let asked = 0
    const hasty = createClient({
      url: delivery.url,
      fetch: async () => {
        asked += 1
        return Response.json({ changes: [], next: cursor, head: cursor, pending: 0 })
      },
    })
    const following = follow({ client: hasty, storage, signal: ended.signal })
    await expect.poll(() => asked).toBe(1)
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    ended.abort()
    await following
    expect(asked).toBe(1)
  })
})

describe('get()', () => {
  it('knows addresses and answers by their types', async () => {
    const { items } = await client().get('/v1/{locale}/causes', {
      path: { locale: 'en' },
      query: { limit: 1, sort: '-title' },
    })
    const [first] = items
    expect(first).toMatchObject({ type: 'causes', locale: 'en' })
    const slug = 'slug-2'
    const entry = await client().get('/v1/{locale}/causes/{slug}', { path: { locale: 'fa', slug } })
    entry satisfies { type: 'causes'; warnings: { severity: string }[] }
    expect(entry.title).toBe('عنوان 2')
    // @ts-expect-error: there is no such collection
    await expect(client().get('/v1/{locale}/remedies', { path: { locale: 'fa' } })).rejects.toThrow(/404.*remedies/)
  })

  it('throws what the server says is wrong', async () => {
    const answer = client().get('/v1/{locale}/causes/{slug}', { path: { locale: 'en', slug: 'کجا؟/#' } })
    await expect(answer).rejects.toMatchObject({ name: 'ApiProblem', status: 404, code: 'unknown-entry' })
  })
})
