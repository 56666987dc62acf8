import { describe, expect, it } from 'vitest'

import { agoWords, millisecondsWords, numberWords, sizeWords } from '../../../../src/admin/operations/words'

const NOW = '2026-11-26T12:00:00.000Z'

describe('what the operations page says', () => {
  it.each([
    [0, 'en', '0'],
    [0.0523, 'en', '0.052'],
    [12.345, 'en', '12.3'],
    [1234, 'fa', '۱٬۲۳۴'],
  ] as const)('%s requests a second are, in "%s", %s', (value, language, words) => {
    expect(numberWords(value, language)).toBe(words)
  })

  it.each([
    [0, 'en', '0 bytes'],
    [999, 'en', '999 bytes'],
    [1_500, 'en', '1.5 kilobytes'],
    [25_000_000_000, 'en', '25 gigabytes'],
    [2_500_000, 'fa', '۲٫۵ مگابایت'],
  ] as const)('%s bytes are, in "%s", %s', (bytes, language, words) => {
    expect(sizeWords(bytes, language)).toBe(words)
  })

  it.each([
    [0.42, 'en', '0.4 ms'],
    [123.4, 'en', '123 ms'],
    [12, 'fa', '۱۲ میلی‌ثانیه'],
  ] as const)('%s milliseconds are, in "%s", %s', (milliseconds, language, words) => {
    expect(millisecondsWords(milliseconds, language)).toBe(words)
  })

  it.each([
    ['2026-11-26T11:59:30.000Z', 'en', '30 seconds ago'],
    ['2026-11-26T10:30:00.000Z', 'en', '1 hour ago'],
    ['2026-11-20T12:00:00.000Z', 'fa', '۶ روز پیش'],
    ['2026-11-26T12:00:01.000Z', 'en', '0 seconds ago'],
  ] as const)('%s was, in "%s", %s', (at, language, words) => {
    expect(agoWords(at, NOW, language)).toBe(words)
  })
})
