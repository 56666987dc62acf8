import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { codingFor, encode, entityTag, httpDate, isNotModified, tagOf } from '../../../src/delivery/conditional'

describe('the coding for Accept-Encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['deflate', 'identity'],
    ['zstd', 'identity'],
    ['*', 'br'],
    ['br;q=0', 'identity'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0.001, gzip;q=0', 'br'],
    ['gzip;q=1.0, identity; q=0.5, *;q=0', 'gzip'],
    ['identity;q=1, br;q=0.5', 'identity'],
    ['BR', 'br'],
    ['GZip', 'gzip'],
    [' br ; q=1 , gzip ', 'br'],
    // Nothing that is possible: RFC 9110, 12.5.3 lets a server send it as it is.
    ['identity;q=0', 'identity'],
    ['*;q=0', 'identity'],
    ['br;q=abc, gzip', 'gzip'],
    [',,,', 'identity'],
    ['x'.repeat(10_000), 'identity'],
  ])('"%s" is %s', (given, coding) => {
    expect(codingFor(given)).toBe(coding)
    expect(codingFor(given), 'asked again').toBe(coding)
  })

  it('is one of ours whatever a client says', () => {
    fc.assert(
      fc.property(fc.string(), (given) => {
        expect(['identity', 'br', 'gzip']).toContain(codingFor(given))
      }),
    )
  })
})

describe('a coding', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (body: Buffer) => body],
  ] as const)('%s gives the same bytes each time, that lead back to the body', (coding, decode) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = Buffer.from(text)
        expect(encode(body, coding).equals(encode(body, coding))).toBe(true)
        expect(decode(encode(body, coding)).equals(body)).toBe(true)
      }),
    )
  })

  it('has a tag of its own', () => {
    const tag = tagOf(Buffer.from('x'))
    expect([entityTag(tag, 'identity'), entityTag(tag, 'br'), entityTag(tag, 'gzip')]).toEqual([
      `"${tag}"`,
      `"${tag}-br"`,
      `"${tag}-gzip"`,
    ])
    expect(tagOf(Buffer.from('y'))).not.toBe(tag)
  })
})

const DAY = '2026-11-22T21:30:00.500Z'
const HTTP_DAY = 'Sun, 22 Nov 2026 21:30:00 GMT'

describe('whether the client has it', () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    // If-None-Match, If-Modified-Since, not modified
    [undefined, undefined, false],
    ['"a"', undefined, true],
    ['"b"', undefined, false],
    ['W/"a"', undefined, true],
    ['"x", "a"', undefined, true],
    ['"x","a"', undefined, true],
    ['  W/"x" ,  W/"a"  ', undefined, true],
    ['"x", "y"', undefined, false],
    ['*', undefined, true],
    [' * ', undefined, true],
    ['a', undefined, false],
    ['"a', undefined, false],
    ['"A"', undefined, false],
    ['"a-br"', undefined, false],
    ['"x, a"', undefined, false],
    ['"*"', undefined, false],
    ['', undefined, false],
    // If-None-Match goes before If-Modified-Since (RFC 9110, 13.1.3).
    ['"b"', HTTP_DAY, false],
    ['"a"', 'Thu, 01 Jan 2015 00:00:00 GMT', true],
    [undefined, HTTP_DAY, true],
    [undefined, 'Sun, 22 Nov 2026 21:29:59 GMT', false],
    [undefined, 'Mon, 23 Nov 2026 00:00:00 GMT', true],
    [undefined, 'yesterday', false],
    [undefined, '', false],
  ])('If-None-Match: %s, If-Modified-Since: %s → %s', (ifNoneMatch, ifModifiedSince, expected) => {
    expect(isNotModified({ 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince }, '"a"', DAY)).toBe(
      expected,
    )
  })

  it('is asked with the date that was given', () => {
    expect(httpDate(DAY)).toBe(HTTP_DAY)
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
        const modified = date.toISOString()
        expect(isNotModified({ 'if-modified-since': httpDate(modified) }, '"a"', modified)).toBe(true)
      }),
    )
  })
})
