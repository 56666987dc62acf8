/** The site's pages are kept whole, and never a moment longer than what they show is public. */
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { baseUrl, EDITOR } from '../support/account'
import { richText } from '../support/content'
import { type Answered, request } from '../support/delivery'
import { type Client, clientFor } from '../support/rest'

const WAIT = { timeout: 10_000, interval: 20 }
const name = `kept-${Date.now()}`
const english = `/en/causes/${name}`
const persian = `/fa/causes/${name}-fa`

let client: Client
let id: string

const page = (where: string, headers: Record<string, string> = {}): Promise<Answered> =>
  request(Number(new URL(baseUrl()).port), where, { headers })
const isHit = async (where: string) => (await page(where)).headers['cache-status'] === 'qanun; hit'
const statusOf = async (where: string) => (await page(where)).status
const inFeed = async (where: string) => (await page(`/v1${where}`)).text
const call = async (method: string, where: string, body?: unknown) => {
  const answer = await client(method, where, body)
  expect([200, 201], JSON.stringify(answer.json)).toContain(answer.status)
  return answer.json
}
const publish = async (locale: string, data: object) => {
  await call('PATCH', `/api/causes/${id}?locale=${locale}`, data)
  await call('POST', `/api/causes/${id}/publish?locale=${locale}`)
}

beforeAll(async () => {
  client = await clientFor({ url: baseUrl(), stop: async () => {} }, EDITOR)
  const { doc: source } = (await call('POST', '/api/sources', { title: name })) as { doc: { id: string } }
  const texts = { summary: 'It is short.', mechanism: richText('It works.'), sources: [source.id] }
  const made = await call('POST', '/api/causes?locale=en', { title: 'The first title', slug: name, ...texts })
  id = String((made.doc as { id: string }).id)
  await publish('en', {})
  await publish('fa', {
    title: 'عنوان نخست',
    slug: `${name}-fa`,
    summary: 'کوتاه است.',
    mechanism: richText('کار می‌کند.'),
  })
  // Each names the other: nothing of it changes by itself any more.
  await vi.waitFor(async () => {
    expect(await inFeed(persian)).toContain(english)
    expect(await inFeed(english)).toContain(persian)
  }, WAIT)
})

afterAll(async () => {
  if (!id) return
  for (const locale of ['en', 'fa']) await client('POST', `/api/causes/${id}/withdraw?locale=${locale}`)
  await vi.waitFor(async () => expect(await statusOf(`/v1${persian}`)).toBe(404), WAIT)
})

describe('a page of the built site', () => {
  it('is kept for everybody: the same bytes, 304 for who has them, compressed once', async () => {
    const first = await page(english)
    const again = await page(`${english}?utm_source=letter`, { cookie: 'payload-token=x', 'user-agent': 'Another' })
    expect(again.headers['cache-status']).toBe('qanun; hit')
    expect(again.text).toBe(first.text)
    expect(first.text).toMatch(/^<!DOCTYPE html>.*<title>The first title — .*<\/head>.*<\/html>$/s)
    const known = await page(english, { 'if-none-match': again.headers.etag ?? '' })
    expect([known.status, known.body.length]).toEqual([304, 0])
    const coded = await page(english, { 'accept-encoding': 'br' })
    expect(coded.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(coded.body).toString()).toBe(first.text)
  })

  it('is left to Next where it is a search, or a part of a page for the router', async () => {
    const parts = await page(english, { rsc: '1' })
    expect(parts.headers).not.toHaveProperty('cache-status')
    expect((await page('/en/search?q=cramp')).headers).not.toHaveProperty('cache-status')
  })

  it('shows a change in the moment in which /v1 does; pages that do not show it stay kept', async () => {
    const others = ['/en/foods', '/fa/doctors', '/robots.txt']
    for (const where of [english, '/en/causes', '/sitemap.xml', ...others]) await page(where)
    for (const where of [english, '/en/causes', '/sitemap.xml', ...others])
      expect([where, await isHit(where)]).toEqual([where, true])
    await publish('en', { title: 'The second title' })
    await expect.poll(() => inFeed(english), WAIT).toContain('The second title')
    for (const where of [english, '/en/causes']) {
      const { text } = await page(where)
      expect(text).toContain('The second title')
      expect(text).not.toContain('The first title')
    }
    for (const where of others) expect([where, await isHit(where)]).toEqual([where, true])
  })

  it('follows the addresses of its other languages', async () => {
    await page(persian)
    await publish('en', { slug: `${name}-moved` })
    await expect.poll(() => inFeed(persian), WAIT).toContain(`${name}-moved`)
    const { text } = await page(persian)
    expect(text).toContain(`/en/causes/${name}-moved"`)
    expect(text).not.toContain(`/en/causes/${name}"`)
    expect(await statusOf(english)).toBe(308)
  })

  it('is gone in the moment in which its text is withdrawn', async () => {
    const moved = `${english}-moved`
    expect(await statusOf(moved)).toBe(200)
    expect(await isHit(moved)).toBe(true)
    await call('POST', `/api/causes/${id}/withdraw?locale=en`)
    await expect.poll(() => statusOf(`/v1${moved}`), WAIT).toBe(404)
    const after = await page(moved)
    expect(after.status).toBe(404)
    expect(after.text).not.toContain('The second title')
    for (const where of ['/en/causes', '/sitemap.xml']) expect((await page(where)).text).not.toContain(`${name}-moved`)
  })
})

describe('who asks to change the protocol', () => {
  it.each(['/en', '/v1', '/admin/login', '/_next/hmr'])('is answered like anybody else: %s', async (where) => {
    const upgrade = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' }
    const key = { 'Sec-WebSocket-Key': Buffer.from('sixteen bytes it').toString('base64') }
    expect((await page(where, { ...upgrade, ...key })).status).toBe(await statusOf(where))
  })
})
