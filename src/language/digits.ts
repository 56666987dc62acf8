/** Code points of the zeros of the digits that Persian, Arabic and their neighbours write. */
const PERSIAN_ZERO = 0x06f0
const ARABIC_ZERO = 0x0660

/** Persian (۰–۹, U+06F0–06F9) and Arabic (٠–٩, U+0660–0669) digits as ASCII digits. All else stays. */
export const foldDigits = (text: string): string =>
  text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    return String(point - (point >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO))
  })

/** ASCII digits as the digits that a language writes, for instance 12 as ۱۲ for `fa-IR`. All else stays. */
export const toLocaleDigits = (text: string, intl: string): string => {
  const digits = digitsOf(intl)
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit)
}

const known = new Map<string, readonly string[]>()

const digitsOf = (intl: string): readonly string[] => {
  const found = known.get(intl)
  if (found) return found
  const format = new Intl.NumberFormat(intl, { useGrouping: false })
  const digits = Array.from({ length: 10 }, (_, value) => format.format(value))
  known.set(intl, digits)
  return digits
}
