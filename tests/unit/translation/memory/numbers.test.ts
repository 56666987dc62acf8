import { describe, expect, it } from 'vitest'

import { numbersIn, writtenLike } from '../../../../src/translation/memory/numbers'

describe('numbers of a text', () => {
  it.each([
    ['Take 2 tablets every 6 hours.', 'en', ['2', '6']],
    ['هر ۶ ساعت ۲ قرص بخورید.', 'fa', ['6', '2']],
    ['٣ مرات', 'fa', ['3']],
    ['1,234.5 mg', 'en', ['1234.5']],
    ['۱٬۲۳۴٫۵ میلی‌گرم', 'fa', ['1234.5']],
    ['750mg', 'en', ['750']],
    ['۰/۵ گرم', 'fa', ['0.5']],
    ['فشار ۱۲۰/۸۰', 'fa', ['120', '80']],
    ['pressure 120/80', 'en', ['120', '80']],
    ['3-5 days', 'en', ['3', '5']],
    ['one, 2, 3.', 'en', ['2', '3']],
    ['۵ ساله، ۵ساله', 'fa', ['5', '5']],
    ['vitamin B12, D3, C5-C6 and COVID-19', 'en', []],
    ['ویتامین B12', 'fa', []],
  ])('%s', (text, locale, values) => {
    const numbers = numbersIn(text, locale)
    expect(numbers.map(({ value }) => value)).toEqual(values)
    expect(numbers.map(({ end, start }) => text.slice(start, end))).toEqual(numbers.map((number) => number.text))
  })
})

it.each([
  ['1,500', '۷۵۰', '۱٬۵۰۰'],
  ['2.5', '۱', '۲٫۵'],
  ['۲٫۵', '1', '2.5'],
  ['۱٬۵۰۰', '750', '1,500'],
  ['۰/۵', '2', '0.5'],
  ['12', '٣', '١٢'],
  ['12', '3', '12'],
])('%s is written like %s as %s', (asked, like, written) => {
  expect(writtenLike(asked, like)).toBe(written)
})
