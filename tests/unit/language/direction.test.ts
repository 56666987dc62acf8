import { directionOf } from '#language'
import { localeRegistry } from '#locales'
import { describe, expect, it } from 'vitest'

describe('the direction of a language', () => {
  it.each([
    ['en', 'ltr'],
    ['fa', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['ckb', 'rtl'],
    ['ps', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['tg', 'ltr'],
    ['ku', 'ltr'],
    ['zh-Hant', 'ltr'],
  ])('%s is written %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })

  it.each(localeRegistry.map((locale) => [locale.code, locale] as const))(
    'of %s is the one in the registry',
    (_, locale) => {
      expect(directionOf(locale.intl)).toBe(locale.direction)
    },
  )

  it('of what is no language tag is an error', () => {
    expect(() => directionOf('not a tag')).toThrow(RangeError)
  })
})
