import { expect, it } from 'vitest'

import { tatweel } from '../../../../src/translation/checks/tatweel'
import { found, mended, targetOf, unitOf } from './form'

it.each([
  ['fa', 'عضـــله', ['stretched "ـــ"'], 'عضله'],
  ['fa', 'عضـله و مُـهم', ['stretched "ـ"', 'stretched "ـ"'], 'عضله و مُهم'],
  ['fa', 'سال ۱۴۰۵ هـ.ش', [], 'سال ۱۴۰۵ هـ.ش'],
  ['fa', 'پسوند ـها و پیشوند نمیـ', [], 'پسوند ـها و پیشوند نمیـ'],
  ['fa', 'عضــ', [], 'عضــ'],
  ['en', 'The Arabic word عضـله', [], 'The Arabic word عضـله'],
])('%s: a line that stretches a word, in «%s»', (locale, target, findings, better) => {
  expect(found(tatweel, targetOf(locale, target))).toEqual(findings)
  expect(mended(tatweel, targetOf(locale, target))).toBe(better)
})

it('a Persian source is looked at too', () => {
  expect(found(tatweel, unitOf('fa en', 'عضـله', 'Muscle'))).toEqual(['stretched "ـ"'])
})
