import { foldDigits, normalizePersian } from '#language'

/** Half-spaces, joiners, directions and the like; tatweel; signs above and below Arabic letters. */
const UNSEEN = /[\p{Cf}\u{640}]|[\u{610}-\u{61a}\u{64b}-\u{65f}\u{670}]/gu

/** What is written in several ways and read as one. Digits and case apart. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا', // U+0623, U+0627
  إ: 'ا', // U+0625, U+0627
  ؤ: 'و', // U+0624, U+0648
  ة: 'ه', // U+0629, U+0647
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '…': '...',
}
const VARIANTS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu')

const QUOTES = /[«»“”„‟"]/gu
const APOSTROPHES = /[‘’‚‛]/gu
const DASHES = /[\u2010-\u2015\u2212]/gu
const ARABIC = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/u

/**
 * A text as the memory compares it: two texts that a reader would take for one have the same folded text, whatever
 * keyboard they came from. Letters' forms, half-spaces, diacritics, digits, kinds of quotes and dashes, white space and
 * case are gone. Folding twice changes nothing more. It is for comparing and never shown.
 */
export const foldForMatching = (text: string): string => foldKeepingCase(text).toLowerCase().normalize('NFC')

/** The same, with capitals as they are. */
export const foldKeepingCase = (text: string): string =>
  foldDigits(ARABIC.test(text) ? normalizePersian(text) : text)
    .normalize('NFC')
    .replace(VARIANTS, (variant) => SAME[variant] ?? variant)
    .replace(UNSEEN, '')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
