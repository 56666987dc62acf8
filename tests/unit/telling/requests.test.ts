import type { IncomingMessage } from 'node:http'
import { ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import { addedUp, createTelling, mergedSums } from '#telling'
import { describe, expect, it } from 'vitest'

import { requestIdOf } from '../../../src/telling/request-id'

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

const lines = (text: string, name: string): string[] => text.split('\n').filter((line) => line.startsWith(name))

/** Answers a request of a route without a network. */
const answer = (telling: ReturnType<typeof createTelling>, method: string, route: string, status: number): void => {
  const req = { method, url: '/secret-address?q=x', headers: {}, socket: new Socket() } as unknown as IncomingMessage
  const res = new ServerResponse(req)
  res.statusCode = status
  const exchange = telling.requests.begin(req)
  exchange.route = route
  telling.requests.end(exchange, res)
}

describe('the id of a request', () => {
  it.each([
    '0192f3a8-7c1e-7d2a-9f00-aa',
    '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    'Root=1-67891233-abcdef012345678912345678',
    'a',
  ])('is %s where the client gave that', (given) => {
    expect(requestIdOf(given)).toBe(given)
  })

  it.each<[string, string | string[] | undefined]>([
    ['none', undefined],
    ['an empty one', ''],
    ['two', 'a, b'],
    ['a list', ['a', 'b']],
    ['one with a line break', 'a\r\nSet-Cookie: b'],
    ['one with a quotation mark', 'a"b'],
    ['one that is no ASCII', 'شناسه'],
    ['one that is too long', 'x'.repeat(129)],
  ])('is a new one where the client gave %s', (_what, given) => {
    expect(requestIdOf(given)).toMatch(UUID)
  })
})

describe('requests', () => {
  it('are counted by template, method and status, and never by their address', async () => {
    const telling = createTelling()
    for (const [method, status] of [
      ['GET', 200],
      ['GET', 200],
      ['HEAD', 304],
      ['BREW', 405],
      ['MASH', 405],
    ] as const)
      answer(telling, method, '/v1/{locale}/{collection}', status)
    const text = await telling.text()
    expect(lines(text, 'qanun_http_requests_total')).toEqual([
      'qanun_http_requests_total{route="/v1/{locale}/{collection}",method="GET",status="200"} 2',
      'qanun_http_requests_total{route="/v1/{locale}/{collection}",method="HEAD",status="304"} 1',
      'qanun_http_requests_total{route="/v1/{locale}/{collection}",method="other",status="405"} 2',
    ])
    expect(text).not.toContain('secret-address')
  })

  it('fall into classes of which each holds those below it', async () => {
    const telling = createTelling()
    for (const seconds of [0.0001, 0.0005, 0.003, 0.2, 60]) telling.requests.tally.add('/v1', 'GET', 200, seconds)
    const text = await telling.text()
    const buckets = Object.fromEntries(
      lines(text, 'qanun_http_request_duration_seconds_bucket').map((line) => {
        const [, le, count] = /le="([^"]+)",route="\/v1"\} (\d+)$/.exec(line) ?? []
        return [le, Number(count)]
      }),
    )
    expect(buckets).toMatchObject({ '0.0005': 2, '0.0025': 2, '0.005': 3, '0.1': 3, '0.25': 4, '30': 4, '+Inf': 5 })
    expect(lines(text, 'qanun_http_request_duration_seconds_count')).toEqual([
      'qanun_http_request_duration_seconds_count{route="/v1"} 5',
    ])
  })
})

describe('what several processes measured', () => {
  it('is added up where it is a sum, and said once where all tell the same', async () => {
    const tellings = [createTelling(), createTelling()]
    for (const [place, { measures, requests }] of tellings.entries()) {
      measures.gauge({ name: 'seq', help: 'The same file.', read: () => 7 + place })
      for (let turn = 0; turn <= place; turn += 1) requests.tally.add('/v1', 'GET', 200, 0.001)
    }
    const parts = await Promise.all(tellings.map(({ measures }) => measures.parts()))
    const text = await addedUp(parts)
    expect(lines(text, 'qanun_http_requests_total')).toEqual([
      'qanun_http_requests_total{route="/v1",method="GET",status="200"} 3',
    ])
    expect(lines(text, 'seq')).toEqual(['seq 8'])
    // What is left of those that ended: their sums, and not what they were.
    const left = await addedUp([await mergedSums(parts), parts[0]!])
    expect(lines(left, 'qanun_http_request_duration_seconds_count')).toEqual([
      'qanun_http_request_duration_seconds_count{route="/v1"} 4',
    ])
    expect(lines(await addedUp([await mergedSums(parts)]), 'seq')).toEqual([])
  })
})

describe('a gauge', () => {
  it('is left out where it can not be read, and the others are told', async () => {
    const { measures, text } = createTelling()
    measures.gauge({ name: 'broken', help: 'x', read: () => Promise.reject(new Error('no database')) })
    measures.gauge({ name: 'unknown', help: 'x', read: () => null })
    measures.gauge({ name: 'unknown_by', help: 'x', labels: ['channel'], read: () => null })
    measures.gauge({
      name: 'lag',
      help: 'x',
      labels: ['channel'],
      read: () => [
        { labels: { channel: 'kiosk' }, value: 3 },
        { labels: { channel: 'app "new"' }, value: 0 },
      ],
    })
    const said = (await text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(said).toEqual(['lag{channel="kiosk"} 3', String.raw`lag{channel="app \"new\""} 0`])
  })
})
