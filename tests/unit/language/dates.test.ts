import { BadDate, formatDate, rfc3339 } from '#language'
import { describe, expect, it } from 'vitest'

const english = { intl: 'en-GB', timeZone: 'UTC' }
const persian = { intl: 'fa-IR', timeZone: 'Asia/Tehran' }

describe('dates in words', () => {
  it.each([
    ['the last day of the year 1404', '2026-03-20', '20 March 2026', '۲۹ اسفند ۱۴۰۴'],
    ['Nowruz of 1405', '2026-03-21', '21 March 2026', '۱ فروردین ۱۴۰۵'],
    ['the last day of a leap year', '2025-03-20', '20 March 2025', '۳۰ اسفند ۱۴۰۳'],
    ['an autumn day', '2026-11-23', '23 November 2026', '۲ آذر ۱۴۰۵'],
    ['a leap day', '2028-02-29', '29 February 2028', '۱۰ اسفند ۱۴۰۶'],
    ['a moment before midnight in Tehran', '2026-03-20T20:29:59Z', '20 March 2026', '۲۹ اسفند ۱۴۰۴'],
    [
      'midnight in Tehran, Nowruz there and not in Greenwich',
      '2026-03-20T20:30:00Z',
      '20 March 2026',
      '۱ فروردین ۱۴۰۵',
    ],
    ['midnight in Greenwich', '2026-03-21T00:00:00.000Z', '21 March 2026', '۱ فروردین ۱۴۰۵'],
    ['a moment with an offset', '2026-03-21T02:00:00+03:30', '20 March 2026', '۱ فروردین ۱۴۰۵'],
  ])('%s (%s)', (_, iso, inEnglish, inPersian) => {
    expect(formatDate(iso, english)).toBe(inEnglish)
    expect(formatDate(iso, persian)).toBe(inPersian)
  })

  it('name the weekday first in Persian, without a comma', () => {
    expect(formatDate('2026-03-21', { ...persian, hasWeekday: true })).toBe('شنبه ۱ فروردین ۱۴۰۵')
    expect(formatDate('2026-11-29', { ...persian, hasWeekday: true })).toBe('یکشنبه ۸ آذر ۱۴۰۵')
    expect(formatDate('2026-03-20', { ...english, hasWeekday: true })).toBe('Friday, 20 March 2026')
  })

  it('a day without a time is the same day in every time zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'])
      expect(formatDate('2026-03-21', { intl: 'en-GB', timeZone })).toBe('21 March 2026')
  })

  it.each([
    '',
    '2026',
    '2026-13-01',
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-03-20T20:30:00',
    '20.3.2026',
    '۱۴۰۵-۰۱-۰۱',
    'tomorrow',
  ])('"%s" is refused', (iso) => {
    expect(() => formatDate(iso, persian)).toThrow(BadDate)
  })
})

describe('moments in feeds', () => {
  it.each([
    ['2026-11-23T09:30:00.123Z', '2026-11-23T09:30:00Z'],
    ['2026-11-23T09:30:00+03:30', '2026-11-23T06:00:00Z'],
    ['2026-11-23', '2026-11-23T00:00:00Z'],
  ])('%s is %s', (given, wanted) => {
    expect(rfc3339(given)).toBe(wanted)
    expect(rfc3339(new Date(given))).toBe(wanted)
  })

  it('an invalid one is refused', () => {
    expect(() => rfc3339(new Date(Number.NaN))).toThrow(BadDate)
    expect(() => rfc3339('yesterday')).toThrow(BadDate)
  })
})
