import { describe, expect, it } from 'vitest'

import { brackets } from '../../../../src/translation/checks/brackets'
import { found, mended, targetOf, unitOf } from './form'

describe('pairs', () => {
  it.each([
    ['fa', '(الف) [ب] «پ» {ت} “ث”', []],
    ['fa', 'بیرون (درون [درون‌تر] درون) بیرون', []],
    ['fa', '۱) نخست ۲) دوم الف) سوم', []],
    ['en', 'a) first, b) second', []],
    ['fa', 'نشانی https://example.org/a)b است.', []],
    ['fa', 'عضله (ماهیچه سفت شد.', ['unclosed "("']],
    ['fa', 'عضله ماهیچه) سفت شد.', ['unopened ")"']],
    ['fa', '«عضله سفت شد.', ['unclosed "«"']],
    ['fa', 'عضله» سفت شد.', ['unopened "»"']],
    ['fa', '«عضله (ماهیچه» سفت شد.', ['unclosed "("']],
    ['fa', '(عضله]', ['other "]"']],
    ['en', 'the muscle (calf] is tight', ['other "]"']],
    ['en', 'the “muscle is tight', ['unclosed "“"']],
    ['en', 'the muscle [calf is tight', ['unclosed "["']],
    ['en', 'the muscle calf)) is tight', ['unopened ")"', 'unopened ")"']],
  ])('%s: «%s»', (locale, target, findings) => {
    expect(found(brackets, targetOf(locale, target))).toEqual(findings)
  })
})

it('a bracket of another kind is mended', () => {
  expect(mended(brackets, targetOf('fa', 'عضله (ماهیچه] سفت «شد”.'))).toBe('عضله (ماهیچه) سفت «شد».')
})

describe('what the source has in brackets', () => {
  it.each([
    ['en fa', 'Rest (for a day or two) helps.', 'استراحت کمک می‌کند.', ['lost-brackets']],
    ['en fa', 'Rest (for a day or two) helps.', 'استراحت (یکی دو روز) کمک می‌کند.', []],
    ['en fa', 'Advice such as "drink much more water" helps.', 'توصیهٔ بیشتر آب بنوشید کمک می‌کند.', ['lost-quotes']],
    ['en fa', 'Advice such as "drink much more water" helps.', 'توصیهٔ «بیشتر آب بنوشید» کمک می‌کند.', []],
    ['en fa', 'Advice such as “drink much more water” helps.', 'توصیهٔ “بیشتر آب بنوشید” کمک می‌کند.', []],
    ['en fa', 'The kidney stone hurts.', 'سنگ کلیه (نفرولیت) درد دارد.', []],
    ['fa en', 'آب‌سیاه (گلوکوم) درمان می‌شود.', 'Glaucoma is treated.', []],
    ['fa en', 'استراحت (یکی دو روز) کمک می‌کند.', 'Rest helps.', ['lost-brackets']],
    ['fa en', 'توصیهٔ «بیشتر آب بنوشید» کمک می‌کند.', 'Advice to drink more helps.', ['lost-quotes']],
    ['fa en', 'توصیهٔ «بیشتر آب بنوشید» کمک می‌کند.', 'The advice "drink more" helps.', []],
  ])('%s: «%s» as «%s»', (pair, source, target, findings) => {
    expect(found(brackets, unitOf(pair, source, target))).toEqual(findings)
  })
})
