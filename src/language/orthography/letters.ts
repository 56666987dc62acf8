import { HALF_SPACE, LETTER, MARKS } from './characters'

const PERSIAN_YEH = '\u06cc' // ی
const PERSIAN_KAF = '\u06a9' // ک
const HEH = '\u0647' // ه
const HEH_EZAFE = '\u0647\u0654' // هٔ, two characters: NFC knows only a composed form of another heh

/** Letters of Arabic and other keyboards, and the Persian ones. NFC and NFKC keep them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  '\u064a': PERSIAN_YEH, // ي Arabic yeh
  '\u0649': PERSIAN_YEH, // ى alef maksura
  '\u06d0': PERSIAN_YEH, // ې e
  '\u06d2': PERSIAN_YEH, // ے yeh barree
  '\u06cd': PERSIAN_YEH, // ۍ yeh with tail
  '\u0643': PERSIAN_KAF, // ك Arabic kaf
  '\u06aa': PERSIAN_KAF, // ڪ swash kaf
  '\u06ab': PERSIAN_KAF, // ګ kaf with ring
  '\u06be': HEH, // ھ heh doachashmee
  '\u06c1': HEH, // ہ heh goal
  '\u06d5': HEH, // ە ae
  '\u06c0': HEH_EZAFE, // ۀ heh with yeh above
  '\u06c2': HEH_EZAFE, // ۂ heh goal with hamza above
}

/** Those of them that never join the next letter, though their Persian letter does: ە ۀ ے ۍ. */
const UNJOINED = new RegExp(`[\\u06d5\\u06c0\\u06d2\\u06cd]${MARKS}(?=${LETTER})`, 'g')
const FOREIGN = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** Letters as a Persian keyboard gives them. What stood apart goes on standing apart. */
export const persianLetters = (text: string): string =>
  text.replace(UNJOINED, (letter) => letter + HALF_SPACE).replace(FOREIGN, (letter) => LETTERS[letter] ?? letter)

/** Arabic digits (U+0660–0669) as Persian ones (U+06F0–06F9). */
export const persianDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0x90))
