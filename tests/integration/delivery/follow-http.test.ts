/** A node that follows another over HTTP answers everything under /v1 with the same bytes. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { createDelivery } from '#delivery'
import { canonicalJson, type LedgerReader } from '#contract'
import {
  BrokenAnswer,
  catchUp,
  createFollower,
  fetchPicture,
  httpLedger,
  NotQanun,
  openReader,
  openStore,
  OriginBehind,
  OriginUnreachable,
  OtherEpoch,
  type Store,
  WrongHash,
} from '#replica'
import fc from 'fast-check'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { abridge } from '../../../src/replica/http/abridge'
import type { ChangeRow } from '../../../src/replica/http/row-form'
import { catalogFixture } from '../../fixtures/catalog'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { freePort } from '../../support/free-port'
import { contentFixture, deeds, ledgerOf, type MemoryLedger, momentOf, SITE } from '../../support/ledger-fixture'

let ledger: MemoryLedger
let origin: TestDelivery
let directory: string
let replicaFile: string
let store: Store
const servers: http.Server[] = []

beforeEach(async () => {
  ledger = ledgerOf(30)
  origin = await startDelivery(ledger)
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-replica-'))
  replicaFile = path.join(directory, 'replica.sqlite')
  store = openStore(replicaFile)
})

afterEach(async () => {
  store.close()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  await origin.stop()
  rmSync(directory, { recursive: true, force: true })
})

const listen = async (handler: http.RequestListener): Promise<string> => {
  const server = http.createServer(handler)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const follow = (from: LedgerReader = httpLedger(origin.url)) => catchUp(from, store, { catalog: null })

/** /v1 over the replica, as another node serves it. */
const replica = async () => {
  const faults: unknown[] = []
  const delivery = createDelivery({
    replicaFile,
    mediaDir: path.join(directory, 'public'),
    isReady: () => true,
    onError: (error) => faults.push(error),
    fetchPicture: (file) => fetchPicture(origin.url, path.join(directory, 'public'), file),
  })
  const url = await listen((req, res) => void (delivery.handle(req, res) || res.writeHead(404).end()))
  return { url, close: delivery.close }
}

const title = (id: string, words: string, locale = 'en') =>
  contentFixture({ type: 'causes', id, locale, slug: `slug-of-${id}`, title: words })

/** A node in between that changes what passes. */
const between = (change: (body: string, url: string) => { body: string; digest?: string }) =>
  listen((req, res) => {
    void (async () => {
      const answer = await origin.ask(req.url ?? '', { headers: { 'accept-encoding': 'identity' } })
      const { body, digest } = change(answer.text, req.url ?? '')
      const kept = answer.headers['repr-digest'] as string | undefined
      res.writeHead(answer.status, {
        'content-type': answer.headers['content-type'],
        ...(kept || digest ? { 'repr-digest': digest ?? kept } : {}),
      })
      res.end(body)
    })()
  })

const digestOf = (body: string) => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`

const indexesIn = (file: string): string[] => {
  const db = new Database(file)
  const rows = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name").all() as {
    name: string
  }[]
  db.close()
  return rows.map(({ name }) => name)
}

/** What readers find entries by. */
const tablesIn = (file: string): unknown[][] => {
  const db = new Database(file)
  const rows = [
    'edition ORDER BY seq',
    'latest ORDER BY seq',
    'address ORDER BY locale, type, slug',
    'facet ORDER BY locale, type, field, value, id',
    'asset ORDER BY file, locale, type, id',
  ].map((table) => db.prepare(`SELECT * FROM ${table}`).all())
  db.close()
  return rows
}

/** Every kind of address of /v1, with what depends on all that ever happened. */
const addresses = (): string[] => [
  '/v1',
  '/v1/openapi.json',
  '/v1/catalog',
  '/v1/changes?limit=1000',
  '/v1/changes?rows=all&limit=1000',
  '/readyz',
  ...['en', 'fa'].flatMap((locale) => [
    `/v1/export/${locale}.ndjson`,
    `/v1/${locale}/feed.json`,
    ...['causes', 'articles', 'exercises'].flatMap((type) => [
      `/v1/${locale}/${type}?limit=100`,
      `/v1/${locale}/${type}?sort=-updatedAt&limit=3`,
    ]),
  ]),
  ...['causes', 'articles', 'exercises'].map((type) => `/v1/schemas/${type}.json`),
  ...ledger.rows.flatMap(({ id, locale, seq, slug, type }) => [
    `/v1/${locale}/${type}/${encodeURIComponent(slug)}`,
    `/v1/history/${type}/${id}?locale=${locale}&at=${momentOf(seq)}`,
    `/v1/changes?since=first.${seq}&limit=3`,
  ]),
]

const HEADERS = ['etag', 'last-modified', 'content-type', 'location', 'cache-control', 'content-language']

const expectSameBytes = async (): Promise<void> => {
  const { close, url } = await replica()
  for (const where of addresses()) {
    const options = { redirect: 'manual', headers: { 'accept-encoding': 'identity' } } as const
    const [theirs, ours] = await Promise.all([
      fetch(`${origin.url}${where}`, options),
      fetch(`${url}${where}`, options),
    ])
    expect(ours.status, where).toBe(theirs.status)
    expect(await ours.text(), where).toBe(await theirs.text())
    for (const name of HEADERS) expect(ours.headers.get(name), `${name} of ${where}`).toBe(theirs.headers.get(name))
  }
  close()
}

describe('a node that follows another', () => {
  it('answers everything with the same bytes, whatever happened before it came', async () => {
    for (const [round, done] of fc.sample(deeds(40), 4).entries()) {
      for (const deed of done) deed(ledger)
      if (round === 2) ledger.describe({ ...catalogFixture(SITE), name: 'Another name' })
      origin.store.keepCatalog(await ledger.catalog())
      await origin.pull()
      await follow()
      await expectSameBytes()
      expect(tablesIn(replicaFile)).toEqual(tablesIn(origin.replicaFile))
    }
  })

  it('goes on where it stood when it was ended, and asks for nothing it has', async () => {
    await follow()
    store.close()
    store = openStore(replicaFile)
    ledger.publish(title('new', 'New'))
    await origin.pull()
    const asked: string[] = []
    const url = await between((body, where) => (asked.push(where), { body }))
    const held = store.head()
    await follow(httpLedger(url))
    expect(store.head()).toEqual(await ledger.head())
    expect(asked.filter((where) => where.includes('limit=500'))).toEqual([
      `/v1/changes?rows=all&since=${held.epoch}.${held.seq}&limit=500&wait=0`,
    ])
  })

  it('asks for each page of a long way once, and for the next before it is wanted', async () => {
    for (let number = 0; number < 1_600; number += 1) ledger.publish(title(`long${number}`, `Long ${number}`))
    await origin.pull()
    const asked: string[] = []
    const url = await between((body, where) => {
      if (where.includes('limit=500')) asked.push(new URL(where, origin.url).searchParams.get('since') ?? '')
      return { body }
    })
    const cursors = [0, 500, 1_000, 1_500].map((count) => `first.${ledger.rows[count - 1]?.seq ?? 0}`)
    const http = httpLedger(url)
    await http.head()
    await http.read(0, 500)
    await expect.poll(() => asked).toEqual(cursors.slice(0, 2))
    asked.length = 0
    await follow(httpLedger(url))
    expect(asked).toEqual(cursors)
    expect(store.head()).toEqual(await ledger.head())
    await expectSameBytes()
  })

  it('asks again for each page that came cut, also where it was asked for ahead', async () => {
    for (let number = 0; number < 1_600; number += 1) ledger.publish(title(`long${number}`, `Long ${number}`))
    await origin.pull()
    const asked = new Map<string, number>()
    const url = await between((body, where) => {
      const times = (asked.get(where) ?? 0) + 1
      asked.set(where, times)
      return { body: where.includes('limit=500') && times === 1 ? body.slice(0, -400) : body }
    })
    await follow(httpLedger(url))
    expect(store.head()).toEqual(await ledger.head())
    expect([...asked].filter(([where]) => where.includes('limit=500')).map(([, times]) => times)).toEqual([2, 2, 2, 2])
    await expectSameBytes()
  })

  it('hears of a change as soon as there is one, and takes a new catalog without a word', async () => {
    const heads: number[] = []
    const faults: unknown[] = []
    const follower = createFollower({
      ledger: httpLedger(origin.url),
      store,
      onAdvance: ({ seq }) => heads.push(seq),
      onFault: (error) => faults.push(error),
    })
    follower.start()
    await follower.ready
    ledger.publish(title('new', 'New')).describe({ ...catalogFixture(SITE), name: 'Renamed' })
    origin.store.keepCatalog(await ledger.catalog())
    await origin.pull()
    await expect.poll(() => heads.at(-1), { interval: 5 }).toBe(ledger.rows.at(-1)!.seq)
    const reader = openReader(replicaFile)
    expect(reader.catalog().name).toBe('Renamed')
    reader.close()
    expect(faults).toEqual([])
    await follower.stop()
  })

  it('reads another epoch whole before it shows anything of it', async () => {
    await follow()
    const before = store.head()
    ledger.restart('second')
    for (let number = 0; number < 1_200; number += 1) ledger.publish(title(`again${number}`, `Again ${number}`))
    await origin.pull()
    const reader = openReader(replicaFile)
    const seen: unknown[] = []
    const http = httpLedger(origin.url)
    await follow({
      ...http,
      read: async (after, limit) => {
        seen.push([reader.head(), reader.counts('en').get('causes')])
        return http.read(after, limit)
      },
    })
    expect(seen.length).toBeGreaterThan(2)
    expect(new Set(seen.map((state) => JSON.stringify(state)))).toEqual(new Set([JSON.stringify([before, 15])]))
    expect([reader.head(), reader.counts('en').get('causes')]).toEqual([await ledger.head(), 1_200])
    reader.close()
  })

  it('keeps what it had where reading another epoch breaks off', async () => {
    await follow()
    const before = store.head()
    ledger.restart('second').publish(title('again', 'Again'))
    await origin.pull()
    const http = httpLedger(origin.url)
    const broken = { ...http, read: () => Promise.reject(new OriginUnreachable(origin.url)) }
    await expect(follow(broken)).rejects.toThrow(OriginUnreachable)
    expect(store.head()).toEqual(before)
  })

  it('is told while it reads that another epoch has begun', async () => {
    const http = httpLedger(origin.url)
    await http.head()
    ledger.restart('second').publish(title('again', 'Again'))
    await origin.pull()
    await expect(http.read(1, 10)).rejects.toThrow(OtherEpoch)
    await follow(http)
    expect(store.head()).toEqual(await ledger.head())
  })

  it('waits where the other node holds less than itself', async () => {
    await follow()
    const ahead = store.head()
    const younger = await startDelivery(ledgerOf(3))
    await expect(follow(httpLedger(younger.url))).rejects.toThrow(OriginBehind)
    expect(store.head()).toEqual(ahead)
    await younger.stop()
  })

  it('has all its indexes where its first state broke off and was read on', async () => {
    const made = indexesIn(replicaFile)
    const ended = { ...httpLedger(origin.url), read: () => Promise.reject(new OriginUnreachable(origin.url)) }
    await expect(follow(ended)).rejects.toThrow(OriginUnreachable)
    expect(indexesIn(replicaFile).length).toBeLessThan(made.length)
    await follow()
    expect(indexesIn(replicaFile)).toEqual(made)
  })

  it('is not shown before its first state is whole', async () => {
    const ended = { ...httpLedger(origin.url), read: () => Promise.reject(new OriginUnreachable(origin.url)) }
    await expect(follow(ended)).rejects.toThrow(OriginUnreachable)
    const { close, url } = await replica()
    for (const where of ['/v1', '/v1/en/causes', '/v1/changes', '/readyz'])
      expect((await fetch(`${url}${where}`)).status, where).toBe(503)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    await follow()
    expect((await fetch(`${url}/v1/en/causes`)).status).toBe(200)
    close()
  })
})

describe('a page of rows', () => {
  it('has every entry in the form in which it is stored, so that it can be cut out', async () => {
    ledger.withdraw(ledger.rows[3]!)
    await origin.pull()
    const { text } = await origin.ask('/v1/changes?rows=all&since=first.0&limit=500')
    const { changes } = JSON.parse(text) as { changes: ChangeRow[] }
    const entries = changes.map((row) => (row.op === 'publish' ? canonicalJson(row.entry) : null))
    expect(entries.filter((entry) => entry !== null).length).toBeGreaterThan(5)
    expect(entries).toContain(null)
    expect(abridge(Buffer.from(text))?.entries.map((bytes) => bytes?.toString() ?? null)).toEqual(entries)
  })
})

describe('what does not come as it was sent', () => {
  const persian = 'خلاصهٔ'

  it('is refused where its content has another hash, and nothing of it is kept', async () => {
    const url = await between((body, where) => {
      const changed = where.includes('limit=500') ? body.replace(persian, 'خلاصه') : body
      return { body: changed, ...(where.startsWith('/v1/c') ? { digest: digestOf(changed) } : {}) }
    })
    await expect(follow(httpLedger(url))).rejects.toThrow(WrongHash)
    const reader = openReader(replicaFile)
    expect(reader.head().seq).toBe(ledger.rows[0]!.seq)
    reader.close()
  })

  it('is refused where what is long in an entry is no JSON, whatever the digest says', async () => {
    const url = await between((body, where) => {
      const changed = where.includes('limit=500') ? body.replace('"description":', '"description"') : body
      return { body: changed, ...(where.startsWith('/v1/c') ? { digest: digestOf(changed) } : {}) }
    })
    await expect(follow(httpLedger(url))).rejects.toThrow(/the entry of row \d+ is no JSON/)
    expect(store.head().seq).toBe(0)
  })

  it.each([
    ['changed', (body: string) => body.replace(/"slug":"slug-7"/g, '"slug":"slug-8"')],
    ['cut', (body: string) => body.slice(0, -7)],
    ['doubled', (body: string) => body + body],
  ])('is refused where it is %s', async (_what, change) => {
    const url = await between((body, where) => ({ body: where.includes('limit=500') ? change(body) : body }))
    await expect(follow(httpLedger(url))).rejects.toThrow(BrokenAnswer)
    expect(store.head().seq).toBe(0)
  })

  it('is refused where it answers another question', async () => {
    const first = (await origin.ask('/v1/changes?rows=all&since=first.1&limit=500')).text
    const url = await between((body, where) =>
      where.includes('limit=500') ? { body: first, digest: digestOf(first) } : { body },
    )
    await expect(follow(httpLedger(url))).rejects.toThrow(/asked was what follows first\.0/)
  })
})

describe('an address', () => {
  it('at which nothing answers is said to be so', async () => {
    await expect(follow(httpLedger(`http://127.0.0.1:${await freePort()}`))).rejects.toThrow(
      /does not answer \(ECONNREFUSED\)/,
    )
  })

  it('at which something else answers is said to be so', async () => {
    const url = await listen((_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'))
    await expect(follow(httpLedger(url))).rejects.toThrow(NotQanun)
  })
})

describe('a picture', () => {
  const bytes = Buffer.from('stands for the bytes of a picture')
  const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.webp`

  beforeEach(async () => {
    mkdirSync(origin.mediaDir, { recursive: true })
    const image = { src: `/media/${file}`, width: 1, height: 1, alt: '', srcset: '', blurDataURL: '' }
    ledger.publish(
      contentFixture({ type: 'causes', id: 'pictured', locale: 'en', slug: 'pictured', title: 'P', image }),
    )
    await origin.pull()
    await follow()
  })

  it('comes from the other node when it is asked for, and stays', async () => {
    writeFileSync(path.join(origin.mediaDir, file), bytes)
    const { close, url } = await replica()
    expect(await (await fetch(`${url}/media/${file}`)).text()).toBe(bytes.toString())
    expect(readFileSync(path.join(directory, 'public', file))).toEqual(bytes)
    close()
  })

  it('is refused with other bytes than its name says', async () => {
    writeFileSync(path.join(origin.mediaDir, file), 'something else')
    const { close, url } = await replica()
    expect((await fetch(`${url}/media/${file}`)).status).toBe(503)
    close()
  })
})
