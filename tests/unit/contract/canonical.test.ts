import { canonicalJson } from '#contract'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('canonical JSON', () => {
  it('is the same whether or not its members came in order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected = canonicalize(value) ?? ''
        expect(canonicalJson(value)).toBe(expected)
        expect(canonicalJson(JSON.parse(expected))).toBe(expected)
      }),
    )
  })

  it('has numbers that are names after their digits, not their value', () => {
    expect(canonicalJson({ a: { 10: 1, 9: 2 } })).toBe('{"a":{"10":1,"9":2}}')
  })

  it.each([undefined, Number.NaN, { a: Number.POSITIVE_INFINITY }, [Number.NaN]])('refuses %j', (value) => {
    expect(() => canonicalJson(value)).toThrow()
  })

  it('takes what says itself how it is written by that', () => {
    expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}')
  })
})
