import { UNITS } from '#fields'
import { BadNumber, BadQuantity, formatQuantity, type QuantityFacts } from '#language'
import { findLocale, translator, UnknownWords } from '#locales'
import { describe, expect, it } from 'vitest'

const say = (quantity: QuantityFacts, code: string): string =>
  formatQuantity(quantity, { ...findLocale(code), t: translator(code, 'feeds') })

/** Unit; one and two of it in English; two of it in Persian, where nouns stay singular after numbers. */
const units = [
  ['none', '1', '2', '۲'],
  ['percent', '1%', '2%', '۲ درصد'],
  ['microgram', '1 microgram', '2 micrograms', '۲ میکروگرم'],
  ['milligram', '1 milligram', '2 milligrams', '۲ میلی\u200cگرم'],
  ['gram', '1 gram', '2 grams', '۲ گرم'],
  ['kilogram', '1 kilogram', '2 kilograms', '۲ کیلوگرم'],
  ['international-unit', '1 international unit', '2 international units', '۲ واحد بین\u200cالمللی'],
  ['millilitre', '1 millilitre', '2 millilitres', '۲ میلی\u200cلیتر'],
  ['litre', '1 litre', '2 litres', '۲ لیتر'],
  ['glass', '1 glass', '2 glasses', '۲ لیوان'],
  ['cup', '1 cup', '2 cups', '۲ فنجان'],
  ['tablespoon', '1 tablespoon', '2 tablespoons', '۲ قاشق غذاخوری'],
  ['millimetre', '1 millimetre', '2 millimetres', '۲ میلی\u200cمتر'],
  ['centimetre', '1 centimetre', '2 centimetres', '۲ سانتی\u200cمتر'],
  ['metre', '1 metre', '2 metres', '۲ متر'],
  ['kilometre', '1 kilometre', '2 kilometres', '۲ کیلومتر'],
  ['celsius', '1 °C', '2 °C', '۲ درجهٔ سلسیوس'],
  ['kilocalorie', '1 kilocalorie', '2 kilocalories', '۲ کیلوکالری'],
  ['second', '1 second', '2 seconds', '۲ ثانیه'],
  ['minute', '1 minute', '2 minutes', '۲ دقیقه'],
  ['hour', '1 hour', '2 hours', '۲ ساعت'],
  ['day', '1 day', '2 days', '۲ روز'],
  ['week', '1 week', '2 weeks', '۲ هفته'],
  ['month', '1 month', '2 months', '۲ ماه'],
  ['year', '1 year', '2 years', '۲ سال'],
  ['year-of-age', '1 year of age', '2 years of age', '۲ سالگی'],
  ['time', '1 time', '2 times', '۲ بار'],
  ['repetition', '1 repetition', '2 repetitions', '۲ تکرار'],
  ['set', '1 set', '2 sets', '۲ نوبت'],
  ['serving', '1 serving', '2 servings', '۲ وعده'],
  ['session', '1 session', '2 sessions', '۲ جلسه'],
] as const

describe('every unit', () => {
  it('stands in the table below', () => {
    expect(units.map(([unit]) => unit)).toEqual(UNITS)
  })

  it.each(units)('%s', (unit, one, two, persian) => {
    expect(say({ value: 1, unit }, 'en')).toBe(one)
    expect(say({ value: 2, unit }, 'en')).toBe(two)
    expect(say({ value: 2, unit }, 'fa')).toBe(persian)
    expect(say({ value: 1, unit }, 'fa')).toBe(persian.replace('۲', '۱'))
    expect(say({ value: 0.5, unit }, 'fa')).toBe(persian.replace('۲', '۰٫۵'))
  })
})

describe('a quantity', () => {
  it.each([
    ['the unit once, after a range', { value: 2, max: 3, unit: 'litre' }, '2 to 3 litres', '۲ تا ۳ لیتر'],
    ['a range that ends at one', { value: 0, max: 1, unit: 'day' }, '0 to 1 days', '۰ تا ۱ روز'],
    ['a range below zero', { value: -5, max: 3, unit: 'celsius' }, '−5 to 3 °C', '\u200e−۵ تا ۳ درجهٔ سلسیوس'],
    ['no value is not zero', { value: 0, unit: 'time' }, '0 times', '۰ بار'],
    ['a fraction', { value: 0.5, unit: 'litre' }, '0.5 litres', '۰٫۵ لیتر'],
    ['all its digits', { value: 0.0125, unit: 'gram' }, '0.0125 grams', '۰٫۰۱۲۵ گرم'],
    ['thousands', { value: 1500, unit: 'milligram' }, '1,500 milligrams', '۱٬۵۰۰ میلی\u200cگرم'],
    ['about', { value: 60, unit: 'year-of-age', comparator: 'about' }, 'about 60 years of age', 'حدود ۶۰ سالگی'],
    ['at least', { value: 7, unit: 'hour', comparator: 'at-least' }, 'at least 7 hours', 'دست\u200cکم ۷ ساعت'],
    ['at most', { value: 2, unit: 'gram', comparator: 'at-most' }, 'at most 2 grams', 'حداکثر ۲ گرم'],
    ['more than', { value: 38, unit: 'celsius', comparator: 'more-than' }, 'more than 38 °C', 'بیش از ۳۸ درجهٔ سلسیوس'],
    ['less than', { value: 5, unit: 'percent', comparator: 'less-than' }, 'less than 5%', 'کمتر از ۵ درصد'],
    [
      'comparator, range, unit and rate, in this order',
      { value: 2, max: 3, unit: 'litre', comparator: 'about', per: 'day' },
      'about 2 to 3 litres a day',
      'حدود ۲ تا ۳ لیتر در روز',
    ],
    ['a day', { date: '2026-03-21' }, '21 March 2026', '۱ فروردین ۱۴۰۵'],
    [
      'a telephone number',
      { phone: '+982112345678' },
      '+98\u00a021\u00a01234\u00a05678',
      '\u2068+۹۸\u00a0۲۱\u00a0۱۲۳۴\u00a0۵۶۷۸\u2069',
    ],
    [
      'what the form leaves empty is not there',
      { value: 3, max: null, unit: 'set', comparator: null, per: null, phone: null, date: null },
      '3 sets',
      '۳ نوبت',
    ],
  ] as const)('says %s', (_, quantity, english, persian) => {
    expect(say(quantity, 'en')).toBe(english)
    expect(say(quantity, 'fa')).toBe(persian)
  })

  it.each([
    ['second', '2 metres a second', '۲ متر در ثانیه'],
    ['minute', '2 metres a minute', '۲ متر در دقیقه'],
    ['hour', '2 metres an hour', '۲ متر در ساعت'],
    ['day', '2 metres a day', '۲ متر در روز'],
    ['week', '2 metres a week', '۲ متر در هفته'],
    ['month', '2 metres a month', '۲ متر در ماه'],
    ['year', '2 metres a year', '۲ متر در سال'],
    ['time', '2 metres each time', '۲ متر در هر بار'],
    ['serving', '2 metres a serving', '۲ متر در هر وعده'],
  ])('says how much per %s', (per, english, persian) => {
    expect(say({ value: 2, unit: 'metre', per }, 'en')).toBe(english)
    expect(say({ value: 2, unit: 'metre', per }, 'fa')).toBe(persian)
  })

  it('takes the plural that the language gives to the number it shows', () => {
    const keys: string[] = []
    const style = { intl: 'pl', timeZone: 'UTC', t: (key: string) => (keys.push(key), key) }
    for (const value of [1, 2, 5, 1.5]) formatQuantity({ value, unit: 'litre' }, style)
    expect(keys.map((key) => key.replace('quantity.unit.litre_', ''))).toEqual(['one', 'few', 'many', 'other'])
  })
})

describe('nothing is made up', () => {
  it.each([
    ['no value, phone or date', { key: 'water', unit: 'litre' }],
    ['a value without a unit', { key: 'water', value: 2 }],
    ['only the upper end of a range', { key: 'water', max: 3, unit: 'litre' }],
    ['an empty telephone number', { key: 'water', phone: '' }],
    ['an empty date', { key: 'water', date: '' }],
  ])('%s is an error that names the quantity', (_, quantity) => {
    for (const code of ['en', 'fa']) expect(() => say(quantity, code)).toThrow(BadQuantity)
    expect(() => say(quantity, 'en')).toThrow(/"water"/)
  })

  it.each([
    ['unit', { value: 2, unit: 'furlong' }],
    ['comparator', { value: 2, unit: 'litre', comparator: 'around' }],
    ['period', { value: 2, unit: 'litre', per: 'century' }],
  ])('a %s without words is an error', (_, quantity) => {
    for (const code of ['en', 'fa']) expect(() => say(quantity, code)).toThrow(UnknownWords)
  })

  it('a value that is no number is an error', () => {
    expect(() => say({ value: Number.NaN, unit: 'litre' }, 'fa')).toThrow(BadNumber)
    expect(() => say({ value: 1, max: Number.POSITIVE_INFINITY, unit: 'litre' }, 'fa')).toThrow(BadNumber)
  })
})
