/** The numbers of a text, in digits and in words. */
import type { CheckedText } from '../check'
import { unitsOfWord } from '../words/units'
import { NUMBER_WORDS, type NumberWords } from '../words/numbers'
import { kept } from './kept'
import { canonical, valueOf } from './number-value'
import { halfAfter, spelledNumber } from './spelled-number'
import { type Token, tokensOf, wordOf } from './tokens'

export type NumberAt = {
  /** UTF-16 offsets into the plain text. */
  readonly start: number
  readonly end: number
  /** Indexes of its tokens, `to` excluded. */
  readonly from: number
  readonly to: number
  /** What it says first, then what else it may say. */
  readonly values: readonly [string, ...string[]]
  /** `name`: digits of a name, B12. `doubtful`: a word that is a number or an article, an ordinal, "both". */
  readonly kind: 'digits' | 'name' | 'words' | 'doubtful'
  /** Two numbers around a slash: a pair such as 120/80, a fraction, or a decimal number in Persian print. */
  readonly slash?: readonly [string, string]
}

/** All numbers of a side, in order. In a language whose words aren't known, only digits. */
export const numbersOf = kept((text: CheckedText): readonly NumberAt[] => {
  const tokens = tokensOf(text)
  const words = NUMBER_WORDS[text.locale]
  const numbers: NumberAt[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const found = numberFrom(tokens, at, { locale: text.locale, words })
    if (!found) continue
    numbers.push(found)
    at = found.to - 1
  }
  return numbers
})

type Language = { readonly locale: string; readonly words: NumberWords | undefined }

const numberFrom = (tokens: readonly Token[], at: number, { locale, words }: Language): NumberAt | null => {
  const token = tokens[at]!
  if (token.kind === 'number') return slashFrom(tokens, at, locale) ?? digitsFrom(tokens, at, { locale, words })
  return words && token.kind === 'word' ? spelledFrom(tokens, at, words) : null
}

const spanOf = (tokens: readonly Token[], from: number, to: number) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
  from,
  to,
})

const slashFrom = (tokens: readonly Token[], at: number, locale: string): NumberAt | null => {
  const [first, slash, second, next] = tokens.slice(at, at + 4)
  if (slash?.text !== '/' || !slash.isJoined || second?.kind !== 'number' || !second.isJoined) return null
  const isDate = (next?.text === '/' && next.isJoined) || (tokens[at - 1]?.text === '/' && first!.isJoined)
  if (isDate) return null
  const pair = [valueOf(first!.text), valueOf(second.text)] as const
  const quotient = Number(pair[0]) / Number(pair[1])
  const decimal = locale === 'fa' ? [valueOf(`${first!.text}.${second.text}`)] : []
  const fraction = quotient > 0 && quotient < 1 ? [canonical(quotient)] : []
  return {
    ...spanOf(tokens, at, at + 3),
    kind: 'digits',
    values: [pair.join('/'), ...decimal, ...fraction],
    slash: pair,
  }
}

const digitsFrom = (tokens: readonly Token[], at: number, { locale, words }: Language): NumberAt => {
  const own = valueOf(tokens[at]!.text)
  const multiplier = words?.multipliers.get(wordOf(tokens[at + 1]))
  const half = words ? halfAfter(tokens, at + 1, words) : 0
  const to = at + 1 + (multiplier ? 1 : half)
  const size = multiplier ? canonical(Number(own) * multiplier) : half ? canonical(Number(own) + 0.5) : own
  const isBelow = isNegative(tokens, at)
  return {
    ...spanOf(tokens, isBelow ? at - 1 : at, to),
    kind: isInName(tokens, at, locale) ? 'name' : 'digits',
    values: [isBelow ? `-${size}` : size],
  }
}

const MINUS_WORDS = new Set(['minus', 'منفی'])

/** A minus sign stands before the number and after a space; after a number it is a range. */
const isNegative = (tokens: readonly Token[], at: number): boolean => {
  const [number, sign, before] = [tokens[at]!, tokens[at - 1], tokens[at - 2]]
  if (MINUS_WORDS.has(wordOf(sign))) return true
  return /^[-\u2212]$/u.test(sign?.text ?? '') && number.isJoined && !sign!.isJoined && before?.kind !== 'number'
}

const LATIN = /^[a-zµ]/u
/** Letters after a number that are neither a unit nor a part of a name. */
const AFTER_NUMBER = new Set(['am', 'pm', 'x', 's'])

/** B12, C5, omega-3, «ب۱۲», 3D: these digits count nothing. */
const isInName = (tokens: readonly Token[], at: number, locale: string): boolean => {
  const token = tokens[at]!
  const [before, dash] = [tokens[at - 1], tokens[at - 2]]
  const next = tokens[at + 1]
  if (token.isJoined && before?.kind === 'word') return before.text !== 'و'
  if (token.isJoined && before?.text === '-' && before.isJoined && dash?.kind === 'word') return true
  return (
    next?.kind === 'word' &&
    next.isJoined &&
    LATIN.test(next.text) &&
    !AFTER_NUMBER.has(next.text) &&
    unitsOfWord(next.text, locale).length === 0
  )
}

const spelledFrom = (tokens: readonly Token[], at: number, words: NumberWords): NumberAt | null => {
  const spelled = spelledNumber(tokens, at, words)
  if (spelled) return { ...spanOf(tokens, at, spelled.to), kind: spelled.kind, values: [canonical(spelled.value)] }
  const others = words.others.get(tokens[at]!.text)
  if (!others) return null
  const [first, ...rest] = others.map(canonical)
  return { ...spanOf(tokens, at, at + 1), kind: 'doubtful', values: [first!, ...rest] }
}
