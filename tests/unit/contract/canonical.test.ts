import { canonicalJson, type Edition, entryOf, hashedEntry } from '#contract'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { deeds, MemoryLedger } from '../../support/ledger-fixture'

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

describe('an edition whose text came with it', () => {
  const editions = (list: readonly ((ledger: MemoryLedger) => unknown)[]): Edition[] => {
    const ledger = new MemoryLedger()
    for (const deed of list) deed(ledger)
    return ledger.rows.filter((row): row is Edition => row.op === 'publish')
  }

  it('has the same entry and hash as one whose text is made', () => {
    fc.assert(
      fc.property(deeds(12), (list) => {
        for (const edition of editions(list)) {
          const made = hashedEntry(edition)
          expect(made).toEqual({ entry: canonicalJson(entryOf(edition)), contentHash: edition.hash })
          expect(hashedEntry({ ...edition, text: made.entry })).toEqual(made)
        }
      }),
    )
  })

  it('is taken as it was read where the text is not what the hash says', () => {
    fc.assert(
      fc.property(deeds(6), fc.nat(), fc.constantFrom('x', '"', ',', ''), (list, where, other) => {
        for (const edition of editions(list)) {
          const { entry } = hashedEntry(edition)
          const at = where % entry.length
          fc.pre(entry[at] !== other)
          const damaged = { ...edition, text: entry.slice(0, at) + other + entry.slice(at + 1) }
          expect(hashedEntry(damaged)).toEqual({ entry, contentHash: edition.hash })
        }
      }),
    )
  })
})
