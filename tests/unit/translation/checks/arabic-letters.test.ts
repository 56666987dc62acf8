import { describe, expect, it } from 'vitest'

import { arabicLetters } from '../../../../src/translation/checks/arabic-letters'
import { found, mended, targetOf, unitOf } from './form'

describe('letters and digits of an Arabic keyboard are reported and mended', () => {
  it.each([
    ['yeh (U+064A)', 'بيماري', ['letter "ي"', 'letter "ي"'], 'بیماری'],
    ['kaf (U+0643)', 'كرامپ', ['letter "ك"'], 'کرامپ'],
    ['alef maksura (U+0649)', 'حتى', ['letter "ى"'], 'حتی'],
    ['heh with yeh above (U+06C0)', 'عضلۀ', ['letter "ۀ"'], 'عضلهٔ'],
    ['digits (U+0660–0669)', 'تا ١٢ ساعت', ['letter "١٢"'], 'تا ۱۲ ساعت'],
    ['teh marbuta, for which there is no certain fix', 'دايرة', ['letter "ي"', 'teh-marbuta "ة"'], 'دایرة'],
  ])('%s', (_, target, findings, better) => {
    expect(found(arabicLetters, targetOf('fa', target))).toEqual(findings)
    expect(mended(arabicLetters, targetOf('fa', target))).toBe(better)
  })
})

it.each([
  ['Persian letters', targetOf('fa', 'بیماری کلیه، عضلهٔ ساق ۱۲')],
  ['an address', targetOf('fa', 'نشانی https://example.org/بيماري')],
  ['Arabic words in English', targetOf('en', 'The Arabic word بيماري')],
])('nothing is said of %s', (_, unit) => {
  expect(found(arabicLetters, unit)).toEqual([])
})

it('a Persian source is looked at too, but not mended', () => {
  const unit = unitOf('fa en', 'كرامپ', 'Cramp')
  expect(found(arabicLetters, unit)).toEqual(['letter "ك"'])
  expect(mended(arabicLetters, unit)).toBe('Cramp')
})
