import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { sha256 } from '#contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Answered, startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, MemoryLedger, SITE } from '../../support/ledger-fixture'

const PICTURE = 'aa11-640.webp'
const long = 'A sentence that is long enough to be worth compressing. '.repeat(20)
const overuse = {
  type: 'causes',
  id: 'overuse',
  locale: 'en',
  slug: 'overuse',
  title: 'Overuse',
  body: { html: long, markdown: long, text: long, blocks: [] },
}

let delivery: TestDelivery

beforeAll(async () => {
  const image = {
    src: `${SITE}/media/${PICTURE}`,
    srcset: '',
    sources: [],
    width: 1,
    height: 1,
    alt: '',
    blurDataURL: '',
    focalPoint: { x: 50, y: 50 },
  }
  const ledger = new MemoryLedger()
    .publish(contentFixture({ ...overuse, slug: 'too-much' }))
    .publish(contentFixture({ ...overuse, image }))
    .publish(
      contentFixture({ type: 'causes', id: 'overuse', locale: 'fa', slug: 'استفادهٔ-زیاد', title: 'استفادهٔ زیاد' }),
    )
  delivery = await startDelivery(ledger)
  mkdirSync(delivery.mediaDir)
  writeFileSync(path.join(delivery.mediaDir, PICTURE), 'the bytes of a picture')
  writeFileSync(path.join(delivery.mediaDir, 'bb22-640.webp'), 'a picture that nothing public shows')
})

afterAll(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

const LANGUAGES: Readonly<Record<string, string | undefined>> = {
  '/v1': undefined,
  '/v1/en/causes': 'en',
  '/v1/en/causes?limit=1&sort=-title&fields=title': 'en',
  '/v1/en/causes/overuse': 'en',
  [`/v1/fa/causes/${encodeURIComponent('استفادهٔ-زیاد')}`]: 'fa',
  '/v1/changes': undefined,
  '/v1/export/en.ndjson': 'en',
  '/v1/fa/feed.json': 'fa',
  '/v1/fa/feed.xml': 'fa',
  '/v1/en/chunks.ndjson': 'en',
  '/v1/fa/llms.txt': 'fa',
  '/v1/schemas/causes.json': undefined,
  '/v1/openapi.json': undefined,
  '/v1/history/causes/overuse?locale=en': 'en',
}
const ROUTES = Object.entries(LANGUAGES)
const CODINGS = ['identity', 'br', 'gzip'] as const

const decoded = ({ body, headers }: Answered): Buffer => {
  switch (headers['content-encoding']) {
    case 'br':
      return brotliDecompressSync(body)
    case 'gzip':
      return gunzipSync(body)
    default:
      return body
  }
}

const expectCommon = ({ headers }: Answered) => {
  expect(headers.etag).toMatch(/^"[0-9a-f]{32}(-br|-gzip)?"$/)
  expect(headers.vary?.split(', ')).toContain('Accept-Encoding')
  expect(headers['last-modified']).toBe(new Date(headers['last-modified'] ?? '').toUTCString())
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['x-content-type-options']).toBe('nosniff')
}

describe.each(ROUTES)('GET %s', (where, language) => {
  it('carries every header of the contract', async () => {
    const answer = await delivery.ask(where)
    expect(answer.status).toBe(200)
    expectCommon(answer)
    expect(answer.headers['cache-control']).toMatch(/^public, max-age=\d+, .*stale-while-revalidate=\d+/)
    expect(answer.headers['content-language']).toBe(language)
    expect(answer.headers['content-type']).toMatch(/^(application\/[a-z+-]*(json|xml)|text\/markdown); charset=utf-8$/)
  })

  it('has the same content and another strong ETag in each coding', async () => {
    const answers = await Promise.all(
      CODINGS.map((coding) => delivery.ask(where, { headers: { 'Accept-Encoding': coding } })),
    )
    const [plain] = answers
    for (const answer of answers) expect(decoded(answer)).toEqual(plain!.body)
    const tags = answers.map(({ headers }) => `${headers['content-encoding'] ?? 'identity'} ${headers.etag}`)
    // What is too short to gain by it is not compressed, and has one tag.
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(
      new Set(answers.map(({ headers }) => headers['content-encoding'])).size,
    )
    expect(new Set(tags).size, 'one tag for one coding').toBe(new Set(answers.map(({ headers }) => headers.etag)).size)
  })

  it.each(CODINGS)('answers 304 with Vary and the same ETag to whom has it in %s', async (coding) => {
    const first = await delivery.ask(where, { headers: { 'Accept-Encoding': coding } })
    const again = await delivery.ask(where, {
      headers: { 'Accept-Encoding': coding, 'If-None-Match': first.headers.etag! },
    })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expectCommon(again)
    expect(again.headers.etag).toBe(first.headers.etag)
    expect(again.headers['cache-control']).toBe(first.headers['cache-control'])
    expect(again.headers['content-language']).toBe(language)
  })

  it('does not take the ETag of one coding for another', async () => {
    const plain = await delivery.ask(where)
    const packed = await delivery.ask(where, {
      headers: { 'Accept-Encoding': 'br', 'If-None-Match': plain.headers.etag! },
    })
    expect(packed.status).toBe(packed.headers['content-encoding'] === 'br' ? 200 : 304)
  })

  it('answers 304 to If-Modified-Since, unless If-None-Match says otherwise', async () => {
    const { headers } = await delivery.ask(where)
    const since = { 'If-Modified-Since': headers['last-modified']! }
    expect((await delivery.ask(where, { headers: since })).status).toBe(304)
    expect((await delivery.ask(where, { headers: { ...since, 'If-None-Match': '"another"' } })).status).toBe(200)
    expect(
      (await delivery.ask(where, { headers: { 'If-Modified-Since': 'Thu, 01 Jan 2015 00:00:00 GMT' } })).status,
    ).toBe(200)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const headers = { 'X-Request-Id': 'the-same' }
    const get = await delivery.ask(where, { headers })
    const head = await delivery.ask(where, { method: 'HEAD', headers })
    const without = ({ headers: { date: _date, 'transfer-encoding': _coding, ...others } }: Answered) => others
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect(without(head)).toEqual(without(get))
  })

  it('answers OPTIONS with what a browser of another origin may do', async () => {
    const { headers, status } = await delivery.ask(where, { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      allow: 'GET, HEAD, OPTIONS',
    })
    expect(headers['access-control-allow-headers']).toContain('If-None-Match')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('answers %s with 405 and Allow', async (method) => {
    const answer = await delivery.ask(where, { method, body: '{}' })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expectCommon(answer)
  })
})

describe('an address an entry once had', () => {
  it('leads to the one it has, with 308', async () => {
    const answer = await delivery.ask('/v1/en/causes/too-much')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/v1/en/causes/overuse')
    expectCommon(answer)
    expect((await delivery.ask(answer.headers.location!)).json()).toMatchObject({ id: 'overuse', slug: 'overuse' })
  })
})

describe('/media', () => {
  it('has the pictures of current editions, for ever', async () => {
    const answer = await delivery.ask(`/media/${PICTURE}`, { headers: { 'Accept-Encoding': 'br' } })
    expect(answer.text).toBe('the bytes of a picture')
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': expect.stringContaining('immutable'),
    })
    expect(answer.headers['content-encoding']).toBe(undefined)
    expectCommon(answer)
    expect(
      (await delivery.ask(`/media/${PICTURE}`, { headers: { 'If-None-Match': answer.headers.etag! } })).status,
    ).toBe(304)
  })

  it.each([
    'bb22-640.webp',
    'nothing.webp',
    '..%2Freplica.sqlite',
    '../replica.sqlite',
    '%2e%2e%2freplica.sqlite',
    'replica.sqlite',
    `${PICTURE}%00`,
    '',
  ])('has not "%s"', async (file) => {
    const { headers, status } = await delivery.ask(`/media/${file}`)
    expect(status).toBe(404)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  })
})

describe('health', () => {
  it('says whether the process lives and the replica has caught up', async () => {
    expect(await delivery.json('/healthz')).toEqual({ status: 'ok' })
    expect(await delivery.json('/readyz')).toMatchObject({ status: 'ready' })
    delivery.setReady(false)
    const { headers, status } = await delivery.ask('/readyz')
    delivery.setReady(true)
    expect(status).toBe(503)
    expect(headers['retry-after']).toBe('1')
    expect(headers['cache-control']).toBe('no-store')
  })
})

describe('an entry’s answer', () => {
  it('is canonical JSON whose ETag stands for its bytes', async () => {
    const { body, headers } = await delivery.ask('/v1/en/causes/overuse')
    expect(headers.etag).toBe(`"${sha256(body).slice(0, 32)}"`)
    expect(Number(headers['content-length'])).toBe(body.length)
  })
})
