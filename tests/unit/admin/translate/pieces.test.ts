import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { markedOf, type Piece, piecesOf } from '../../../../src/admin/translate/text/marked'
import {
  insertMark,
  lengthOf,
  lettersOf,
  rangeOfPlain,
  readMarked,
  replaceRange,
  slice,
  textPiece,
  tidy,
} from '../../../../src/admin/translate/text/pieces'

/** The marked text after a change, with `|` where the caret is. */
const put = (marked: string, start: number, end: number, inserted: string) => {
  const { caret, pieces } = replaceRange(readMarked(marked), { start, end }, readMarked(inserted))
  const [before, after] = [
    slice(pieces, { start: 0, end: caret }),
    slice(pieces, { start: caret, end: lengthOf(pieces) }),
  ]
  return `${markedOf(before)}|${markedOf(after)}`
}

describe('writing among chips', () => {
  it.each([
    ['a letter is put in', 'ab', 1, 1, 'x', 'ax|b'],
    ['a letter beside an opening chip stays outside of it', '<1>b</1>', 0, 0, 'x', 'x|<1>b</1>'],
    ['a letter behind an opening chip is inside', '<1>b</1>', 1, 1, 'x', '<1>x|b</1>'],
    ['letters are replaced', 'abc', 1, 2, 'xy', 'axy|c'],
    ['a word with its pair goes as a whole', 'a<1>b</1>c', 1, 4, '', 'a|c'],
    ['deleting a closing chip takes its opening one and no letter', '<1>b</1>c', 2, 3, '', 'b|c'],
    ['deleting an opening chip takes its closing one and no letter', 'a<1>b</1>c', 1, 2, '', 'a|bc'],
    ['half a pair inside what is deleted stays', 'a<1>bc</1>d', 0, 3, '', '|<1>c</1>d'],
    ['half a pair stays behind what is put in its place', 'a<1>bc</1>d', 0, 3, 'x', 'x|<1>c</1>d'],
    ['a mark that stands alone can be deleted', 'a<2/>b', 1, 2, '', 'a|b'],
    ['half-spaces are letters like others', 'می‌روم', 2, 3, '', 'می|روم'],
  ])('%s', (_, marked, start, end, inserted, expected) => {
    expect(put(marked, start, end, inserted)).toBe(expected)
  })
})

describe('setting a mark', () => {
  const set = (marked: string, isPair: boolean, start: number, end: number) =>
    markedOf(insertMark(readMarked(marked), { mark: 9, isPair }, { start, end }).pieces)

  it.each([
    ['a pair goes around what is selected', 'abc', true, 1, 2, 'a<9>b</9>c'],
    ['a pair without a selection is empty', 'abc', true, 1, 1, 'a<9></9>bc'],
    ['what stands alone goes behind the selection and deletes nothing', 'abc', false, 1, 2, 'ab<9/>c'],
    ['a pair that would cross another ends where that one ends', '<1>ab</1>c', true, 2, 5, '<1>a<9>b</9></1>c'],
    ['a pair that is there already is not set twice', '<9>a</9>b', true, 3, 4, '<9>a</9>b'],
  ])('%s', (_, marked, isPair, start, end, expected) => {
    expect(set(marked, isPair, start, end)).toBe(expected)
  })
})

describe('ranges of the plain text', () => {
  it.each([
    ['before any chip', 'abc', 1, 2, 'b'],
    ['behind chips of a pair', 'a<1>b</1>c', 2, 3, 'c'],
    ['across a chip', 'a<1>b</1>c', 0, 3, 'abc'],
    ['behind a mark that stands alone', '<2/>bc', 1, 2, 'b'],
    ['at the end', 'ab', 2, 2, ''],
  ])('%s', (_, marked, start, end, expected) => {
    const pieces = readMarked(marked)
    expect(lettersOf(slice(pieces, rangeOfPlain(pieces, { start, end })))).toBe(expected)
  })
})

describe('tidying', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'ی', '‌', ' ', '<', '&'), maxLength: 4 })
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    letters.map((text): Piece => ({ kind: 'text', text })),
    fc
      .tuple(fc.constantFrom('open', 'close', 'alone' as const), fc.integer({ min: 1, max: 4 }))
      .map(([kind, mark]): Piece => ({ kind, mark }) as Piece),
  )
  const disorder = fc.array(piece, { maxLength: 12 })

  it('makes any disorder a marked text that can be read, and loses no letter', () => {
    fc.assert(
      fc.property(disorder, (pieces) => {
        const tidied = tidy(pieces)
        expect(piecesOf(markedOf(tidied))).toEqual(tidied)
        expect(lettersOf(tidied)).toBe(lettersOf(pieces))
      }),
    )
  })

  it('leaves what is in order as it is', () => {
    fc.assert(
      fc.property(disorder, (pieces) => {
        expect(tidy(tidy(pieces))).toEqual(tidy(pieces))
      }),
    )
  })

  it('keeps every letter outside of a range that is replaced, and every letter put in', () => {
    fc.assert(
      fc.property(disorder, fc.nat(30), fc.nat(10), letters, (pieces, from, length, text) => {
        const before = tidy(pieces)
        const start = Math.min(from, lengthOf(before))
        const end = Math.min(start + length, lengthOf(before))
        const outside = [slice(before, { start: 0, end: start }), slice(before, { start: end, end: lengthOf(before) })]
        const after = replaceRange(before, { start, end }, textPiece(text)).pieces
        expect(lettersOf(after)).toBe(lettersOf(outside[0] ?? []) + text + lettersOf(outside[1] ?? []))
        expect(piecesOf(markedOf(after))).toEqual(after)
      }),
    )
  })

  it('keeps every letter and every mark when a mark is set', () => {
    fc.assert(
      fc.property(disorder, fc.nat(20), fc.nat(10), fc.boolean(), (pieces, from, length, isPair) => {
        const before = tidy(pieces)
        const start = Math.min(from, lengthOf(before))
        const end = Math.min(start + length, lengthOf(before))
        const after = insertMark(before, { mark: 9, isPair }, { start, end }).pieces
        expect(lettersOf(after)).toBe(lettersOf(before))
        expect(lengthOf(after)).toBe(lengthOf(before) + (isPair ? 2 : 1))
        expect(piecesOf(markedOf(after))).toEqual(after)
      }),
    )
  })

  it('shows a text whose marks are broken as it is', () => {
    expect(lettersOf(readMarked('a<1>b'))).toBe('a<1>b')
  })
})
