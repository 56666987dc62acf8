import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isOneLetterApart, withoutOneLetter } from '#language'

describe('one letter apart', () => {
  it.each([
    ['magnesium', 'magnesum'],
    ['magnesium', 'magnnesium'],
    ['magnesium', 'magnesiun'],
    ['magnesium', 'magnesuim'],
    ['موز', 'موس'],
    ['a', ''],
    ['ab', 'ba'],
  ])('%s, %s', (one, other) => {
    expect(isOneLetterApart(one, other)).toBe(true)
    expect(isOneLetterApart(other, one)).toBe(true)
  })

  it.each([
    ['magnesium', 'magnesium'],
    ['magnesium', 'magnsim'],
    ['abcd', 'badc'],
    ['abc', 'cba'],
    ['', ''],
  ])('not %s, %s', (one, other) => {
    expect(isOneLetterApart(one, other)).toBe(false)
    expect(isOneLetterApart(other, one)).toBe(false)
  })

  it('two words have a word in common once a letter is left out', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        if (!isOneLetterApart(one, other)) return
        const shorter = new Set(withoutOneLetter(one))
        expect(withoutOneLetter(other).some((variant) => shorter.has(variant))).toBe(true)
      }),
    )
  })
})
