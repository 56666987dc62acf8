/** What the delivery tells of itself, over real HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { ledgerOf } from '../../support/ledger-fixture'

let delivery: TestDelivery

const counted = async (route: string): Promise<string[]> =>
  (await delivery.ask('/metrics')).text
    .split('\n')
    .filter((line) => line.startsWith(`qanun_http_requests_total{route="${route}"`))

beforeAll(async () => {
  delivery = await startDelivery(ledgerOf(3))
})

afterAll(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

describe('GET /metrics', () => {
  it('is text for Prometheus that nobody keeps', async () => {
    const { headers, status } = await delivery.ask('/metrics')
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    })
  })

  it('counts every request once, kept or not, answered or refused', async () => {
    for (const where of ['/v1/en/causes/slug-1', '/v1/en/causes/slug-1', '/v1/en/causes/slug-1'])
      expect((await delivery.ask(where)).status).toBe(200)
    const { headers } = await delivery.ask('/v1/en/causes/slug-1')
    await delivery.ask('/v1/en/causes/slug-1', { headers: { 'If-None-Match': headers.etag! } })
    await delivery.ask('/v1/en/causes/slug-1', { method: 'HEAD' })
    await delivery.ask('/v1/en/causes/no-such-slug')
    await delivery.ask('/v1/en/causes/slug-1', { method: 'DELETE' })
    await delivery.ask('/v1/en/causes/slug-1', { method: 'OPTIONS' })
    expect(await counted('/v1/{locale}/{collection}/{slug}')).toEqual([
      'qanun_http_requests_total{route="/v1/{locale}/{collection}/{slug}",method="GET",status="200"} 4',
      'qanun_http_requests_total{route="/v1/{locale}/{collection}/{slug}",method="GET",status="304"} 1',
      'qanun_http_requests_total{route="/v1/{locale}/{collection}/{slug}",method="HEAD",status="200"} 1',
      'qanun_http_requests_total{route="/v1/{locale}/{collection}/{slug}",method="GET",status="404"} 1',
    ])
    expect(await counted('none')).toEqual([
      'qanun_http_requests_total{route="none",method="DELETE",status="405"} 1',
      'qanun_http_requests_total{route="none",method="OPTIONS",status="204"} 1',
    ])
  })

  it('grows by no line for addresses that somebody makes up', async () => {
    const size = async () => (await delivery.ask('/metrics')).text.split('\n').length
    await delivery.ask('/v1/made-up/a/b/c')
    const before = await size()
    for (let turn = 0; turn < 30; turn += 1) await delivery.ask(`/v1/made-up-${turn}/a/b/c?x=${turn}`)
    expect(await size()).toBe(before)
  })

  it('refuses a parameter, as everything does', async () => {
    expect((await delivery.ask('/metrics?name=x')).status).toBe(400)
  })
})

describe('the id of a request', () => {
  it('is given back on every kind of answer', async () => {
    const asked: [string, { method?: string; headers?: Record<string, string> }][] = [
      ['/v1/en/causes/slug-2', {}],
      ['/v1/en/causes/slug-2', {}],
      ['/v1/en/causes/slug-2', { method: 'HEAD' }],
      ['/v1/export/en.ndjson', {}],
      ['/v1/bundle.sqlite', {}],
      ['/v1/nothing/here/at/all', {}],
      ['/v1', { method: 'OPTIONS' }],
      ['/v1', { method: 'POST' }],
      ['/healthz', {}],
    ]
    for (const [place, [where, options]] of asked.entries()) {
      const id = `asked-${place}`
      const { headers } = await delivery.ask(where, { ...options, headers: { 'X-Request-Id': id } })
      expect(headers['x-request-id'], `${options.method ?? 'GET'} ${where}`).toBe(id)
    }
  })

  it('is one of its own for each request, also where the answer is kept, and no part of the bytes', async () => {
    const [one, two] = [await delivery.ask('/v1/en/causes'), await delivery.ask('/v1/en/causes')]
    expect(one.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(two.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(two.headers['x-request-id']).not.toBe(one.headers['x-request-id'])
    expect(two.body.equals(one.body)).toBe(true)
    expect(two.headers.etag).toBe(one.headers.etag)
  })

  it('is not taken where it would be a burden', async () => {
    const { headers } = await delivery.ask('/v1', { headers: { 'X-Request-Id': 'x'.repeat(500) } })
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('without a replica', () => {
  it('/metrics answers, /v1 says so', async () => {
    const { createDelivery } = await import('#delivery')
    const { createServer } = await import('node:http')
    const { default: path } = await import('node:path')
    const without = createDelivery({
      replicaFile: path.join(delivery.directory, 'none.sqlite'),
      mediaDir: delivery.mediaDir,
      isReady: () => false,
      onError: () => {},
    })
    const server = createServer((req, res) => void without.handle(req, res))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const statuses = await Promise.all(
      ['/metrics', '/v1'].map(async (where) => (await fetch(`http://127.0.0.1:${port}${where}`)).status),
    )
    expect(statuses).toEqual([200, 503])
    server.closeAllConnections()
    server.close()
    without.close()
  })
})
