import { numberedSlug, slugify } from '#language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('slugs', () => {
  it.each([
    ['fa', 'گرفتگی عضلانی پا', 'گرفتگی-عضلانی-پا'],
    ['fa', 'نیم\u200cفاصله', 'نیم-فاصله'],
    ['fa', 'نقطهٔ ماشه\u200cای', 'نقطه-ماشه-ای'],
    ['fa', 'بيماري كليه', 'بیماری-کلیه'],
    ['fa', 'ویتامین ب ۱۲ و B12', 'ویتامین-ب-12-و-b12'],
    ['fa', 'اصلاً «علّت» چیست؟', 'اصلا-علت-چیست'],
    ['fa', 'آب، مؤثر و جزء', 'آب-مؤثر-و-جزء'],
    ['fa', 'عضــله', 'عضله'],
    ['fa', '  ــ  عضله / ساق (پا) ', 'عضله-ساق-پا'],
    ['fa', '۲٫۵ لیتر', '2-5-لیتر'],
    ['en', 'Night Cramps', 'night-cramps'],
    ['en', "The Doctor's Advice: What Helps?", 'the-doctors-advice-what-helps'],
    ['en', 'Crème brûlée & Sjögren’s', 'creme-brulee-sjogrens'],
    ['en', 'Vitamin B₁₂ / H₂O ½', 'vitamin-b12-h2o-1-2'],
    ['en', '👩\u200d⚕️ C5–C6', 'c5-c6'],
    ['de', 'Übung für Füße', 'übung-für-füße'],
    ['tr', 'IĞDIR İLİ', 'ığdır-ili'],
    ['ar', 'كتاب عَرَبي', 'كتاب-عربي'],
    ['hi', 'हिन्दी', 'हिन्दी'],
  ])('in %s "%s" is %s', (code, title, slug) => {
    expect(slugify(title, code)).toBe(slug)
  })

  it.each(['', '   ', '؟!', '---', '👩', '\u200c'])('there is none for "%s"', (title) => {
    expect(slugify(title, 'fa')).toBe('')
  })

  it('are cut between words, at 80 characters at most', () => {
    const title = 'گرفتگی عضلانی '.repeat(10)
    const slug = slugify(title, 'fa')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.split('-').every((word) => word === 'گرفتگی' || word === 'عضلانی')).toBe(true)
    expect(slugify(`${'a'.repeat(79)} b`, 'en')).toBe('a'.repeat(79))
    expect(slugify(`${'a'.repeat(78)} b`, 'en')).toBe(`${'a'.repeat(78)}-b`)
  })

  it('are cut inside a word only where it is longer than that by itself', () => {
    expect(slugify('ا'.repeat(100), 'fa')).toBe('ا'.repeat(80))
    expect([...slugify('𝒳'.repeat(100), 'xx')]).toHaveLength(80)
  })

  it('with a number stay slugs, however long', () => {
    expect(numberedSlug('night-cramps', 2)).toBe('night-cramps-2')
    const long = slugify('muscle '.repeat(20), 'en')
    expect(numberedSlug(long, 12)).toHaveLength(79)
    expect(slugify(numberedSlug(long, 12), 'en')).toBe(numberedSlug(long, 12))
  })

  it('made from a slug are the slug', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom(...'عضلةك ۀي‌ـِ-Aéİß٣۴ '), maxLength: 120 }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('fa', 'en', 'tr', 'de'), (title, code) => {
        const slug = slugify(title, code)
        expect(slugify(slug, code)).toBe(slug)
        expect(encodeURIComponent(slug)).not.toMatch(/%(?!D|C|E|F|[89A-B])/i)
        expect([...slug].length).toBeLessThanOrEqual(80)
      }),
      { numRuns: 5000 },
    )
  })
})
