import { collator, sortKey } from '#language'
import { localeRegistry } from '#locales'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const byKey = (code: string) => (a: string, b: string) => compareKeys(sortKey(a, code), sortKey(b, code))

const wordsIn = (strings: object): string[] =>
  Object.values(strings).flatMap((value: string | object) => (typeof value === 'string' ? value : wordsIn(value)))

const HALF = '\u200c'

const PERSIAN = [
  ...'آ ا أ إ ء ئ ؤ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک ك گ ل م ن و ه ة ۀ ی ي ى'.split(' '),
  ...'هٔ خانه خانهٔ خانه‌ها مؤثر موثر مؤسسه علت علّت اصلا اصلاً اصلاح آب اب ابر آبی ایران'.split(' '),
  ...'۲ 2 ٢ ۱۲ 12 ۱ ۱۰۰ - — ، ؛ B12 b12 MRI mri'.split(' '),
  ...`نیم${HALF}فاصله|نیم فاصله|نیمفاصله|خانه ها|خانهها|(الف)|«الف»|الف|الف؟|آ ب|`.split('|'),
]

const SEVERAL_MARKS = /\p{M}{2}/u

const LATIN = [
  ...'resume résumé Résumé RESUME co-op coop naïve naive a A á Á ä ab Ab aB z Z 10 2 ² ½ 1/2 é è ê'.split(' '),
  ..."o'neil oneil Æsop aesthetic œdema ñ n nz ø o oz ð þ ł Ω я".split(' '),
  'co op',
]

describe('the order of a language', () => {
  it.each(localeRegistry.map((locale) => [locale.code, locale.strings] as const))(
    'of %s is the same by key as by Intl.Collator, for all words we have',
    (code, strings) => {
      const words = [...new Set([...wordsIn(strings), ...PERSIAN, ...LATIN])]
      const keyed = words.map((text) => ({ text, key: sortKey(text, code) }))
      const { compare } = collator(code)
      const different = keyed.flatMap((a) =>
        keyed.flatMap((b) =>
          Math.sign(compare(a.text, b.text)) === compareKeys(a.key, b.key) ? [] : [[a.text, b.text]],
        ),
      )
      expect(words.length).toBeGreaterThan(200)
      expect(different).toEqual([])
    },
  )

  it.each(['fa', 'en'])('of %s is the same by key as by Intl.Collator, for any two texts', (code) => {
    const letters = [...PERSIAN, ...LATIN, HALF, ' ', '\u0651', '\u064b', '\u0654', '\u0301', '.', '%', '٫', 'تا', 'ها']
    // The same text with æ and with ae has the same key; Intl.Collator has an order even for these.
    const piece = fc.constantFrom(...letters.filter((text) => !/[æœ]/i.test(text)))
    const text = fc.array(piece, { maxLength: 8 })
    const other = fc.array(piece, { maxLength: 3 })
    fc.assert(
      fc.property(text, other, other, (shared, endA, endB) => {
        const [a, b] = [[...shared, ...endA].join(''), [...shared, ...endB].join('')]
        // Of several marks on one letter Unicode's own order decides, which the key doesn't know.
        fc.pre(![a, b].some((one) => SEVERAL_MARKS.test(one.normalize('NFD'))))
        expect(byKey(code)(a, b)).toBe(Math.sign(collator(code).compare(a, b)))
      }),
      { numRuns: 3000 },
    )
  })

  it('of Persian puts پ, چ, ژ, ک, گ and ی in their places, and و before ه', () => {
    const letters = [...'یهونمگکژزچجپبا']
    for (const compare of [collator('fa').compare, byKey('fa')])
      expect(letters.toSorted(compare).join('')).toBe('ابپجچزژکگمنوهی')
  })

  it('of Persian takes Arabic letters and digits for the Persian ones, and looks past half-spaces', () => {
    for (const [a, b] of [
      ['بيماري', 'بیماری'],
      ['كرامپ', 'کرامپ'],
      [`می${HALF}شود`, 'میشود'],
    ] as const)
      expect(sortKey(`${a} ب`, 'fa') < sortKey(`${b} پ`, 'fa')).toBe(true)
    expect(['نوع ۳', 'نوع 2', 'نوع ۱'].toSorted(byKey('fa'))).toEqual(['نوع ۱', 'نوع 2', 'نوع ۳'])
  })

  it('puts what it does not know last, by code point, and always the same way', () => {
    expect(['漢', 'ی', '字', 'z'].toSorted(byKey('fa')).slice(2)).toEqual(['字', '漢'])
  })

  it('makes keys that bytes can be compared by', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[\x20-\x7e]*$/.test(sortKey(text, 'fa'))))
  })

  it('of no language is an error', () => {
    expect(() => sortKey('a', 'not a tag')).toThrow(RangeError)
    expect(() => collator('not a tag')).toThrow(RangeError)
  })
})
