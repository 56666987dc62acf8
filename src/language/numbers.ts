import { BadNumber } from './errors'

declare global {
  namespace Intl {
    interface PluralRules {
      /** ECMA-402 §16.3.5; missing from the compiler's own library. */
      selectRange(start: number, end: number): Intl.LDMLPluralRule
    }
  }
}

/** Digits after the decimal mark: as many as a number has. Rounding would change a dose. */
const EVERY_DIGIT = 20

const numberFormats = new Map<string, Intl.NumberFormat>()
const pluralRules = new Map<string, Intl.PluralRules>()

/**
 * A number in the digits and with the marks of a language: 1234.5 is 1,234.5 in `en-GB` and ۱٬۲۳۴٫۵ in `fa-IR`. It is
 * never rounded.
 * @throws BadNumber for NaN and infinities
 */
export const formatNumber = (value: number, intl: string): string => {
  if (!Number.isFinite(value)) throw new BadNumber(value)
  const format = numberFormats.get(intl) ?? new Intl.NumberFormat(intl, { maximumFractionDigits: EVERY_DIGIT })
  numberFormats.set(intl, format)
  return format.format(value).replace(/^-/, '\u2212') // a minus sign: a hyphen may end a line
}

/** The plural category (CLDR) that a language puts after a number, or after a range of numbers. */
export const pluralCategory = (intl: string, value: number, max: number | null = null): Intl.LDMLPluralRule => {
  const rules = pluralRules.get(intl) ?? new Intl.PluralRules(intl)
  pluralRules.set(intl, rules)
  return max === null ? rules.select(value) : rules.selectRange(value, max)
}
