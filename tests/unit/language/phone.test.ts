import { BadPhone, foldDigits, formatPhone } from '#language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** As it reads, with plain spaces and without the marks that hold it together. */
const read = (phone: string, intl: string): string =>
  formatPhone(phone, intl)
    .replaceAll('\u00a0', ' ')
    .replace(/[\u2068\u2069]/g, '')

describe('telephone numbers', () => {
  it.each([
    ['a land line in Tehran', '+982112345678', '+98 21 1234 5678'],
    ['a land line in Isfahan', '+983136543210', '+98 31 3654 3210'],
    ['a mobile in Iran', '+989123456789', '+98 912 345 6789'],
    ['a short number of a clinic in Iran', '+98211540', '+98 21 1540'],
    ['Great Britain', '+442071838750', '+44 207 183 8750'],
    ['the United States', '+12025550123', '+1 202 555 0123'],
    ['a country code of three digits', '+971501234567', '+971 501 234 567'],
    ['the longest there is', '+491512345678901', '+49 151 234 567 8901'],
    ['the shortest there is', '+1234', '+1 234'],
  ])('%s', (_, phone, wanted) => {
    expect(read(phone, 'en-GB')).toBe(wanted)
  })

  it('has Persian digits in Persian, isolated so that the groups keep their places', () => {
    expect(formatPhone('+982112345678', 'fa-IR')).toBe('\u2068+۹۸\u00a0۲۱\u00a0۱۲۳۴\u00a0۵۶۷۸\u2069')
    expect(formatPhone('+982112345678', 'en-GB')).toBe('+98\u00a021\u00a01234\u00a05678')
  })

  it('is never broken at the end of a line', () => {
    for (const intl of ['en-GB', 'fa-IR']) expect(formatPhone('+982112345678', intl)).not.toContain(' ')
  })

  it('keeps every digit in its place, in groups of two to four', () => {
    const phone = fc.stringMatching(/^\+[1-9]\d{6,14}$/)
    fc.assert(
      fc.property(phone, fc.constantFrom('en-GB', 'fa-IR', 'ar-EG'), (given, intl) => {
        const text = foldDigits(read(given, intl))
        expect(text.replaceAll(' ', '')).toBe(given)
        expect(
          text
            .split(' ')
            .slice(1)
            .every((group) => group.length >= 2 && group.length <= 4),
        ).toBe(true)
      }),
    )
  })

  it.each([
    '',
    '02112345678',
    '+98 21 1234 5678',
    '+02112345678',
    '98211234567',
    '+98',
    '+123',
    '+1234567890123456',
    '+۹۸۲۱۱۲۳۴۵۶۷۸',
    'call',
  ])('"%s" is refused', (given) => {
    expect(() => formatPhone(given, 'fa-IR')).toThrow(BadPhone)
  })
})
