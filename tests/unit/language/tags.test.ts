import { canonicalTag, isUndetermined, scriptOf, undeterminedTag } from '#language'
import { describe, expect, it } from 'vitest'

describe('a language tag', () => {
  it.each([
    ['en', 'en'],
    ['FA', 'fa'],
    ['fa-ir', 'fa-IR'],
    ['zh-hant', 'zh-Hant'],
    ['iw', 'he'],
    ['English', null],
    ['en_US', null],
    ['x-own', null],
    ['not a tag', null],
    ['', null],
  ])('"%s" is in its true form %s', (given, tag) => {
    expect(canonicalTag(given)).toBe(tag)
  })
})

describe('a text of which nobody has said the language', () => {
  it.each([
    ['Leg cramps', 'und-Latn'],
    ['گرفتگی عضلهٔ ساق', 'und-Arab'],
    ['گرفتگی عضلهٔ ساق (cramp)', 'und-Arab'],
    ['Cramps («گرفتگی»)', 'und-Latn'],
    ['筋肉のけいれん', 'und'],
    ['2020', 'und'],
    ['', 'und'],
  ])('“%s” is %s', (text, tag) => {
    expect(undeterminedTag(text)).toBe(tag)
    expect(canonicalTag(tag)).toBe(tag)
    expect(isUndetermined(tag)).toBe(true)
    expect(scriptOf(tag), 'says nothing that could be wrong').toBeNull()
  })
})
