import { applyLint, foldDigits, lintPersian } from '#language'
import fc from 'fast-check'
import { expect, it } from 'vitest'

/** Parted by bars, since spaces are among them. */
const PIECES = [
  'آب|عضله|می|شود|ها|های|تر|ام|ی|ه|اصلا|مسأله|را|و|ساق‌ها',
  ' | | |  |\u00a0|\n|\u200c|\u0654|\ufffc',
  ',|;|?|.|...|:|!|،|؛|؟|…|"|“|”|«|»|(|)|[|]|%|-|/',
  '1|12|۵|1.5|1,500|3,5|120/80|0|٪|٫|+98 21 1234 5678|1. ',
  'B12|mg|C5-C6|https://a.org/b,c|a@b.org|{{n, x}}|$t(a,b)|<b>|`x ; y`|10.1000/a,b',
].flatMap((list) => list.split('|'))

/** Persian and what stands among it, put together at random. */
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => pieces.join(''))
  .filter((one) => one.length > 0)

const fixed = (given: string): string =>
  applyLint(
    given,
    lintPersian(given).filter(({ tier }) => tier === 'fix'),
  )

const RUNS = { numRuns: 5_000 }

it('applying all fixes twice changes nothing more', () => {
  fc.assert(
    fc.property(text, (given) => {
      const once = fixed(given)
      expect(fixed(once)).toBe(once)
    }),
    RUNS,
  )
})

const PROTECTED = /https:\/\/a\.org\/b,c|a@b\.org|\{\{n, x\}\}|\$t\(a,b\)|`x ; y`|B12|C5-C6/gu

it('protected runs are never changed', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'آب',
          'عضله',
          'می شود',
          ',',
          '12',
          '" "',
          'https://a.org/b,c',
          '{{n, x}}',
          '$t(a,b)',
          'B12',
          '`x ; y`',
          'C5-C6',
        ),
        { maxLength: 9 },
      ),
      (pieces) => {
        const given = pieces.join(' ')
        expect(applyLint(given, lintPersian(given)).match(PROTECTED)).toEqual(given.match(PROTECTED))
      },
    ),
    RUNS,
  )
})

const lettersOf = (given: string): string => given.replace(/[^\p{L}\p{M}]/gu, '')
const digitsOf = (given: string): string => foldDigits(given).replace(/\D/gu, '')

it('fixes lose no letter and no digit, and put none in another place', () => {
  fc.assert(
    fc.property(text, (given) => {
      const after = fixed(given)
      expect(lettersOf(after)).toBe(lettersOf(given))
      expect(digitsOf(after)).toBe(digitsOf(given))
    }),
    RUNS,
  )
})

it('findings stand in order, inside the text, and none over another', () => {
  fc.assert(
    fc.property(text, (given) => {
      let from = 0
      for (const { end, start } of lintPersian(given)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeLessThanOrEqual(given.length)
        from = end
      }
    }),
    RUNS,
  )
})

it('any text at all is read without a fault, and its fixes are stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', 'آب', 'ه ی'), (given, word) => {
      const once = fixed(word + given)
      expect(fixed(once)).toBe(once)
    }),
    RUNS,
  )
})
