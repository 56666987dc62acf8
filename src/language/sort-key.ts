import { type Weight, weightsOf } from './sort-weights'

/** Of the digits below; each is greater than the one before and than {@link LEVEL}, byte by byte. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
const LEVEL = '.'

/** In UTF-8 order behind every weight: characters that no table of ours has, by code point. */
const UNKNOWN = '~'

/**
 * A key that puts texts into the order of a language's dictionary wherever keys are compared byte by byte, as SQLite
 * and JavaScript's `<` do: `sortKey(a, 'fa') < sortKey(b, 'fa')` where `collator('fa').compare(a, b) < 0`. ASCII. It may
 * differ between versions of ICU, so keep it only where it can be made again.
 *
 * Made of the weights that Intl.Collator reveals for single characters, on the three levels of the Unicode Collation
 * Algorithm (UTS #10 §4.3): letters, then accents, then case. Languages that sort pairs of letters as one (Czech ch)
 * and several marks on one letter are not served exactly.
 * @throws RangeError for what is no language tag
 */
export const sortKey = (text: string, code: string): string => {
  const weights = weightsOf(text, code)
  let letters = ''
  for (const { primary, unknown } of weights) letters += unknown === null ? pair(primary) : unknownLetter(unknown)
  return letters + LEVEL + trimmed(weights, 'secondary') + LEVEL + trimmed(weights, 'tertiary')
}

/** Two digits, in base 63; nothing for what has no weight on this level. */
const pair = (weight: number): string =>
  weight === 0 ? '' : `${DIGITS[Math.floor(weight / DIGITS.length)] ?? ''}${DIGITS[weight % DIGITS.length] ?? ''}`

const unknownLetter = (point: number): string => `${UNKNOWN}${point.toString(16).padStart(6, '0')}`

/** A level below the letters. Ones at the end say nothing: the letters have already told how many there are. */
const trimmed = (weights: readonly Weight[], level: 'secondary' | 'tertiary'): string => {
  const end = weights.findLastIndex((weight) => weight[level] > 1) + 1
  let key = ''
  for (const weight of weights.slice(0, end)) key += pair(weight[level])
  return key
}
