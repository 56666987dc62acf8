import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldForMatching } from '../../../../src/translation/memory'

describe('texts that a reader takes for one', () => {
  it.each([
    ['Arabic yeh and kaf', 'كي', 'کی'],
    ['half-space or none', 'می‌شود', 'میشود'],
    ['Persian, Arabic and Latin digits', '۱۲ ١٢ 12', '12 12 12'],
    ['diacritics', 'عَضُلهٔ مُؤثّر', 'عضله موثر'],
    ['tatweel', 'عضـــله', 'عضله'],
    ['presentation forms', 'ﻋﻀﻠﻪ', 'عضله'],
    ['composed and decomposed letters', 'cafe\u0301', 'caf\u00e9'],
    ['case', 'Magnesium', 'mAGNESIUM'],
    ['white space', '  two\u00a0 words\n', 'two words'],
    ['kinds of quotes and dashes', '«گرفتگی» – “cramp”', '"گرفتگی" - "cramp"'],
    ['Persian marks of the sentence', 'چرا؟ آب، نمک؛ ۵٪', 'چرا? آب, نمک; 5%'],
    ['invisible directions', '\u200fآب\u200e', 'آب'],
  ])('differ in %s', (_, one, other) => {
    expect(foldForMatching(one)).toBe(foldForMatching(other))
  })
})

describe('texts that mean something else', () => {
  it.each([
    ['آب', 'اب'],
    ['m²', 'm2'],
    ['½', '12'],
    ['راست', 'راسته'],
  ])('stay apart: %s and %s', (one, other) => {
    expect(foldForMatching(one)).not.toBe(foldForMatching(other))
  })
})

it('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'كيۀةأؤٔـ\u200c\u200d\u0307Iİß«٫٪…آaA1 \n۵'), maxLength: 12 }),
      ),
      (text) => {
        const once = foldForMatching(text)
        expect(foldForMatching(once)).toBe(once)
      },
    ),
    { numRuns: 2_000 },
  )
})
