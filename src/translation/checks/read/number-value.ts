const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
}

/** As many digits as tell two fractions apart. */
const ROUNDED = 6

/** A number in one way of writing: equal texts are equal numbers. */
export const canonical = (value: number): string => String(Number(value.toFixed(ROUNDED)))

/** The last digits of a telephone number: country and area are written in several ways. */
const PHONE_DIGITS = 8

/** What digits in a text say; long ones stay as they stand, so that no digit is lost. */
export const valueOf = (digits: string): string => {
  const fraction = FRACTIONS[digits.at(-1) ?? '']
  if (fraction !== undefined) return canonical(Number(digits.slice(0, -1).trim() || 0) + fraction)
  if (isPhone(digits)) return `phone ${digits.replace(/\D/gu, '').slice(-PHONE_DIGITS)}`
  const plain = digits.replace(/[,\s]/gu, '')
  return plain.includes('.') ? plain.replace(/^0+(?=\d)/u, '').replace(/\.?0+$/u, '') : plain.replace(/^0+(?=\d)/u, '')
}

const isPhone = (digits: string): boolean =>
  digits.startsWith('+') || (/[ ()\u00a0-]/u.test(digits) && digits.startsWith('0'))
