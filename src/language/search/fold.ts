import { foldDigits } from '../digits'
import { normalizePersian } from '../orthography'

/** Characters without a look of their own, and the stroke that only stretches a word. */
const UNSEEN = /\p{Cf}|\u{640}|\p{Variation_Selector}|\s/gu

/** Signs above and below Arabic letters. */
const ARABIC_SIGNS = /[\u{610}-\u{61a}\u{64b}-\u{65f}\u{670}\u{6d6}-\u{6ed}]/gu

/** Letters with a hamza or a madda, and what people type in their place. */
const HAMZA: Readonly<Record<string, string>> = {
  آ: 'ا', // U+0622, U+0627
  أ: 'ا', // U+0623, U+0627
  إ: 'ا', // U+0625, U+0627
  ٱ: 'ا', // U+0671, U+0627
  ؤ: 'و', // U+0624, U+0648
  ئ: 'ی', // U+0626, U+06CC
  ة: 'ه', // U+0629, U+0647
  ء: '', // U+0621
}
const WITH_HAMZA = new RegExp(`[${Object.keys(HAMZA).join('')}]`, 'gu')
const ARABIC = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/u

const APOSTROPHES = /['’]/gu

/** Accents over letters of alphabets in which they are not a letter of their own. */
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu

/**
 * A word as it is searched for: in the letters of one keyboard, small, with ASCII digits, without signs, accents and
 * half-spaces. It is for comparing and never shown; folding twice changes nothing more.
 */
export const foldForSearch = (word: string): string => {
  // What can't be seen goes first: it may keep a letter from its accent.
  const seen = word.replace(UNSEEN, '').normalize('NFKC').toLowerCase().replace(UNSEEN, '')
  const letters = (ARABIC.test(seen) ? arabicLetters(seen) : seen).normalize('NFD').replace(ACCENTS, '')
  return foldDigits(letters.normalize('NFC')).replace(APOSTROPHES, '').normalize('NFC')
}

const arabicLetters = (word: string): string =>
  normalizePersian(word)
    .normalize('NFC')
    .replace(WITH_HAMZA, (letter) => HAMZA[letter] ?? letter)
    .replace(ARABIC_SIGNS, '')
    .replace(UNSEEN, '')
