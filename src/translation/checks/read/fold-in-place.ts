import { foldDigits } from '#language'

const SAME: Readonly<Record<string, string>> = {
  ي: 'ی', // U+064A, U+06CC
  ى: 'ی', // U+0649, U+06CC
  ك: 'ک', // U+0643, U+06A9
  أ: 'ا', // U+0623, U+0627
  إ: 'ا', // U+0625, U+0627
  ؤ: 'و', // U+0624, U+0648
  ة: 'ه', // U+0629, U+0647
  ۀ: 'ه', // U+06C0, U+0647
  '٪': '%',
  '٫': '.',
  '٬': ',',
  μ: 'µ', // Greek mu, micro sign
  '’': "'",
}
const VARIANTS = new RegExp(`[${Object.keys(SAME).join('')}A-Z]`, 'gu')

/** A text as checks read it: one form for each letter and digit. It is as long as the text, so that offsets stay. */
export const foldInPlace = (text: string): string =>
  foldDigits(text).replace(VARIANTS, (variant) => SAME[variant] ?? variant.toLowerCase())
