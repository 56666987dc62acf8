import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { type ChangePage, type ConsumerContract, type Entry, keepTo, type Reliance, sha256 } from '#contract'
import fc from 'fast-check'
import Database from 'libsql'
import { afterEach, describe, expect, it } from 'vitest'

import { Consumer, readExport } from '../../support/consumer'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, type Deed, deeds, MemoryLedger } from '../../support/ledger-fixture'

const LOCALES = ['en', 'fa'] as const
const TYPES = ['articles', 'causes', 'exercises'] as const

let delivery: TestDelivery
afterEach(async () => {
  await delivery.stop()
  expect(delivery.faults).toEqual([])
})

const article = (id: string, topics: readonly string[], own: object = {}) =>
  contentFixture({ type: 'articles', id, locale: 'en', slug: id, title: `Article ${id}`, topics, ...own })

const exported = async (base: string, locale: string) =>
  readExport((await delivery.ask(`${base}/export/${locale}.ndjson`)).text)

const KEY = 'a-key-that-nobody-knows'
const withKey = (key = KEY) => ({ headers: { Authorization: `Bearer ${key}` } })
const keyOf = (key: string, endsAt: string | null = null) => ({ id: `id-of-${key}`, hash: sha256(key), endsAt })

const relyingOn = (...reliances: Partial<Reliance>[]): ConsumerContract => ({
  reliances: reliances.map((own) => ({
    field: 'title',
    collection: null,
    locale: null,
    max: null,
    unit: 'characters',
    isShortened: false,
    ...own,
  })),
  aspects: [],
})

describe('following a channel', () => {
  const part = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 })

  it('gives at any time what its export has: what the definition leaves, and nothing that was never in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          locales: part(LOCALES),
          collections: part(TYPES),
          topics: part(['cramps', 'legs', 'sport']),
          // Some of the titles are longer.
          contract: fc.constantFrom(null, relyingOn({ max: 12 }), relyingOn({ max: 9, locale: 'en', unit: 'utf16' })),
        }),
        deeds(24),
        fc.array(deeds(8), { maxLength: 2 }),
        fc.constantFrom(1, 2, 5, 1000),
        async (scope, begin, later, limit) => {
          const ledger = new MemoryLedger().open('part', scope)
          const apply = (more: readonly Deed[]) => more.forEach((deed) => deed(ledger))
          apply(begin)
          delivery = await startDelivery(ledger)
          const followed = (where: string) => delivery.json<ChangePage>(where.replace('/v1', '/v1/channels/part'))
          const steady = new Consumer(followed)
          const lazy = new Consumer(async (where) => ({ ...(await followed(where)), pending: 0 }))
          for (const more of [[], ...later]) {
            apply(more)
            await delivery.pull()
            await steady.follow(limit)
            await lazy.follow(limit)
          }
          for (let turn = 0; turn < 42; turn += 1) await lazy.follow(limit)
          const isIn = (entry: Entry) =>
            (scope.contract === null || keepTo(entry, scope.contract).entry !== null) &&
            (scope.collections.length === 0 || scope.collections.includes(entry.type)) &&
            (scope.topics.length === 0 ||
              entry.type !== 'articles' ||
              (entry.topics as string[]).some((topic) => scope.topics.includes(topic)))
          for (const locale of LOCALES) {
            const isLocale = scope.locales.length === 0 || scope.locales.includes(locale)
            const wanted = isLocale ? (await exported('/v1', locale)).filter(isIn) : []
            expect(steady.state(locale)).toEqual(wanted)
            expect(lazy.state(locale)).toEqual(wanted)
            if (isLocale) expect(await exported('/v1/channels/part', locale)).toEqual(wanted)
          }
          await delivery.stop()
        },
      ),
      { numRuns: 20 },
    )
    delivery = await startDelivery(new MemoryLedger())
  })

  it('is told once that an entry left its topics, and never of what it never had', async () => {
    const ledger = new MemoryLedger().open('cramps', { topics: ['cramps'] })
    ledger.publish(article('in', ['cramps'])).publish(article('out', ['sport']))
    delivery = await startDelivery(ledger)
    const first = await delivery.json<ChangePage>('/v1/channels/cramps/changes')
    expect(first.changes).toMatchObject([{ op: 'publish', id: 'in', prev: null }])
    const held = first.changes[0]!.hash

    ledger.publish(article('out', ['sport', 'legs'])).publish(article('in', ['legs']))
    ledger.publish(article('in', ['legs', 'sport']))
    await delivery.pull()
    const second = await delivery.json<ChangePage>(`/v1/channels/cramps/changes?since=${first.next}`)
    expect(second.changes).toMatchObject([{ op: 'withdraw', id: 'in', hash: null, prev: held }])
    expect(second.pending).toBe(0)

    ledger.publish(article('in', ['cramps', 'legs'])).withdraw({ type: 'articles', id: 'out', locale: 'en' })
    await delivery.pull()
    const third = await delivery.json<ChangePage>(`/v1/channels/cramps/changes?since=${second.next}`)
    expect(third.changes).toMatchObject([{ op: 'publish', id: 'in', prev: null }])
  })

  it('has no whole ledger to offer', async () => {
    delivery = await startDelivery(new MemoryLedger().open('all'))
    const answer = await delivery.ask('/v1/channels/all/changes?rows=all')
    expect([answer.status, answer.json().parameter]).toEqual([400, 'rows'])
  })
})

describe('every resource of a channel', () => {
  const BASE = '/v1/channels/kiosk'
  const start = async (own: object = {}) => {
    const ledger = new MemoryLedger()
      .publish(article('in', ['cramps'], { summary: 'Of calves.', parts: [], sources: [] }))
      .publish(article('out', ['sport'], { summary: 'Of calves too.' }))
      .publish(contentFixture({ type: 'causes', id: 'c', locale: 'en', slug: 'c', title: 'Calves at work' }))
      .publish(
        contentFixture({ type: 'articles', id: 'in', locale: 'fa', slug: 'ساق', title: 'ساق', topics: ['cramps'] }),
      )
      .open('kiosk', { locales: ['en'], collections: ['articles'], topics: ['cramps'], ...own })
    delivery = await startDelivery(ledger)
    return ledger
  }
  const at = <T = Record<string, unknown>>(where: string) => delivery.json<T>(`${BASE}${where}`)

  it('shows what its definition leaves', async () => {
    await start()
    const index = await at<{ locales: object[]; collections: object[]; links: Record<string, string> }>('')
    expect(index).toMatchObject({
      locales: [{ code: 'en' }],
      collections: [{ type: 'articles', counts: { en: 1 } }],
      links: { changes: `${BASE}/changes`, entry: `${BASE}/{locale}/{collection}/{slug}` },
    })
    expect([index.locales.length, index.collections.length]).toEqual([1, 1])
    expect(await at('/en/articles')).toMatchObject({ total: 1, items: [{ id: 'in', summary: 'Of calves.' }] })
    expect(await at('/en/articles/in')).toMatchObject({ id: 'in' })
    expect((await delivery.ask(`${BASE}/en/articles/out`)).status).toBe(404)
    expect(await at('/en/search?q=calves')).toMatchObject({
      total: 1,
      items: [{ id: 'in' }],
      facets: { collection: [{ value: 'articles', count: 1 }] },
    })
    expect(await at('/en/feed.json')).toMatchObject({
      feed_url: expect.stringContaining(`${BASE}/en/feed.json`),
      items: [{ id: 'articles/in/en' }],
    })
    for (const where of ['/en/feed.xml', '/en/chunks.ndjson', '/en/llms.txt', '/export/en.ndjson']) {
      const { text } = await delivery.ask(`${BASE}${where}`)
      expect(text, where).toContain('Article in')
      expect(text, where).not.toContain('Article out')
      expect(text, where).not.toContain('Calves at work')
    }
  })

  it.each(['/fa/articles', '/en/causes', '/fa/feed.json', '/export/fa.ndjson', '/fa/llms.txt', '/schemas/causes.json'])(
    'has nothing at %s, which it was not given',
    async (where) => {
      await start()
      expect((await delivery.ask(`${BASE}${where}`)).status).toBe(404)
    },
  )

  it.each(['catalog', ''])('is no way to "%s"', async (name) => {
    await start()
    const problem = (await delivery.ask(`${BASE}/${name}`)).json<{ detail: string }>()
    expect(problem).toMatchObject({ type: '/v1/problems/not-found', status: 404 })
    expect(problem.detail).toContain(`There is nothing at ${BASE}/${name}.`)
    expect(problem.detail).toContain('/changes, /openapi.json, /export/{file}, /bundle.sqlite, /schemas/{file}')
  })

  it('has the fields it was given and what an entry is known by, with the hash of the whole edition', async () => {
    await start({ fields: ['summary', 'topics'] })
    const whole = await delivery.json<Entry>('/v1/en/articles/in')
    const entry = await at<Entry>('/en/articles/in')
    const names =
      'direction hash id locale publishedAt review seq slug summary title topics translation type updatedAt url'
    expect(Object.keys(entry).join(' ')).toBe(names)
    expect(entry.hash).toBe(whole.hash)
    expect((await at<ChangePage>('/changes')).changes).toMatchObject([{ hash: whole.hash, entry }])
    expect(await exported(BASE, 'en')).toEqual([entry])
    expect((await at<{ items: Entry[] }>('/en/articles')).items).toEqual([entry])
    expect((await delivery.ask(`${BASE}/en/articles?fields=body`)).json()).toMatchObject({ parameter: 'fields' })
    for (const where of ['/en/feed.json', '/en/feed.xml', '/en/llms.txt', '/en/chunks.ndjson'])
      expect((await delivery.ask(`${BASE}${where}`)).text, where).toContain('Of calves.')
  })

  it('shows no summary where that is no field of it', async () => {
    await start({ fields: ['topics'] })
    const hits = await at<{ items: { summary: string }[] }>('/en/search?q=calves')
    for (const where of ['/en/feed.json', '/en/feed.xml', '/en/llms.txt', '/en/chunks.ndjson', '/export/en.ndjson'])
      expect((await delivery.ask(`${BASE}${where}`)).text, where).not.toContain('Of calves.')
    expect(hits.items.map(({ summary }) => summary)).toEqual([''])
  })

  describe('its bundle', () => {
    const bundle = async (where: string) => {
      const { body, headers } = await delivery.ask(where)
      const file = path.join(delivery.directory, 'downloaded.sqlite')
      writeFileSync(file, body)
      const db = new Database(file)
      try {
        const all = <T>(sql: string) => db.prepare(sql).all() as T[]
        return {
          etag: headers.etag,
          cursor: all<{ value: string }>("SELECT value FROM meta WHERE key = 'cursor'")[0]!.value,
          locales: all<{ code: string }>('SELECT code FROM locale').map(({ code }) => code),
          collections: all<{ slug: string }>('SELECT DISTINCT slug FROM collection').map(({ slug }) => slug),
          entries: all<{ json: string }>('SELECT json FROM entry ORDER BY locale, seq').map(
            ({ json }) => JSON.parse(json) as Entry,
          ),
          passages: all<{ text: string }>('SELECT text FROM passage').map(({ text }) => text),
          bytes: body.toString('latin1'),
        }
      } finally {
        db.close()
      }
    }

    it('holds what its export holds, described as it is shown, and no word of the rest', async () => {
      await start({ fields: ['summary'] })
      const { bytes, collections, cursor, entries, locales, passages } = await bundle(`${BASE}/bundle.sqlite`)
      expect(entries).toEqual(await exported(BASE, 'en'))
      expect([locales, collections]).toEqual([['en'], ['articles']])
      expect(passages).toEqual(['Of calves.'])
      expect(cursor).toBe((await at<ChangePage>('/changes')).next)
      for (const other of ['Article out', 'Of calves too.', 'Calves at work']) expect(bytes).not.toContain(other)
    })

    it('is kept beside that of everything and of other channels, until the ledger moves on', async () => {
      const ledger = await start()
      ledger.open('sport', { topics: ['sport'] })
      await delivery.pull()
      const wheres = ['/v1/bundle.sqlite', `${BASE}/bundle.sqlite`, '/v1/channels/sport/bundle.sqlite']
      const beside = () => readdirSync(delivery.directory).filter((name) => name.includes('.bundle-'))
      const answers = await Promise.all([...wheres, ...wheres].map((where) => delivery.ask(where)))
      expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3)
      expect(beside()).toHaveLength(3)
      const { headers } = await delivery.ask(wheres[1]!, { headers: { Range: 'bytes=0-15' } })
      expect(headers['content-range']).toMatch(/^bytes 0-15\//u)
      ledger.publish(article('in', ['sport']))
      await delivery.pull()
      expect((await bundle(wheres[1]!)).entries).toEqual([])
      expect(beside()).toHaveLength(1)
    })

    it('has what an entry is known by where no summary and no references are among its fields', async () => {
      await start({ fields: ['topics'] })
      const { entries } = await bundle(`${BASE}/bundle.sqlite`)
      expect(entries).toEqual([await at<Entry>('/en/articles/in')])
      expect(entries[0]).not.toHaveProperty('summary')
    })
  })

  describe('its history', () => {
    const then = (id: string, moment: string, own = 'articles') =>
      delivery.ask(`${BASE}/history/${own}/${id}?locale=en&at=${moment}`)
    const LATER = '2035-01-01T00:00:00Z'

    it('is what it shows of an edition of then, and nothing of entries that it would not have shown', async () => {
      const ledger = await start({ fields: ['summary'] })
      const first = await at<Entry>('/en/articles/in')
      ledger.publish(article('in', ['cramps'], { summary: 'Of calves, again.' }))
      ledger.publish(article('out', ['cramps'], { summary: 'It came in.' }))
      await delivery.pull()
      expect((await then('in', first.updatedAt)).json()).toEqual(first)
      expect((await then('in', LATER)).json()).toEqual(await at('/en/articles/in'))
      expect((await then('out', LATER)).json()).toMatchObject({ summary: 'It came in.' })
      expect((await then('out', first.updatedAt)).status).toBe(404)
    })

    it.each([
      ['a collection that the channel has not', 'causes', 'c', 'en'],
      ['a language that it has not', 'articles', 'in', 'fa'],
    ])('has nothing of %s', async (_, type, id, locale) => {
      await start()
      expect((await delivery.ask(`/v1/history/${type}/${id}?locale=${locale}&at=${LATER}`)).status).toBe(200)
      expect((await delivery.ask(`${BASE}/history/${type}/${id}?locale=${locale}&at=${LATER}`)).status).toBe(404)
    })
  })

  it('has a description of what is left, at its own address', async () => {
    await start({ fields: ['summary'] })
    const { components, paths } = await at<{
      paths: Record<string, { get: { parameters: { name: string; schema: { items?: { enum: string[] } } }[] } }>
      components: { schemas: Record<string, unknown> }
    }>('/openapi.json')
    const names = Object.keys(paths)
    expect(names.filter((name) => !name.startsWith(BASE))).toEqual([])
    expect(names).toContain(`${BASE}/{locale}/articles/{slug}`)
    expect(names.join()).not.toContain('causes')
    expect(components.schemas).not.toHaveProperty('causes')
    const fields = paths[`${BASE}/{locale}/articles`]!.get.parameters.find(({ name }) => name === 'fields')!
    expect(fields.schema.items!.enum).toContain('summary')
    expect(fields.schema.items!.enum).not.toContain('body')
  })

  it('has a schema of what is left', async () => {
    const ledger = await start({ fields: ['summary'] })
    const catalog = await ledger.catalog()
    const schema = {
      properties: { id: {}, hash: {}, summary: {}, body: {} },
      required: ['id', 'hash', 'summary', 'body'],
    }
    delivery.store.keepCatalog({
      ...catalog,
      collections: catalog.collections.map((each) => ({ ...each, schema })),
    })
    delivery.advanced()
    expect(await at('/schemas/articles.json')).toEqual({
      properties: { id: {}, hash: {}, summary: {} },
      required: ['id', 'hash', 'summary'],
    })
  })

  it('follows an old address only to what it has', async () => {
    const ledger = await start()
    ledger.publish(article('in', ['cramps'], { slug: 'new' })).publish(article('out', ['sport'], { slug: 'gone' }))
    await delivery.pull()
    const { headers, status } = await delivery.ask(`${BASE}/en/articles/in`)
    expect([status, headers.location]).toEqual([308, `${BASE}/en/articles/new`])
    expect((await delivery.ask(`${BASE}/en/articles/out`)).status).toBe(404)
  })

  it.each([
    '',
    '/en/articles',
    '/en/articles/in',
    '/en/feed.json',
    '/export/en.ndjson',
    '/en/chunks.ndjson',
    '/openapi.json',
    '/bundle.sqlite',
    '/history/articles/in?locale=en&at=2035-01-01T00:00:00Z',
  ])('is asked for by its tag at %j, never by a moment: its definition may have changed since', async (where) => {
    const ledger = await start()
    const { headers } = await delivery.ask(`${BASE}${where}`)
    ledger.open('kiosk', { topics: ['cramps'], fields: ['topics'] })
    await delivery.pull()
    const later = { 'If-Modified-Since': new Date(Date.UTC(2030, 0)).toUTCString() }
    for (const base of [BASE, BASE.replace('channels', '%63hannels')])
      for (const _ of ['made', 'kept'])
        expect((await delivery.ask(`${base}${where}`, { headers: later })).status, base).toBe(200)
    const again = await delivery.ask(`${BASE}${where}`)
    const sameTag = { 'If-None-Match': again.headers.etag! }
    expect((await delivery.ask(`${BASE}${where}`, { headers: sameTag })).status).toBe(304)
    expect(again.headers.etag).not.toBe(headers.etag)
  })

  it('is another one as soon as its definition is', async () => {
    const ledger = await start()
    const before = await delivery.ask(`${BASE}/export/en.ndjson`)
    expect((await at<{ total: number }>('/en/articles')).total).toBe(1)
    ledger.open('kiosk', { topics: ['sport', 'cramps'] })
    await delivery.pull()
    expect((await at<{ total: number }>('/en/articles')).total).toBe(2)
    expect((await delivery.ask(`${BASE}/export/en.ndjson`)).headers.etag).not.toBe(before.headers.etag)
    ledger.open('kiosk', { isOn: false })
    await delivery.pull()
    expect((await delivery.ask(`${BASE}/en/articles`)).json()).toMatchObject({
      type: '/v1/problems/unknown-channel',
      status: 404,
    })
  })
})

describe('a private channel', () => {
  const WHERE = '/v1/channels/partner/en/articles'
  const start = async (own: object = {}) => {
    const ledger = new MemoryLedger().publish(article('one', ['cramps']))
    ledger.open('partner', { isPrivate: true, keys: [keyOf(KEY)], ...own })
    delivery = await startDelivery(ledger)
    return ledger
  }

  it('is opened by its key, and kept by nobody between', async () => {
    await start()
    const { headers, status } = await delivery.ask(WHERE, withKey())
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('private, no-cache')
    expect(headers.vary).toBe('Accept-Encoding, Authorization')
    const again = await delivery.ask(WHERE, { headers: { ...withKey().headers, 'If-None-Match': headers.etag! } })
    expect(again.status).toBe(304)
    // What was answered to one who may see it is not given to one who may not.
    expect((await delivery.ask(WHERE)).status).toBe(401)
  })

  it.each([
    ['no key', {}, 'Bearer realm="qanun"'],
    ['a wrong key', { Authorization: 'Bearer wrong' }, 'Bearer realm="qanun", error="invalid_token"'],
    ['another scheme', { Authorization: `Basic ${KEY}` }, 'Bearer realm="qanun"'],
    ['nothing after the scheme', { Authorization: 'Bearer ' }, 'Bearer realm="qanun"'],
  ])('is closed to %s', async (_, headers: Record<string, string>, challenge) => {
    await start()
    for (const where of [
      WHERE,
      '/v1/channels/partner',
      '/v1/channels/partner/changes',
      '/v1/channels/partner/nowhere',
    ]) {
      const answer = await delivery.ask(where, { headers })
      if (where.endsWith('nowhere')) {
        expect(answer.status).toBe(404)
        continue
      }
      expect(answer.status, where).toBe(401)
      expect(answer.headers['www-authenticate']).toBe(challenge)
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(answer.json()).toMatchObject({ type: '/v1/problems/key-needed' })
      expect(answer.text).not.toContain('Article')
    }
  })

  it('takes two keys while they overlap, and none that has ended', async () => {
    const ended = new Date(Date.now() - 1_000).toISOString()
    const soon = new Date(Date.now() + 60_000).toISOString()
    await start({ keys: [keyOf('ended', ended), keyOf('ending', soon), keyOf('new')] })
    const statuses = await Promise.all(['ended', 'ending', 'new'].map((key) => delivery.ask(WHERE, withKey(key))))
    expect(statuses.map(({ status }) => status)).toEqual([401, 200, 200])
  })

  it('says what went wrong behind its door to nobody else', async () => {
    await start()
    const { headers, status } = await delivery.ask(`${WHERE}/nothing`, withKey())
    expect([status, headers['cache-control']]).toEqual([404, 'private, no-cache'])
    expect(headers.vary).toContain('Authorization')
  })

  it('is 404 when it is off, with a key or without', async () => {
    await start({ isOn: false })
    expect((await delivery.ask(WHERE, withKey())).status).toBe(404)
    expect((await delivery.ask(WHERE)).status).toBe(404)
  })
})

describe('a consumer that shows its key', () => {
  it.each([true, false])('tells by "since" up to where it has everything, where private is %s', async (isPrivate) => {
    const ledger = new MemoryLedger().publish(article('one', [])).publish(article('two', []))
    ledger.open('partner', { isPrivate, keys: [keyOf(KEY)] })
    delivery = await startDelivery(ledger)
    const CHANGES = '/v1/channels/partner/changes'
    const { next } = (await delivery.ask(CHANGES, withKey())).json<ChangePage>()
    await delivery.ask(`${CHANGES}?since=${next}`, withKey())
    await delivery.ask(`${CHANGES}?since=first.99`, withKey())
    await delivery.ask(`${CHANGES}?since=${next}`)
    const seen = { channelId: 'id-of-partner', keyId: `id-of-${KEY}`, epoch: 'first' }
    expect(delivery.cursors).toEqual([
      { ...seen, seq: 0 },
      { ...seen, seq: Number(next.split('.')[1]) },
    ])
  })

  it.each(['locale=en', 'collection=articles', 'locale=en&collection=articles'])(
    'says nothing of the whole channel where it asks for %s only',
    async (part) => {
      const ledger = new MemoryLedger().publish(article('one', [])).open('partner', { keys: [keyOf(KEY)] })
      delivery = await startDelivery(ledger)
      const CHANGES = '/v1/channels/partner/changes'
      const { next } = (await delivery.ask(`${CHANGES}?${part}`, withKey())).json<ChangePage>()
      expect((await delivery.ask(`${CHANGES}?since=${next}&${part}`, withKey())).status).toBe(200)
      expect(delivery.cursors).toEqual([])
    },
  )

  it.each(['/en/articles', '/en/articles/one', '/export/en.ndjson', '/changes?locale=en', '/en/articles/nothing'])(
    'is known to be there by asking for %s',
    async (path) => {
      const ledger = new MemoryLedger().publish(article('one', [])).open('partner', { keys: [keyOf(KEY)] })
      delivery = await startDelivery(ledger)
      for (const asked of [withKey(), withKey(), undefined]) await delivery.ask(`/v1/channels/partner${path}`, asked)
      expect(delivery.keysUsed).toEqual([`id-of-${KEY}`, `id-of-${KEY}`])
    },
  )

  it('learns of a wrong key at an open channel too', async () => {
    delivery = await startDelivery(new MemoryLedger().publish(article('one', [])).open('open'))
    const WHERE = '/v1/channels/open/en/articles'
    for (const where of [WHERE, WHERE.replace('channels', '%63hannels')]) {
      expect((await delivery.ask(where)).status).toBe(200)
      expect((await delivery.ask(where, withKey())).status, where).toBe(401)
    }
    expect((await delivery.ask('/v1/en/articles', withKey())).status).toBe(200)
  })

  it.each([
    ['/v1/channels/open', 200],
    ['/v1/channels/open/en/articles', 200],
    ['/v1/channels/open/en/articles/one', 200],
    ['/v1/channels/open/en/articles/nothing', 404],
    ['/v1/channels/open/changes', 200],
    ['/v1/channels/open/export/en.ndjson', 200],
    ['/v1/channels/nowhere', 404],
    ['/v1/channels/closed', 401],
  ])('is told nothing at %s by a cache that asked without a key', async (where, status) => {
    const ledger = new MemoryLedger().publish(article('one', [])).open('open').open('closed', { isPrivate: true })
    delivery = await startDelivery(ledger)
    const answer = await delivery.ask(where)
    expect(answer.status).toBe(status)
    expect(answer.headers.vary?.split(', ').filter((name) => name === 'Authorization')).toHaveLength(1)
    expect((await delivery.ask('/v1/en/articles')).headers.vary).toBe('Accept-Encoding')
  })
})

describe('what a consumer relies on', () => {
  const LONG = 'Rest the leg. Then stretch it for as long as it does not hurt.'
  const slugs = async (base: string) =>
    (await delivery.json<{ items: Entry[]; total: number }>(`${base}/en/articles`)).items.map(({ slug }) => slug)

  const withLimit = async (isShortened: boolean) => {
    const ledger = new MemoryLedger()
      .publish(article('short', [], { summary: 'Rest.' }))
      .publish(article('long', [], { summary: LONG }))
      .open('kiosk', { contract: relyingOn({ field: 'summary', max: 20, isShortened }) })
    delivery = await startDelivery(ledger)
    return ledger
  }

  it('is kept in every answer of the channel, and bothers no other', async () => {
    await withLimit(false)
    const base = '/v1/channels/kiosk'
    expect(await slugs(base)).toEqual(['short'])
    expect(await slugs('/v1')).toEqual(['long', 'short'])
    expect((await delivery.ask(`${base}/en/articles/long`)).status).toBe(404)
    expect(await delivery.json(`${base}/en/search?q=article`)).toMatchObject({ total: 1, items: [{ slug: 'short' }] })
    expect(await exported(base, 'en')).toMatchObject([{ slug: 'short' }])
    const { changes } = await delivery.json<ChangePage>(`${base}/changes`)
    expect(changes.map(({ slug }) => slug)).toEqual(['short'])
  })

  it('makes of an edition that breaks it a withdrawal, and lets the next one in again', async () => {
    const ledger = await withLimit(false)
    const follower = new Consumer((where) => delivery.json<ChangePage>(where.replace('/v1', '/v1/channels/kiosk')))
    await follower.follow(10)
    for (const summary of ['It is now far too long to be shown.', 'Rest again.']) {
      ledger.publish(article('short', [], { summary }))
      await delivery.pull()
      await follower.follow(10)
      expect(follower.state('en')).toEqual(await exported('/v1/channels/kiosk', 'en'))
    }
    expect(follower.state('en')).toMatchObject([{ summary: 'Rest again.' }])
  })

  it('gets the first sentences of what is too long, where it asks for them', async () => {
    await withLimit(true)
    expect(await delivery.json('/v1/channels/kiosk/en/articles/long')).toMatchObject({ summary: 'Rest the leg.' })
    expect(await exported('/v1/channels/kiosk', 'en')).toMatchObject([
      { summary: 'Rest.' },
      { summary: 'Rest the leg.' },
    ])
    expect(await delivery.json('/v1/en/articles/long')).toMatchObject({ summary: LONG })
  })

  it('is asked of what is public already when it changes', async () => {
    const ledger = await withLimit(false)
    ledger.open('kiosk', { contract: relyingOn({ field: 'summary', max: 100 }) })
    await delivery.pull()
    expect(await slugs('/v1/channels/kiosk')).toEqual(['long', 'short'])
    ledger.open('kiosk', { contract: relyingOn({ field: 'summary', max: 4 }) })
    await delivery.pull()
    expect(await slugs('/v1/channels/kiosk')).toEqual([])
  })
})
