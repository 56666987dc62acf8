import { canonicalJson, type Edition, entryOf, hashedEntry, hasHash } from '#contract'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { contentFixture, deeds, MemoryLedger } from '../../support/ledger-fixture'

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

describe('the entry of an edition', () => {
  const editions = (list: readonly ((ledger: MemoryLedger) => unknown)[]): Edition[] => {
    const ledger = new MemoryLedger()
    for (const deed of list) deed(ledger)
    return ledger.rows.filter((row): row is Edition => row.op === 'publish')
  }

  it('is its public JSON, and its content has its hash', () => {
    fc.assert(
      fc.property(deeds(12), (list) => {
        for (const edition of editions(list)) {
          const { contentHash, entry } = hashedEntry(edition)
          expect({ contentHash, entry }).toEqual({ entry: canonicalJson(entryOf(edition)), contentHash: edition.hash })
          expect(hasHash(Buffer.from(entry), edition)).toBe(true)
        }
      }),
    )
  })

  it('has the hash no more where a byte of it is another, whatever was looked at before', () => {
    fc.assert(
      fc.property(deeds(6), fc.nat(), fc.constantFrom('x', '"', ',', ''), (list, where, other) => {
        for (const edition of editions(list)) {
          const entry = Buffer.from(hashedEntry(edition).entry)
          const at = where % entry.length
          const damaged = Buffer.concat([entry.subarray(0, at), Buffer.from(other), entry.subarray(at + 1)])
          fc.pre(!damaged.equals(entry))
          expect(hasHash(damaged, edition)).toBe(false)
          expect(hasHash(entry, edition)).toBe(true)
        }
      }),
    )
  })

  it('has the hash also where it is longer than those before', () => {
    const long = new MemoryLedger().publish(
      contentFixture({ type: 'causes', id: 'a', locale: 'fa', slug: 'a', title: 'الف', about: 'خلاصهٔ '.repeat(30_000) }),
    )
    for (const edition of long.rows.filter((row): row is Edition => row.op === 'publish'))
      expect(hasHash(Buffer.from(hashedEntry(edition).entry), edition)).toBe(true)
  })
})
