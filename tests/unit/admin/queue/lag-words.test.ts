import { translator } from '#locales'
import { describe, expect, it } from 'vitest'

import { lagWords } from '../../../../src/admin/queue/lag-words'

describe('the count-down of a translation that readers see', () => {
  it.each([
    ['nothing', 90, '90 days left', '۹۰ روز مانده'],
    ['nothing', 1, '1 day left', '۱ روز مانده'],
    ['nothing', 0, 'the time is over', 'مهلت به سر آمده است'],
    [
      'line',
      30,
      '30 days left, then readers are told that it is older',
      '۳۰ روز دیگر به خواننده گفته می‌شود که ترجمه کهنه است',
    ],
    ['line', 0, 'readers are told that it is older', 'به خواننده گفته می‌شود که ترجمه کهنه است'],
    ['withdraw', 3, '3 days left, then withdrawn', '۳ روز دیگر از دسترس خوانندگان برداشته می‌شود'],
    ['withdraw', 1, '1 day left, then withdrawn', '۱ روز دیگر از دسترس خوانندگان برداشته می‌شود'],
    ['withdraw', 0, 'the time is over: being withdrawn', 'مهلت به سر آمده است: از دسترس خوانندگان برداشته می‌شود'],
  ] as const)('to "%s" with %i days left', (consequence, daysLeft, english, persian) => {
    const lag = { consequence, daysLeft, isOverdue: daysLeft === 0 }
    expect(lagWords(translator('en', 'queue'), lag)).toBe(english)
    expect(lagWords(translator('fa', 'queue'), lag)).toBe(persian)
  })
})
