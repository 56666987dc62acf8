import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { align, pairInGaps } from '../../../../src/translation/units/align'

const known = (...words: string[]) => words.map((text, index) => ({ number: index + 1, words: text }))

const A = 'Muscle cramps are sudden and painful.'
const B = 'Drink water before you run.'
const C = 'See a doctor when the leg swells.'

describe('which block is which after an edit of the source', () => {
  it.each<[string, string[], string[], number[]]>([
    ['nothing changed', [A, B, C], [A, B, C], [1, 2, 3]],
    ['one was changed', [A, B, C], [A, 'Drink water before you run far.', C], [1, 2, 3]],
    ['one came first', [A, B], ['Something quite new here', A, B], [3, 1, 2]],
    ['one came between', [A, C], [A, B, C], [1, 3, 2]],
    ['one went', [A, B, C], [A, C], [1, 3]],
    ['one was rewritten whole', [A, B, C], [A, 'Zzz!', C], [1, 2, 3]],
    ['one went and another was changed', [A, B, C], ['Muscle cramps are sudden and very painful.', C], [1, 3]],
    ['all went', [A], [], []],
    ['all are new', [], [A, B], [1, 2]],
  ])('%s', (_, before, now, numbers) => {
    expect(align(known(...before), now, before.length)).toEqual(numbers)
  })

  it('never gives two blocks one number', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(A, B, C, 'x')), fc.array(fc.constantFrom(A, B, C, 'y')), (before, now) => {
        const numbers = align(known(...before), now, before.length)
        expect(numbers).toHaveLength(now.length)
        expect(new Set(numbers).size).toBe(now.length)
      }),
    )
  })
})

describe('which unit a block of the target belongs to after an edit in the form', () => {
  it.each<[string, string[], string[], number[], number[] | null]>([
    ['nothing changed', ['آ', 'ب'], ['آ', 'ب'], [1, 2], [1, 2]],
    ['one was rewritten', ['آ', 'ب', 'پ'], ['آ', 'ت', 'پ'], [1, 2, 3], [1, 2, 3]],
    ['one went', ['آ', 'ب', 'پ'], ['آ', 'پ'], [1, 2, 3], [1, 3]],
    ['one came that the source has and the target lacked', ['آ'], ['آ', 'ب'], [1, 2], [1, 2]],
    ['one was split in two', ['آ', 'ب'], ['آ', 'ب۱', 'ب۲'], [1, 2], null],
    ['one went and another came at the end', ['آ', 'ب', 'پ'], ['آ', 'پ', 'ت'], [1, 2, 3], null],
    ['the source lost one that the target still has', ['آ', 'ب', 'پ'], ['آ', 'ب', 'پ'], [1, 3], [1, 2, 3]],
    ['the first text ever, block by block', [], ['آ', 'ب'], [1, 2], [1, 2]],
    ['the first text ever, in other blocks', [], ['آ', 'ب', 'پ'], [1, 2], null],
  ])('%s', (_, before, now, units, numbers) => {
    expect(pairInGaps(known(...before), now, units)).toEqual(numbers)
  })
})
