import { foldForMatching } from '../../memory/fold'
import { tokensOf } from '../../terms/tokens'
import { ALONE } from '../../units/marked-text'
import type { CheckedText } from '../check'

/** A quantity or another mark in the words of a unit, see units/fingerprint. */
const MARK = /\ufff9[^\ufffb]*\ufffb/gu

/** Those of other texts that say it otherwise: not only in a sign, a capital or an ending. */
export const othersOf = (text: CheckedText, others: readonly string[]): string[] => {
  if (others.length === 0) return []
  const own = keyOf(text.plain, text.locale)
  return others.map((other) => other.replace(MARK, ALONE)).filter((other) => keyOf(other, text.locale) !== own)
}

const keyOf = (plain: string, locale: string): string => {
  const stems = tokensOf(plain, locale).map(({ stem }) => stem)
  return stems.join('') || foldForMatching(plain)
}

/** As a person is shown it. */
export const shown = (plain: string): string => plain.replaceAll(ALONE, '…')
