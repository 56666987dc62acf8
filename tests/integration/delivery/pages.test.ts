import type { ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'

import { currentReading } from '../../../src/site/reading/reading'
import { catalogFixture } from '../../fixtures/catalog'
import { contentFixture, deeds, MemoryLedger, SITE } from '../../support/ledger-fixture'
import { startPages, type TestPages } from '../../support/pages'

const content = (type: string, id: string, own: object = {}) =>
  contentFixture({ type, id, locale: 'en', slug: id, title: `About ${id}`, ...own })

const reference = (type: string, id: string) => ({
  leadsTo: [{ id, type, title: id, slug: id, url: `${SITE}/${id}` }],
})

/** Two causes, of which the first leads to an article; one cause in Persian. */
const clinic = () =>
  new MemoryLedger()
    .publish(content('articles', 'salt'))
    .publish(content('causes', 'one', { references: reference('articles', 'salt') }))
    .publish(content('causes', 'two'))
    .publish(contentFixture({ type: 'causes', id: 'one', locale: 'fa', slug: 'یک', title: 'یک' }))

const EVERY = ['/en', '/fa', '/en/causes', '/en/articles', '/en/causes/one', '/en/causes/two', '/en/articles/salt']

let pages: TestPages
const start = async (ledger = clinic(), options: { cacheBytes?: number } = {}) => {
  pages = await startPages(ledger, options)
  return ledger
}
const twice = (url: string) => [url, url]
const textOf = async (where: string) => (await pages.ask(where)).text
const askAll = async () => {
  for (const where of EVERY) await pages.ask(where)
}
/** The pages that are made when all are asked for: those that were not kept. */
const madeAnew = async () => {
  pages.made()
  await askAll()
  return pages.made().map(({ url }) => url)
}

afterEach(() => pages.stop())

describe('a page of the site', () => {
  it('is made once and sent from memory after that, with the headers the site gave it', async () => {
    await start()
    const first = await pages.ask('/en/causes/one')
    const second = await pages.ask('/en/causes/one')
    expect([first.text, second.text]).toEqual([pages.afresh('/en/causes/one'), pages.afresh('/en/causes/one')])
    expect(pages.made()).toHaveLength(1)
    expect(first.headers['cache-status']).toBe('qanun; fwd=uri-miss; stored')
    expect(second.headers).toMatchObject({
      'cache-status': 'qanun; hit',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'text/html; charset=utf-8',
      link: '</font.woff2>; rel=preload',
      vary: 'rsc, Accept-Encoding',
    })
  })

  it('is the same in every coding, each with a tag of its own, and is not sent to who has it', async () => {
    await start()
    const plain = await pages.ask('/en/causes/one')
    const tags = new Set([plain.headers.etag])
    for (const [coding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const { body, headers } = await pages.ask('/en/causes/one', { headers: { 'accept-encoding': coding } })
      expect(headers['content-encoding']).toBe(coding)
      expect(decode(body).toString()).toBe(plain.text)
      tags.add(headers.etag)
      const again = await pages.ask('/en/causes/one', {
        headers: { 'accept-encoding': coding, 'if-none-match': headers.etag ?? '' },
      })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    }
    expect(tags.size).toBe(3)
    expect(pages.made()).toHaveLength(1)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    await start()
    const head = await pages.ask('/en/causes/one', { method: 'HEAD' })
    const get = await pages.ask('/en/causes/one')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(pages.made()).toHaveLength(1)
  })

  it('is made once for all who ask while it is made', async () => {
    await start()
    const answers = await Promise.all(EVERY.flatMap((where) => [pages.ask(where), pages.ask(where), pages.ask(where)]))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(pages.made().map(({ url }) => url)).toEqual(EVERY)
  })

  it('knows nothing of the reader for whom it was made', async () => {
    await start()
    const headers = {
      cookie: '__prerender_bypass=1; payload-token=secret',
      'accept-language': 'fa',
      'content-security-policy': "script-src 'nonce-evil'",
      'x-middleware-prefetch': '1',
      'x-forwarded-host': 'evil.example',
      'user-agent': 'Somebody',
    }
    await pages.ask('/en/causes/one', { headers })
    const [asked] = pages.made()
    expect(Object.keys(asked?.headers ?? {}).toSorted()).toEqual(['accept', 'host', 'user-agent'])
    expect(JSON.stringify(asked)).not.toMatch(/evil|secret|Somebody/)
  })

  it('is one page for all ways to write its address', async () => {
    await start()
    const persian = encodeURIComponent('یک')
    for (const where of [
      '/en/causes/one',
      '/en/causes/%6fne',
      '/en/causes/one?utm_source=letter',
      '/en/causes/one?a&b',
    ])
      expect((await pages.ask(where)).status).toBe(200)
    for (const where of [`/fa/causes/${persian}`, `/fa/causes/${persian.toLowerCase()}`])
      expect((await pages.ask(where)).status).toBe(200)
    for (const where of ['/en/causes?x=1', '/en/causes?notice=other', '/en/causes']) await pages.ask(where)
    for (let turn = 0; turn < 20; turn += 1) await pages.ask(`/en?junk${turn}=${turn}`)
    expect(pages.made().map(({ url }) => url)).toEqual(['/en/causes/one', `/fa/causes/${persian}`, '/en/causes', '/en'])
  })

  it('is another page where its query says something the page depends on', async () => {
    const ledger = await start()
    ledger.publish(content('causes', 'zero'))
    await pages.pull()
    const [, next] = JSON.parse((await textOf('/en/causes')).split('\n')[0] ?? '') as [unknown, string]
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await textOf(`/en/causes?cursor=${next}`)).toContain('About zero')
      expect(await textOf('/en/causes?notice=untranslated')).toContain('untranslated')
    }
    expect(pages.made()).toHaveLength(3)
  })
})

describe('what is left to Next', () => {
  it.each([
    '/',
    '/admin',
    '/api/causes',
    '/preview/en/causes/one',
    '/_next/static/chunk.js',
    '/en/nothing',
    '/en/causes/nothing',
    '/en/causes/one/more',
    '/en/causes/%zz',
    '/xx',
    '/en/',
    '/en/search?q=salt',
    '/en/causes?cursor=',
    '/en/causes?cursor=a&cursor=b',
    '/en/causes/one?_rsc=1',
    `/en?${'x'.repeat(3_000)}`,
  ])('%s', async (where) => {
    await start()
    expect((await pages.ask(where)).headers['x-from']).toBe('elsewhere')
    expect(pages.made()).toEqual([])
  })

  it('is what is no reading of a page: another method, a part of a page for the router in the browser', async () => {
    await start()
    for (const options of [{ method: 'POST' }, { headers: { rsc: '1' } }])
      expect((await pages.ask('/en', options)).headers['x-from']).toBe('elsewhere')
  })
})

describe('a change', () => {
  it('of a text drops the pages that show it, and no others', async () => {
    const ledger = await start()
    await askAll()
    expect(await madeAnew()).toEqual([])
    ledger.publish(content('articles', 'salt', { title: 'Less salt' }))
    await pages.pull()
    expect(await madeAnew()).toEqual(['/en/articles', '/en/causes/one', '/en/articles/salt'])
    expect(await textOf('/en/causes/one')).toContain('Less salt')
  })

  it('of one entry leaves the page of its neighbour', async () => {
    const ledger = await start()
    await askAll()
    ledger.publish(content('causes', 'two', { title: 'Another' }))
    await pages.pull()
    expect(await madeAnew()).toEqual(['/en/causes', '/en/causes/two'])
  })

  it('behind the part of a list that a page shows leaves that page', async () => {
    const ledger = await start()
    ledger.publish(content('causes', 'zero'))
    await pages.pull()
    await askAll()
    ledger.publish(content('causes', 'zero', { title: 'About zero, once more' }))
    await pages.pull()
    expect(await madeAnew()).toEqual([])
  })

  it('of how many there are drops the pages that say so, in every language', async () => {
    const ledger = await start()
    await askAll()
    ledger.publish(content('articles', 'sugar'))
    await pages.pull()
    expect(await madeAnew()).toEqual(['/en', '/fa', '/en/causes', '/en/articles'])
  })

  it('that withdraws a text takes its page away at once', async () => {
    const ledger = await start()
    await askAll()
    ledger.withdraw({ type: 'causes', id: 'two', locale: 'en' })
    await pages.pull()
    expect((await pages.ask('/en/causes/two')).headers['x-from']).toBe('elsewhere')
    expect(await textOf('/en/causes')).not.toContain('About two')
  })

  it('of an alternate drops the page that names it', async () => {
    const ledger = await start()
    await askAll()
    const alternates = [{ locale: 'fa', slug: 'یک', url: `${SITE}/fa/causes/یک` }]
    ledger.publish(content('causes', 'one', { references: reference('articles', 'salt'), alternates }))
    await pages.pull()
    expect(await textOf('/en/causes/one')).toContain('/fa/causes/یک')
  })

  it('of the catalog, and a ledger that begins anew, drop everything', async () => {
    const ledger = await start()
    await askAll()
    pages.store.keepCatalog(catalogFixture('https://elsewhere.example'))
    pages.advanced()
    expect(await madeAnew()).toEqual(EVERY)
    const { epoch } = pages.store.head()
    pages.store.restart(epoch)
    pages.store.apply(ledger.rows)
    pages.advanced()
    expect(await madeAnew()).toEqual(EVERY)
  })

  it('while a page is made lets nobody who asks later have it', async () => {
    const ledger = await start()
    pages.midway(async () => {
      ledger.publish(content('causes', 'two', { title: 'Another' }))
      await pages.pull()
      expect(await textOf('/en/causes/two')).toContain('Another')
    })
    expect(await textOf('/en/causes/two')).toContain('About two')
    expect(await textOf('/en/causes/two')).toContain('Another')
  })

  it('that the replica has and has not yet told of leaves no page of two states', async () => {
    const ledger = await start()
    pages.midway(() => {
      ledger.publish(content('articles', 'salt', { title: 'Less salt' }))
      pages.store.apply(ledger.rows)
    })
    await pages.ask('/en/articles/salt')
    await pages.ask('/en/causes/one')
    pages.advanced()
    for (const where of EVERY) expect(await textOf(where)).toBe(pages.afresh(where))
  })
})

describe('a page that could not be made', () => {
  it('is not kept: broken off before its end', async () => {
    await start()
    pages.midway((res) => void res.destroy())
    await pages.ask('/en/causes/two')
    pages.midway(() => {
      throw new Error('half-way')
    })
    await pages.ask('/en/causes/one')
    expect(pages.made().map(({ url }) => url)).toEqual([...twice('/en/causes/two'), ...twice('/en/causes/one')])
    expect(await madeAnew()).toEqual(EVERY)
    expect(await textOf('/en/causes/one')).toBe(pages.afresh('/en/causes/one'))
  })

  it('is not kept: failed behind its head and sent with an error in its place', async () => {
    await start()
    // What src/instrumentation.ts does when Next tells of an error.
    pages.midway(() => currentReading()?.spoil())
    expect((await pages.ask('/en')).headers['cache-status']).toBe('qanun; fwd=uri-miss')
    expect(await madeAnew()).toEqual(EVERY)
  })

  it('is not kept: it sets a cookie, it is no text, it has another status', async () => {
    await start()
    for (const begin of [
      (res: ServerResponse) => void res.setHeader('Set-Cookie', 'a=b'),
      (res: ServerResponse) => void res.setHeader('Content-Type', 'text/x-component'),
      (res: ServerResponse) => void (res.statusCode = 500),
    ]) {
      pages.ahead(begin)
      expect((await pages.ask('/en')).headers).not.toHaveProperty('cache-status')
    }
    expect(await madeAnew()).toEqual(EVERY)
  })
})

describe('memory', () => {
  it('is bounded: what was not asked for the longest goes, what is too large is not kept', async () => {
    const ledger = clinic()
    for (let number = 0; number < 30; number += 1) ledger.publish(content('causes', `cause-${number}`))
    await start(ledger, { cacheBytes: 48 * 1024 })
    for (let number = 0; number < 30; number += 1) await pages.ask(`/en/causes/cause-${number}`)
    expect((await pages.ask('/en/causes/cause-29')).headers['cache-status']).toBe('qanun; hit')
    expect((await pages.ask('/en/causes/cause-0')).headers['cache-status']).toBe('qanun; fwd=uri-miss; stored')
    for (let turn = 0; turn < 2; turn += 1)
      expect((await pages.ask('/sitemap.xml')).headers['cache-status']).toBe('qanun; fwd=uri-miss')
  })
})

describe('whatever is published', () => {
  it('every page is as it would be made now, and not all are made each time', async () => {
    let asked = 0
    let made = 0
    await fc.assert(
      fc.asyncProperty(deeds(12), async (all) => {
        const ledger = await start()
        try {
          for (const deed of all) {
            deed(ledger)
            await pages.pull()
            const listed = ledger.rows.map(({ locale, slug, type }) => `/${locale}/${type}/${encodeURIComponent(slug)}`)
            for (const where of new Set([...EVERY.slice(0, 4), '/sitemap.xml', ...listed])) {
              const { headers, text } = await pages.ask(where)
              asked += 1
              if (headers['x-from'] === undefined) expect(text).toBe(pages.afresh(where))
            }
            made += pages.made().length
          }
        } finally {
          await pages.stop()
        }
      }),
      { numRuns: 12 },
    )
    expect(made).toBeLessThan(asked)
    await start()
  })
})
