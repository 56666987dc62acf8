import type { Problem } from '#contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, ledgerOf } from '../../support/ledger-fixture'

let delivery: TestDelivery
const ledger = ledgerOf(20)

beforeAll(async () => {
  ledger.publish(
    contentFixture({ type: 'articles', id: 'sport', locale: 'en', slug: 'sport', title: 'Sport', topics: ['sport'] }),
  )
  delivery = await startDelivery(ledger)
})

afterAll(async () => {
  expect(delivery.faults, 'no bad input is a fault of the server').toEqual([])
  await delivery.stop()
})

const ask = async (where: string, headers?: Record<string, string>) => {
  const answer = await delivery.ask(where, headers ? { headers } : {})
  expect(answer.headers['content-type'], where).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  expect(answer.headers.vary).toContain('Accept-Encoding')
  expect(answer.headers.etag).toMatch(/^".+"$/)
  const problem = answer.json<Problem>()
  expect(problem.status).toBe(answer.status)
  expect(problem.type).toMatch(/^\/v1\/problems\/[a-z-]+$/)
  expect(problem.title).not.toBe('')
  expect(answer.text, 'nothing of our insides').not.toMatch(/node_modules|\.ts\b|at \w+ \(|SqliteError|stack/i)
  return problem
}

const expectProblem = async (where: string, status: number, parameter: string | undefined, says: string | RegExp) => {
  const problem = await ask(where)
  expect(problem).toMatchObject({ status })
  expect(problem.parameter).toBe(parameter)
  expect(problem.detail).toMatch(says)
}

describe('an unknown locale', () => {
  it.each([
    '/v1/de/causes',
    '/v1/de/causes/slug-1',
    '/v1/EN/causes',
    '/v1/de/feed.json',
    '/v1/export/de.ndjson',
    '/v1/changes?locale=de',
    '/v1/history/causes/id1?locale=de',
    '/v1/constructor/causes',
    '/v1/__proto__/causes',
    '/v1/en%00/causes',
    '/v1/changes?locale=',
    '/v1//causes',
    '/v1/export/.ndjson',
    '/v1/../etc/passwd',
    '/v1/history/causes',
    '/v1/%D9%81%D8%A7/causes',
  ])('%s is 404 and says which there are', async (where) => {
    await expectProblem(where, 404, 'locale', /"[^"]*" is not a locale here; these are: en, fa\./)
  })
})

describe('an unknown collection', () => {
  it.each([
    '/v1/en/nothing',
    '/v1/en/nothing/slug-1',
    '/v1/schemas/nothing.json',
    '/v1/changes?collection=nothing',
    '/v1/history/nothing/id1?locale=en',
    '/v1/en/Causes',
    '/v1/en/',
    '/v1/en/constructor',
    '/v1/schemas/__proto__.json',
    '/v1/en/finder',
    '/v1/en/feed.atom',
  ])('%s is 404 and says which there are', async (where) => {
    await expectProblem(where, 404, 'collection', /is not a collection here; these are: articles, .*causes/)
  })
})

describe('an unknown slug', () => {
  it.each([
    '/v1/en/causes/nothing',
    '/v1/en/causes/slug-2',
    '/v1/fa/causes/slug-1',
    '/v1/en/causes/',
    '/v1/en/causes/__proto__',
    '/v1/en/causes/slug-1%00',
    "/v1/en/causes/'%20OR%201=1--",
    '/v1/en/causes/..',
    '/v1/en/causes/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    `/v1/en/causes/${'x'.repeat(8000)}`,
    '/v1/history/causes/nothing?locale=en',
    '/v1/history/causes/id1?locale=en&at=2020-01-01',
  ])('%s is 404 and says so', async (where) => {
    await expectProblem(where, 404, 'slug', /is not public\.$/)
  })
})

describe('an unknown address', () => {
  it.each([
    '/v1/',
    '/v1/nothing',
    '/v1/en',
    '/v1/en/causes/slug-1/more',
    '/v1/export/en',
    '/v1/export/en.json',
    '/v1/schemas/causes',
    '/v1/nothing/%2e%2e%2f/x/y',
    '/v1/history/causes/id1/more',
  ])('%s is 404 and leads to /v1', async (where) => {
    await expectProblem(where, 404, undefined, /GET \/v1 lists what there is/)
  })

  it.each(['/', '/v2', '/v1x', '/healthz/x', '/admin', '/medias/x.webp'])(
    '%s is somebody else’s to answer',
    async (where) => {
      expect((await delivery.ask(where)).text).toBe('not ours')
    },
  )
})

describe('an unknown parameter', () => {
  it.each([
    '/v1?x=1',
    '/v1/en/causes?x=1',
    '/v1/en/causes?limit=5&x=1',
    '/v1/en/causes/slug-1?x=1',
    '/v1/changes?x=1',
    '/v1/export/en.ndjson?x=1',
    '/v1/en/feed.json?x=1',
    '/v1/schemas/causes.json?x=1',
    '/v1/openapi.json?x=1',
    '/v1/history/causes/id1?locale=en&x=1',
    '/healthz?x=1',
    '/readyz?x=1',
    '/media/a.webp?x=1',
    '/v1/en/causes?x',
    '/v1?x=%27',
  ])('%s is 400 and names it', async (where) => {
    await expectProblem(where, 400, 'x', /^"x" is not a parameter here; these are: /)
  })

  it.each([
    ['/v1/en/causes?Limit=5', 'Limit'],
    ['/v1/en/causes?topics=sport', 'topics'],
    ['/v1/en/causes?title=x', 'title'],
    ['/v1/en/causes?__proto__=x', '__proto__'],
    ['/v1/en/causes?constructor=x', 'constructor'],
    ['/v1/en/causes?=x', ''],
    ['/v1/changes?cursor=first.1', 'cursor'],
  ])('%s is 400 and names "%s"', async (where, parameter) => {
    await expectProblem(where, 400, parameter, /is not a parameter here/)
  })

  it('given twice is 400, also with the same value', async () => {
    await expectProblem('/v1/en/causes?limit=5&limit=5', 400, 'limit', 'more than once')
    await expectProblem('/v1/changes?since=0&since=first.3', 400, 'since', 'more than once')
  })
})

describe('a limit', () => {
  const values = [
    '0',
    '1e9',
    '1000000000',
    '-1',
    'abc',
    '',
    '1.5',
    '0x10',
    '%2B5',
    '5%20',
    '%D9%A5',
    'NaN',
    'Infinity',
    '99999999999999999999',
  ]
  it.each(values)('of "%s" is 400, on lists and changes', async (value) => {
    await expectProblem(`/v1/en/causes?limit=${value}`, 400, 'limit', 'a whole number from 1 to 100.')
    await expectProblem(`/v1/changes?limit=${value}`, 400, 'limit', 'a whole number from 1 to 1000.')
  })

  it('just beyond what is possible is 400, at it is fine', async () => {
    await expectProblem('/v1/en/causes?limit=101', 400, 'limit', '1 to 100')
    await expectProblem('/v1/changes?limit=1001', 400, 'limit', '1 to 1000')
    for (const where of [
      '/v1/en/causes?limit=1',
      '/v1/en/causes?limit=100',
      '/v1/changes?limit=1',
      '/v1/changes?limit=1000',
    ])
      expect((await delivery.ask(where)).status, where).toBe(200)
  })

  it('of seconds to wait is a whole number up to 30', async () => {
    for (const value of ['31', '-1', 'abc', '1e1'])
      await expectProblem(`/v1/changes?wait=${value}`, 400, 'wait', 'from 0 to 30')
  })
})

describe('a cursor', () => {
  it.each([
    'abc',
    '1',
    '',
    'first',
    'first.',
    '.5',
    'first.-1',
    'first.1.5',
    'first.1e1',
    'first.%D9%A5',
    'first.99999999999999999999',
    '0.',
    "first.1'",
    'first.1%00',
    '%22first.1%22',
    '00',
  ])('that is broken ("%s") is 400 and says where to get one', async (cursor) => {
    await expectProblem(`/v1/changes?since=${cursor}`, 400, 'since', /is not a cursor: take it from "next"/)
  })

  it('from the future is 400 and names the head', async () => {
    const { epoch, seq } = await ledger.head()
    await expectProblem(`/v1/changes?since=${epoch}.${seq + 1}`, 400, 'since', `"${epoch}.${seq}"`)
    expect((await delivery.ask(`/v1/changes?since=${epoch}.${seq}`)).status).toBe(200)
  })

  it('of another epoch is 410 with a link to start again', async () => {
    const problem = await ask('/v1/changes?since=another-epoch.3')
    expect(problem).toMatchObject({ status: 410, parameter: 'since' })
    expect((await delivery.ask((problem.links as { start: string }).start)).status).toBe(200)
  })

  it('of another epoch is 410 for a stream too, also as Last-Event-ID', async () => {
    expect(await ask('/v1/changes?since=another.3', { Accept: 'text/event-stream' })).toMatchObject({ status: 410 })
    expect(await ask('/v1/changes', { Accept: 'text/event-stream', 'Last-Event-ID': 'another.3' })).toMatchObject({
      status: 410,
    })
  })

  const listCursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  it.each([
    'abc',
    '',
    '[]',
    'null',
    listCursor(null),
    listCursor([]),
    listCursor(['title', 5, 'id1']),
    listCursor(['-title', 'x', 'id1']),
    listCursor(['title', 'x']),
    listCursor(['title', 'x', 1]),
    listCursor({ 0: 'title' }),
    listCursor(['seq', 1, 'id1']),
  ])('of a list that this list did not give ("%s") is 400', async (cursor) => {
    await expectProblem(`/v1/en/causes?cursor=${cursor}`, 400, 'cursor', 'not one that this list gave')
  })

  it('of one order is refused by another', async () => {
    const { next } = await delivery.json<{ next: string }>('/v1/en/causes?limit=2&sort=title')
    await expectProblem(`/v1/en/causes?limit=2&sort=-title&cursor=${next}`, 400, 'cursor', 'with the same `sort`')
    await expectProblem(`/v1/en/causes?limit=2&sort=seq&cursor=${next}`, 400, 'cursor', 'with the same `sort`')
  })
})

describe('a value that can not be', () => {
  it.each([
    ['/v1/en/causes?sort=nothing', 'sort', 'title, publishedAt, updatedAt, seq'],
    ['/v1/en/causes?sort=', 'sort', 'title'],
    ['/v1/en/causes?sort=--title', 'sort', 'title'],
    ['/v1/en/causes?sort=constructor', 'sort', 'title'],
    ['/v1/en/causes?sort=-__proto__', 'sort', 'title'],
    ['/v1/en/causes?sort=title%27--', 'sort', 'title'],
    ['/v1/en/causes?fields=title,nothing', 'fields', '"nothing" is not a field'],
    ['/v1/en/causes?fields=', 'fields', '"" is not a field'],
    ['/v1/en/causes?fields=title,__proto__', 'fields', '"__proto__" is not a field'],
    ['/v1/en/articles?topics=nothing', 'topics', 'cramps, legs'],
    ['/v1/history/causes/id1', 'locale', 'Say which language'],
    ['/v1/history/causes/id1?locale=en&at=yesterday', 'at', 'RFC 3339'],
    ['/v1/history/causes/id1?locale=en&at=', 'at', 'RFC 3339'],
    ['/v1/history/causes/id1?locale=en&at=2026-13-01', 'at', 'RFC 3339'],
    ['/v1/history/causes/id1?locale=en&at=2026-02-30', 'at', 'RFC 3339'],
    ['/v1/history/causes/id1?locale=en&at=2026-02-30T10:00:00Z', 'at', 'RFC 3339'],
    ['/v1/history/causes/id1?locale=en&at=2026-01-01T25:00:00Z', 'at', 'RFC 3339'],
    ['/v1/history/causes/id1?locale=en&at=2026-01-01T10:00:00', 'at', 'RFC 3339'],
    ['/v1/history/causes/id1?locale=en&at=1730000000', 'at', 'RFC 3339'],
  ])('%s is 400 for "%s"', async (where, parameter, says) => {
    await expectProblem(where, 400, parameter, says)
  })

  it('of a reference that leads nowhere is an empty list', async () => {
    expect(await delivery.json('/v1/en/causes?leadsTo=nothing')).toEqual({ items: [], total: 0, next: null })
  })
})

describe('malformed percent-encoding', () => {
  it.each([
    '/v1/en/causes/%',
    '/v1/en/causes/%E0%A4%A',
    '/v1/%ff/causes',
    '/v1/en/causes/%C3%28',
    '/media/%zz',
    '/v1/en/causes?sort=%',
    '/v1/changes?since=%ff',
    '/v1?%E0=1',
  ])('%s is 400', async (where) => {
    await expectProblem(where, 400, undefined, 'not percent-encoded UTF-8')
  })
})

describe('a fault of ours', () => {
  it('is answered with a number to ask about and nothing else, and logged', async () => {
    const broken = await startDelivery(ledgerOf(2))
    broken.store.close()
    const { default: Database } = await import('libsql')
    const db = new Database(broken.replicaFile)
    db.exec('DROP TABLE facet; DROP TABLE latest')
    db.close()
    const answer = await broken.ask('/v1/en/causes')
    expect(answer.status).toBe(500)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(Object.keys(answer.json()).toSorted()).toEqual(['detail', 'instance', 'status', 'title', 'type'])
    expect(answer.text).not.toMatch(/latest|sqlite|\.ts|libsql/i)
    expect(broken.faults.map(String)).toEqual([expect.stringContaining('latest')])
  })
})
