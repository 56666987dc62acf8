import { describe, expect, it } from 'vitest'

import { ordersOf } from '../../../../src/admin/queue/file-orders'
import { dayWords, languageName, moneyWords, percentWords } from '../../../../src/admin/queue/words'

describe('a share', () => {
  it.each([
    [0, 10, '0%', '۰٪'],
    [999, 1000, '99%', '۹۹٪'],
    [9_999_999, 10_000_000, '99%', '۹۹٪'],
    [29, 100, '29%', '۲۹٪'],
    [57, 100, '57%', '۵۷٪'],
    [10, 10, '100%', '۱۰۰٪'],
    [0, 0, '100%', '۱۰۰٪'],
  ])('of %i of %i is never rounded up', (done, all, english, persian) => {
    expect(percentWords(done, all, 'en')).toBe(english)
    expect(percentWords(done, all, 'fa')).toBe(persian)
  })
})

describe('a day', () => {
  it.each([
    ['2026-12-05', 'en', '5 December 2026'],
    ['2026-12-05', 'fa', '۱۴ آذر ۱۴۰۵'],
    ['2026-03-20T23:00:00.000Z', 'en', '20 March 2026'],
    // Half past two in the morning of Nowruz in Tehran.
    ['2026-03-20T23:00:00.000Z', 'fa', '۱ فروردین ۱۴۰۵'],
  ])('%s in "%s" is %s', (iso, language, expected) => {
    expect(dayWords(iso, language)).toBe(expected)
  })
})

describe('a language', () => {
  it.each([
    ['fa', 'en', 'Persian'],
    ['en', 'fa', 'انگلیسی'],
  ])('%s in "%s" is %s', (code, language, expected) => {
    expect(languageName(code, language)).toBe(expected)
  })
})

describe('money', () => {
  it('has the digits of the language and names the currency', () => {
    expect(moneyWords(1.5, 'EUR', 'en')).toBe('€1.50')
    expect(moneyWords(1.5, 'EUR', 'fa')).toMatch(/۱٫۵۰/)
  })

  it('is never shown as less than it is', () => {
    expect(moneyWords(0.0001, 'EUR', 'en')).toBe('€0.01')
    expect(moneyWords(0, 'EUR', 'en')).toBe('€0.00')
  })
})

describe('files for chosen rows', () => {
  const row = (id: string, from: string, locale: string) => ({ type: 'causes', id, from, locale })

  it('are one for each pair of languages, with its own rows', () => {
    const orders = ordersOf([row('a', 'en', 'fa'), row('b', 'fa', 'en'), row('c', 'en', 'fa')], 'csv')
    expect(orders.map(({ entries, format, from, to }) => [from, to, format, entries?.map(({ id }) => id)])).toEqual([
      ['en', 'fa', 'csv', ['a', 'c']],
      ['fa', 'en', 'csv', ['b']],
    ])
  })

  it('are none for no rows', () => {
    expect(ordersOf([], 'csv')).toEqual([])
  })
})
