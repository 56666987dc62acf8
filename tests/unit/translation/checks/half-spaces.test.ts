import { describe, expect, it } from 'vitest'

import { halfSpaces } from '../../../../src/translation/checks/half-spaces'
import { found, mended, targetOf } from './form'

const HALF = '\u200c'

describe('half-spaces that do nothing are reported and taken away', () => {
  it.each([
    ['fa', 'two in a row', `می${HALF}${HALF}شود`, `می${HALF}شود`],
    ['fa', 'beside a space', `می${HALF} شود`, 'می شود'],
    ['fa', 'beside a mark', `عضله${HALF}، ساق`, 'عضله، ساق'],
    ['fa', 'at the end', `عضله${HALF}`, 'عضله'],
    ['fa', 'at the beginning', `${HALF}عضله`, 'عضله'],
    ['fa', 'inside a bracket', `(${HALF}عضله)`, '(عضله)'],
    ['en', 'anywhere in English', `mus${HALF}cle`, 'muscle'],
  ])('%s: %s', (locale, _, target, better) => {
    const useless = found(halfSpaces, targetOf(locale, target)).filter((one) => one.startsWith('useless'))
    expect(useless).toHaveLength(1)
    const { check, name } = halfSpaces
    const only = { name, check: (input: Parameters<typeof check>[0]) => check(input).filter((one) => one.fix === '') }
    expect(mended(only, targetOf(locale, target))).toBe(better)
  })
})

describe('a space in place of a half-space is reported', () => {
  it.each([
    ['درد کم می شود.', 'درد کم می‌شود.'],
    ['درد کم نمی شود.', 'درد کم نمی‌شود.'],
    ['کتاب ها و عضله های ساق', 'کتاب‌ها و عضله‌های ساق'],
    ['دارو ها', 'داروها'],
  ])('and mended: «%s»', (target, better) => {
    expect(found(halfSpaces, targetOf('fa', target)).length).toBeGreaterThan(0)
    expect(mended(halfSpaces, targetOf('fa', target))).toBe(better)
  })

  it.each(['بزرگ تر است.', 'خسته اند.'])('and left to the translator where it may be right: «%s»', (target) => {
    expect(found(halfSpaces, targetOf('fa', target))).toEqual(['missing " "'])
    expect(mended(halfSpaces, targetOf('fa', target))).toBe(target)
  })
})

it.each([
  ['fa', 'می‌شود، عضله‌های ساق بزرگ‌ترند.'],
  ['fa', 'می ناب'],
  ['fa', 'ویتامین D‌اند'],
  ['fa', 'این‌ها را نمی‌دانند'],
  ['en', 'They say mi and ha.'],
  ['hi', 'क्\u200cष'],
])('nothing is said in %s of «%s»', (locale, target) => {
  expect(found(halfSpaces, targetOf(locale, target))).toEqual([])
})
