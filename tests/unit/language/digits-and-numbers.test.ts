import { BadNumber, foldDigits, formatNumber, pluralCategory, toLocaleDigits } from '#language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('digits', () => {
  it.each([
    ['Persian', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['Arabic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['mixed, with marks', 'B۱۲، ۲٫۵ و ٣', 'B12، 2٫5 و 3'],
    ['none', 'عضله', 'عضله'],
  ])('%s digits become ASCII digits', (_, given, wanted) => {
    expect(foldDigits(given)).toBe(wanted)
  })

  it.each([
    ['fa-IR', '+98 21, 2026', '+۹۸ ۲۱, ۲۰۲۶'],
    ['ar-EG', '120/80', '١٢٠/٨٠'],
    ['en-GB', '120/80', '120/80'],
  ])('ASCII digits become those of %s', (intl, given, wanted) => {
    expect(toLocaleDigits(given, intl)).toBe(wanted)
  })

  it('come back from Persian as they were', () => {
    fc.assert(fc.property(fc.nat(), (number) => foldDigits(toLocaleDigits(String(number), 'fa-IR')) === String(number)))
  })
})

describe('numbers', () => {
  it.each([
    [1234567.89, '1,234,567.89', '۱٬۲۳۴٬۵۶۷٫۸۹'],
    [0.0005, '0.0005', '۰٫۰۰۰۵'],
    [1.23456789, '1.23456789', '۱٫۲۳۴۵۶۷۸۹'],
    [750, '750', '۷۵۰'],
    [0, '0', '۰'],
    [-5.5, '−5.5', '\u200e−۵٫۵'],
  ])('%d is written without rounding, with a minus sign', (value, english, persian) => {
    expect(formatNumber(value, 'en-GB')).toBe(english)
    expect(formatNumber(value, 'fa-IR')).toBe(persian)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is refused', (value) => {
    expect(() => formatNumber(value, 'fa-IR')).toThrow(BadNumber)
  })

  it.each([
    ['en', 1, null, 'one'],
    ['en', 0.5, null, 'other'],
    ['en', 0, 1, 'other'],
    ['fa', 0.5, null, 'one'],
    ['fa', 0, 1, 'other'],
    ['fa', 1.5, null, 'other'],
    ['fa', 1, 2, 'other'],
    ['pl', 2, null, 'few'],
    ['pl', 5, null, 'many'],
    ['pl', 2, 5, 'many'],
  ] as const)('in %s the plural category of %s (to %s) is %s', (intl, value, max, category) => {
    expect(pluralCategory(intl, value, max)).toBe(category)
  })
})
