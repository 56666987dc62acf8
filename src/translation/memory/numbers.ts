import { foldDigits } from '#language'

/** A number as it stands in a text: UTF-16 offsets, `end` excluded. */
export type NumberAt = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Without thousands marks, in ASCII, for instance `1234.5`: equal for equal numbers in whatever script. */
  readonly value: string
}

/** Digits that belong to a name are none: B12, C5, COVID-19. */
const NOT_IN_NAME = '(?<![A-Za-z\\d])(?<![A-Za-z]-)(?<!\\d[.,])'
const NUMBER = new RegExp(`${NOT_IN_NAME}(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?`, 'gu')

/** Persian print also writes 0.5 as ۰/۵. Only after a nought: 120/80 are two numbers. */
const NUMBER_WITH_SLASH = new RegExp(`${NOT_IN_NAME}0/\\d+|${NUMBER.source}`, 'gu')
const SLASH_IS_DECIMAL = new Set(['fa'])

/** The numbers of a plain text, in order; Latin, Persian and Arabic digits. */
export const numbersIn = (text: string, locale: string): NumberAt[] => {
  const pattern = SLASH_IS_DECIMAL.has(locale) ? NUMBER_WITH_SLASH : NUMBER
  return Array.from(inAscii(text).matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: text.slice(index, index + found.length),
    value: found.replaceAll(',', '').replace('/', '.'),
  }))
}

/** A number in the digits and with the marks of another: 1,500 like ۷۵۰ is ۱٬۵۰۰. Its own digits and groups stay. */
export const writtenLike = (asked: string, like: string): string => {
  const ascii = inAscii(asked).replace(/^0\//u, '0.')
  const zero = zeroOf(like)
  if (zero === '0') return ascii
  return ascii
    .replaceAll(',', '٬')
    .replaceAll('.', '٫')
    .replace(/\d/gu, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)))
}

/** Character for character, so that offsets stay. */
const inAscii = (text: string): string => foldDigits(text).replaceAll('٬', ',').replaceAll('٫', '.')

const zeroOf = (number: string): string => {
  const [first = '0'] = number
  return String.fromCodePoint((first.codePointAt(0) ?? 0) - Number(foldDigits(first)))
}
