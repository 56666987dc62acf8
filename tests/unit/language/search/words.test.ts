import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldForSearch, joinedStem, searchWords } from '#language'

const stems = (text: string, locale: string): string[] => searchWords(text, locale).map(({ stem }) => stem)

describe('Persian words that are searched for as one', () => {
  it.each([
    ['Arabic yeh and kaf', 'منيزيم كلسيم', 'منیزیم کلسیم'],
    ['alef maksura', 'حتى', 'حتی'],
    ['letters by their shapes, as old files have them', 'ﻣﻮﺯ', 'موز'],
    ['an alef without its madda', 'اب', 'آب'],
    ['a hamza on an alef', 'منشأ', 'منشا'],
    ['a hamza on a yeh', 'تیروئید', 'تیرویید'],
    ['a hamza on a vav', 'مؤثر', 'موثر'],
    ['a heh with its ezafe', 'عضلهٔ', 'عضله'],
    ['signs above letters', 'مُنَظَّم', 'منظم'],
    ['a stretched word', 'مـــوز', 'موز'],
    ['a plural behind a half-space', 'گرفتگی‌ها', 'گرفتگی'],
    ['a plural behind a space', 'گرفتگی های', 'گرفتگی'],
    ['a plural written joined', 'گرفتگیها', 'گرفتگی'],
    ['a plural with its ezafe', 'سبزی‌های', 'سبزی'],
    ['an indefinite yeh', 'موزی', 'موز'],
    ['a comparative', 'شدیدتر', 'شدید'],
    ['an adjective and its noun', 'عضلانی', 'عضله'],
    ['an Arabic plural', 'عضلات', 'عضله'],
    ['a broken plural', 'اعصاب', 'عصب'],
    ['a possessive', 'پایم', 'پا'],
    ['Arabic digits', 'ب١٢', 'ب۱۲'],
    ['ASCII digits', 'ب12', 'ب۱۲'],
  ])('%s', (_, typed, written) => {
    expect(stems(typed, 'fa')).toEqual(stems(written, 'fa'))
  })

  it.each([
    ['موز', 'مو'],
    ['آب', 'تاب'],
    ['گرما', 'گرم'],
    ['کشش', 'کوشش'],
  ])('are others than these: %s, %s', (one, other) => {
    expect(stems(one, 'fa')).not.toEqual(stems(other, 'fa'))
  })

  it('make the same word with a half-space, with a space and without', () => {
    const [first, second] = searchWords('بدن سازی', 'fa')
    expect(joinedStem(first!, second!, 'fa')).toBe(stems('بدنسازی', 'fa')[0])
    expect(searchWords('بدن‌سازی', 'fa').map(({ joint }) => joint)).toEqual([null, '\u200c'])
  })
})

describe('English words that are searched for as one', () => {
  it.each([
    ['a plural', 'cramps', 'cramp'],
    ['a plural of its own kind', 'calves', 'calf'],
    ['a form of a verb', 'stretching', 'stretches'],
    ['a genitive', 'doctor’s', 'doctor'],
    ['capitals', 'MAGNESIUM', 'magnesium'],
    ['an accent', 'Ménière', 'Meniere'],
    ['another spelling', 'fiber', 'fibre'],
  ])('%s', (_, one, other) => {
    expect(stems(one, 'en')).toEqual(stems(other, 'en'))
  })
})

describe('words of other languages', () => {
  it('get no English endings taken off where their own language writes the same letters', () => {
    expect(stems('Krämpfe springing', 'de')).toEqual(['krampfe', 'springing'])
  })
  it('are stemmed by their script inside a text of another one', () => {
    expect(stems('cramps', 'fa')).toEqual(stems('cramp', 'en'))
    expect(stems('گرفتگی‌ها', 'en')).toEqual(stems('گرفتگی', 'fa'))
  })
  it('are found where no spaces stand between them', () => {
    expect(stems('肌肉痉挛的原因', 'zh').length).toBeGreaterThan(2)
  })
})

describe('the place of a word', () => {
  it('takes its ending along, and leads back to the text as it was written', () => {
    const text = 'درد «گرفتگي‌هاي» شبانه.'
    const [, word] = searchWords(text, 'fa')
    expect(text.slice(word!.start, word!.end)).toBe('گرفتگي‌هاي')
  })
  it('lies within the text, behind the one before, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'fa', 'de', 'zh'), (text, locale) => {
        let last = 0
        for (const { end, form, start, stem } of searchWords(text, locale)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(form).not.toBe('')
          expect(stem).not.toBe('')
          last = end
        }
      }),
    )
  })
})

describe('folding', () => {
  it('changes nothing more when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldForSearch(foldForSearch(word))).toBe(foldForSearch(word))
      }),
    )
  })
})
