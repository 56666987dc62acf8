import { describe, expect, it } from 'vitest'

import { comparators } from '../../../../src/translation/checks/comparators'
import { found, mended, targetOf } from './form'

describe('a sign that is mirrored beside a number is reported and said in words', () => {
  it.each([
    ['سن ≥۱۰ سال', 'سن دست‌کم ۱۰ سال'],
    ['سن ≥ ۱۰ سال', 'سن دست‌کم ۱۰ سال'],
    ['سن ≤۱۰ سال', 'سن حداکثر ۱۰ سال'],
    ['سن >۱۰ سال', 'سن بیش از ۱۰ سال'],
    ['سن < 10 سال', 'سن کمتر از 10 سال'],
    ['سن >=۱۰ سال', 'سن دست‌کم ۱۰ سال'],
    ['سن <=۱۰ سال', 'سن حداکثر ۱۰ سال'],
  ])('«%s»', (target, better) => {
    expect(found(comparators, targetOf('fa', target))).toHaveLength(1)
    expect(mended(comparators, targetOf('fa', target))).toBe(better)
  })

  it('behind the number it is left to the translator, since its direction is not certain', () => {
    expect(found(comparators, targetOf('fa', 'سن ۱۰≤ سال'))).toEqual(['behind "≤"'])
    expect(mended(comparators, targetOf('fa', 'سن ۱۰≤ سال'))).toBe('سن ۱۰≤ سال')
  })
})

it.each([
  ['fa', 'سن دست‌کم ۱۰ سال'],
  ['fa', 'سن \u2068≥۱۰\u2069 سال'],
  ['fa', 'راهنما > تنظیمات'],
  ['en', 'age ≥10 years'],
])('nothing is said in %s of «%s»', (locale, target) => {
  expect(found(comparators, targetOf(locale, target))).toEqual([])
})
