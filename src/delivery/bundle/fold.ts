/**
 * Words as the bundle's search knows them. SQLite's unicode61 lowers letters and drops the accents of Latin; of Arabic
 * script it knows no equal forms, and takes signs above letters and the half-space for the end of a word. So texts are
 * folded before they come to it, by a table that stands in the bundle too: whoever searches folds the words alike.
 */

/** Equal in Persian search; code points, since some look alike. */
const LETTERS: readonly (readonly [becomes: number, ...characters: number[]])[] = [
  // alef: with madda, with hamza above, below, wasla
  [0x0627, 0x0622, 0x0623, 0x0625, 0x0671],
  // vav with hamza
  [0x0648, 0x0624],
  // Persian yeh: Arabic yeh, alef maqsura, yeh with hamza
  [0x06cc, 0x064a, 0x0649, 0x0626],
  // kaf: Arabic kaf
  [0x06a9, 0x0643],
  // heh: teh marbuta, heh with yeh above, heh goal, heh doachashmee
  [0x0647, 0x0629, 0x06c0, 0x06c1, 0x06be],
]

/** Signs above and below letters, hamza alone, tatweel; marks of direction and joining that are no half-space. */
const DROPPED: readonly (readonly [from: number, to: number])[] = [
  [0x0621, 0x0621],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x200d, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
]

/** Zeros of the Arabic and the Persian digits. */
const ZEROS = [0x0660, 0x06f0]

/** Each character that is folded, and what it becomes. */
export const FOLDS: ReadonlyMap<string, string> = new Map([
  ...LETTERS.flatMap(([becomes, ...characters]) =>
    characters.map((point): [string, string] => [String.fromCodePoint(point), String.fromCodePoint(becomes)]),
  ),
  ...DROPPED.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index): [string, string] => [String.fromCodePoint(from + index), '']),
  ),
  ...ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit): [string, string] => [String.fromCodePoint(zero + digit), String(digit)]),
  ),
])

const FOLDED = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'gu')

const HALF_SPACE = '\u200c'

/** A word with half-spaces is found by its parts and in one: both are written down. */
const JOINED = /[\p{L}\p{M}\p{N}]+(?:\u200c[\p{L}\p{M}\p{N}]+)+/gu

/** A text as it is searched. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(FOLDED, (character) => FOLDS.get(character) ?? '')
    .replace(JOINED, (word) => `${word.replaceAll(HALF_SPACE, ' ')} ${word.replaceAll(HALF_SPACE, '')}`)
