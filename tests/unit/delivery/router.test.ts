import { describe, expect, it } from 'vitest'

import { cursorOf, seqOf } from '../../../src/delivery/cursor'
import { ProblemError } from '../../../src/delivery/problem'
import { isOurs, match } from '../../../src/delivery/router'

const matched = (path: string) => {
  const found = match(path)
  return found ? [found.route.path, found.parts] : null
}

const SLUG = 'گرفتگی-شبانه'

describe('an address', () => {
  it.each<[string, string, Record<string, string>]>([
    ['/v1', '/v1', {}],
    ['/v1/changes', '/v1/changes', {}],
    ['/v1/openapi.json', '/v1/openapi.json', {}],
    ['/v1/fa/feed.json', '/v1/{locale}/feed.json', { locale: 'fa' }],
    ['/v1/export/fa.ndjson', '/v1/export/{file}', { file: 'fa.ndjson' }],
    ['/v1/schemas/causes.json', '/v1/schemas/{file}', { file: 'causes.json' }],
    ['/v1/history/causes/id1', '/v1/history/{collection}/{id}', { collection: 'causes', id: 'id1' }],
    ['/v1/fa/causes', '/v1/{locale}/{collection}', { locale: 'fa', collection: 'causes' }],
    ['/v1/fa/causes/x', '/v1/{locale}/{collection}/{slug}', { locale: 'fa', collection: 'causes', slug: 'x' }],
    [`/v1/fa/causes/${SLUG}`, '/v1/{locale}/{collection}/{slug}', { locale: 'fa', collection: 'causes', slug: SLUG }],
    [
      `/v1/fa/causes/${encodeURIComponent(SLUG)}`,
      '/v1/{locale}/{collection}/{slug}',
      { locale: 'fa', collection: 'causes', slug: SLUG },
    ],
    [
      `/v1/fa/causes/${encodeURIComponent('آب'.normalize('NFD'))}`,
      '/v1/{locale}/{collection}/{slug}',
      { locale: 'fa', collection: 'causes', slug: 'آب' },
    ],
    ['/v1/fa/causes/a%20b', '/v1/{locale}/{collection}/{slug}', { locale: 'fa', collection: 'causes', slug: 'a b' }],
    ['/v1/fa/causes/a+b', '/v1/{locale}/{collection}/{slug}', { locale: 'fa', collection: 'causes', slug: 'a+b' }],
    ['/v1/fa/causes/100%25', '/v1/{locale}/{collection}/{slug}', { locale: 'fa', collection: 'causes', slug: '100%' }],
    [
      '/v1/fa/causes/%2e%2e%2fx',
      '/v1/{locale}/{collection}/{slug}',
      { locale: 'fa', collection: 'causes', slug: '../x' },
    ],
    [
      '/v1/fa/causes/__proto__',
      '/v1/{locale}/{collection}/{slug}',
      { locale: 'fa', collection: 'causes', slug: '__proto__' },
    ],
    ['/media/x.webp', '/media/{file}', { file: 'x.webp' }],
    ['/healthz', '/healthz', {}],
    ['/readyz', '/readyz', {}],
  ])('%s is of %s', (path, route, parts) => {
    expect(matched(path)).toEqual([route, parts])
    expect(isOurs(path)).toBe(true)
  })

  it.each(['/v1/', '/v1/x', '/v1/a/b/c/d', '/media/a/b', '/v1/changes/'])(
    '%s is ours, and nothing is there or it is of another kind',
    (path) => {
      expect(isOurs(path)).toBe(true)
      expect(matched(path)?.[0]).not.toBe('/v1/changes')
    },
  )

  it.each(['/', '/v1x', '/v', '/V1', '/en', '/media', '/healthz/', '/admin', ''])('%s is not ours', (path) => {
    expect(isOurs(path)).toBe(false)
  })

  it.each(['/v1/%', '/v1/fa/%E0%A4', '/v1/%C0%AF/x', '/v1/fa/causes/%D8'])('%s is malformed', (path) => {
    expect(() => match(path)).toThrow(ProblemError)
  })
})

describe('a cursor', () => {
  const head = { epoch: '0190-ab', seq: 42 }

  it.each<[string | undefined, number]>([
    [undefined, 0],
    ['0', 0],
    ['0190-ab.0', 0],
    ['0190-ab.7', 7],
    ['0190-ab.42', 42],
    [cursorOf(head.epoch, head.seq), 42],
  ])('%s is number %i', (cursor, seq) => {
    expect(seqOf(cursor, head)).toBe(seq)
  })

  it.each<[string, number]>([
    ['0190-ab.43', 400],
    ['0190-ab.999999999999999', 400],
    ['0190-ab.9999999999999999', 400],
    ['0190-ac.7', 410],
    ['another.43', 410],
    ['', 400],
    ['7', 400],
    ['.7', 400],
    ['0190-ab.', 400],
    ['0190-ab.-7', 400],
    ['0190-ab.7 ', 400],
    ['0190-ab.7\n', 400],
    ['0190-ab.7.7', 400],
    ['0190 ab.7', 400],
    ['<b>.7', 400],
  ])('%j is answered with %i', (cursor, status) => {
    expect(() => seqOf(cursor, head)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ status, parameter: 'since' }) }),
    )
  })
})
