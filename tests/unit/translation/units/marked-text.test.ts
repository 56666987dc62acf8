import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  escapeText,
  markedOf,
  marksIn,
  piecesOf,
  plainOf,
  replaceInMarked,
} from '../../../../src/translation/units/marked-text'

describe('a marked text', () => {
  it.each([
    ['Take <1>one</1> a day.', 'Take one a day.', [1]],
    ['Take <2/> of it.', 'Take \ufffc of it.', [2]],
    ['<1>a <2>b</2></1><3/>', 'a b\ufffc', [1, 2, 3]],
    ['5 &lt; 6 &amp; 7', '5 < 6 & 7', []],
    ['&amp;lt;', '&lt;', []],
    ['نقطهٔ <1>ماشه‌ای</1>', 'نقطهٔ ماشه‌ای', [1]],
  ])('%s reads %s', (marked, plain, marks) => {
    expect(plainOf(marked)).toBe(plain)
    expect(marksIn(marked)).toEqual(marks)
    expect(markedOf(piecesOf(marked))).toBe(marked)
  })

  it.each([
    ['<1>a', 'not closed'],
    ['a</1>', 'closes what is not open'],
    ['<1>a<2>b</1></2>', 'closes what is not open'],
    ['<1/><1/>', 'stands twice'],
    ['a < b', '&lt;'],
    ['<b>a</b>', '&lt;'],
    ['</1/>', 'no mark'],
  ])('%s is refused: %s', (marked, reason) => {
    expect(() => piecesOf(marked)).toThrow(reason)
  })

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainOf(escapeText(text))).toBe(text)
      }),
    )
  })
})

describe('a replacement in a marked text', () => {
  it.each([
    ['take 5 mg', { start: 5, end: 6, text: '10' }, 'take 10 mg'],
    ['<1>take</1> 5 mg', { start: 5, end: 6, text: '10' }, '<1>take</1> 10 mg'],
    ['take <1>5</1> mg', { start: 5, end: 6, text: '10' }, 'take <1>10</1> mg'],
    ['a<1/>b', { start: 2, end: 3, text: 'c' }, 'a<1/>c'],
    ['ab', { start: 1, end: 1, text: '-' }, 'a-b'],
    ['ab', { start: 2, end: 2, text: '-' }, 'ab-'],
    ['', { start: 0, end: 0, text: 'x' }, 'x'],
    ['a &lt; b', { start: 2, end: 3, text: '&' }, 'a &amp; b'],
    ['ab <1>c</1>', { start: 0, end: 2, text: '' }, ' <1>c</1>'],
  ])('%s with %j is %s', (marked, change, expected) => {
    expect(replaceInMarked(marked, change)).toBe(expected)
  })

  it('changes the plain text as it says, and keeps every mark', () => {
    const marked = fc
      .array(fc.oneof(fc.constantFrom('a', 'ب', ' ', '&amp;'), fc.constant('|')), { maxLength: 12 })
      .map((parts) => {
        let next = 0
        return parts.map((part) => (part === '|' ? `<${++next}/>` : part)).join('')
      })
    fc.assert(
      fc.property(marked, fc.nat(12), fc.nat(12), fc.constantFrom('', 'x', '<'), (text, a, b, put) => {
        const plain = plainOf(text)
        const [start, end] = [Math.min(a, b, plain.length), Math.min(Math.max(a, b), plain.length)]
        fc.pre(!plain.slice(start, end).includes('\ufffc'))
        const changed = replaceInMarked(text, { start, end, text: put })
        expect(plainOf(changed)).toBe(plain.slice(0, start) + put + plain.slice(end))
        expect(marksIn(changed)).toEqual(marksIn(text))
      }),
    )
  })
})
