import { describe, expect, it } from 'vitest'

import { hyphenRanges } from '../../../../src/translation/checks/hyphen-ranges'
import { found, mended, targetOf } from './form'

describe('a range with a hyphen is reported and said in words', () => {
  it.each([
    ['روزی ۳-۵ بار', 'روزی ۳ تا ۵ بار'],
    ['روزی ۳–۵ بار', 'روزی ۳ تا ۵ بار'],
    ['روزی 3-5 بار', 'روزی 3 تا 5 بار'],
    ['روزی ۳ - ۵ بار', 'روزی ۳ تا ۵ بار'],
    ['۱٫۵−۲٫۵ لیتر', '۱٫۵ تا ۲٫۵ لیتر'],
    ['۲۵٪-۳۰٪ بیماران', '۲۵٪ تا ۳۰٪ بیماران'],
    ['۱۰-۲۰ و ۳۰-۴۰.', '۱۰ تا ۲۰ و ۳۰ تا ۴۰.'],
    ['سال‌های ۱۳۹۹-۱۴۰۵', 'سال‌های ۱۳۹۹ تا ۱۴۰۵'],
  ])('«%s»', (target, better) => {
    expect(found(hyphenRanges, targetOf('fa', target)).length).toBeGreaterThan(0)
    expect(mended(hyphenRanges, targetOf('fa', target))).toBe(better)
  })
})

describe('a hyphen that is no range is not', () => {
  it.each([
    ['fa', 'روزی ۳ تا ۵ بار'],
    ['fa', 'مهره‌های C5-C6 و L4–L5'],
    ['fa', 'تلفن ۰۲۱-۸۸۷۷۶۶۵۵'],
    ['fa', 'تلفن 021-8877'],
    ['fa', 'تاریخ ۱۴۰۵-۰۹-۰۳ و 2026-11-24'],
    ['fa', 'دمای −۵ درجه و -۳'],
    ['fa', 'COVID-19-20'],
    ['fa', 'فشار ۱۲۰/۸۰'],
    ['fa', 'نشانی https://example.org/3-5'],
    ['en', '3-5 times a day'],
  ])('%s: «%s»', (locale, target) => {
    expect(found(hyphenRanges, targetOf(locale, target))).toEqual([])
  })
})
