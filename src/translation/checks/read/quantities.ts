/** The numbers of a text with their units: "3 to 5 minutes" is twice a minute. */
import type { CheckedText } from '../check'
import { ADVERBS, BEFORE_UNIT, COUNTED, JOINING, PER } from '../words/quantities'
import { LONGEST_UNIT, unitsOfWord } from '../words/units'
import { kept } from './kept'
import { type NumberAt, numbersOf } from './numbers'
import { type Token, tokensOf, wordOf } from './tokens'

/** A unit at a place of a text. */
export type UnitAt = {
  /** What the word may stand for: «لیوان» is a glass or a cup. Never empty. */
  readonly units: readonly string[]
  /** UTF-16 offsets into the plain text. */
  readonly start: number
  readonly end: number
  /** Indexes of its tokens, `to` excluded. */
  readonly from: number
  readonly to: number
}

export type Quantity = {
  readonly number: NumberAt
  readonly unit: UnitAt
  /** "mg per kg", «۲ بار در روز»: what the unit is counted by. */
  readonly per: UnitAt | null
}

/** All numbers of a side that count something known, in order. */
export const quantitiesOf = kept((text: CheckedText): readonly Quantity[] => {
  const tokens = tokensOf(text)
  const numbers = numbersOf(text)
  const quantities: Quantity[] = []
  // From the end: the numbers of a range and of a list share the last one's unit.
  for (const [index, number] of [...numbers.entries()].toReversed()) {
    const own = timesOf(tokens, number, text.locale) ?? unitAfter(tokens, number.to, text.locale)
    const next = numbers[index + 1]
    const shared = own || !next || !isJoining(tokens, number.to, next.from, text.locale) ? undefined : quantities.at(-1)
    if (own) quantities.push({ number, unit: own, per: perAfter(tokens, own.to, text.locale) })
    else if (shared && shared.number === next) quantities.push({ ...shared, number })
  }
  return quantities.toReversed()
})

/** "Twice" is a number and what it counts. */
const timesOf = (tokens: readonly Token[], { from, to }: NumberAt, locale: string): UnitAt | null =>
  COUNTED[locale]?.has(wordOf(tokens[from]))
    ? { units: ['time'], start: tokens[from]!.start, end: tokens[from]!.end, from, to }
    : null

/** The unit that a number counts: next to it, over a hyphen, or after a word such as "full". */
const unitAfter = (tokens: readonly Token[], at: number, locale: string): UnitAt | null => {
  const dash = tokens[at]?.text === '-' && tokens[at].isJoined ? 1 : 0
  const direct = unitAt(tokens, at + dash, locale)
  if (direct || !BEFORE_UNIT[locale]?.has(wordOf(tokens[at]))) return direct
  return unitAt(tokens, at + 1, locale)
}

/** The longest unit that begins at a token. */
const unitAt = (tokens: readonly Token[], at: number, locale: string): UnitAt | null => {
  let key = ''
  let longest: UnitAt | null = null
  for (let to = at; to < Math.min(at + LONGEST_UNIT, tokens.length); to += 1) {
    const token = tokens[to]!
    if (token.kind === 'number' || token.kind === 'opaque') break
    key += token.text
    const units = unitsOfWord(key, locale)
    if (units.length > 0) longest = { units, start: tokens[at]!.start, end: token.end, from: at, to: to + 1 }
  }
  return longest
}

const perAfter = (tokens: readonly Token[], at: number, locale: string): UnitAt | null => {
  const way = PER[locale]?.find((words) => words.every((word, index) => tokens[at + index]?.text === word))
  const unit = way ? unitAt(tokens, at + way.length, locale) : null
  return unit && tokens[unit.to]?.kind !== 'number' ? unit : null
}

/** What stands between two numbers of one unit: "to", "or", a dash, a comma. */
const isJoining = (tokens: readonly Token[], from: number, to: number, locale: string): boolean =>
  to - from === 1 && (JOINING[locale]?.has(tokens[from]!.text) ?? false)

/** Units that a text names, with or without a number; one-letter symbols and words with another meaning only with one. */
export const namedUnits = kept((text: CheckedText): ReadonlySet<string> => {
  const tokens = tokensOf(text)
  const named = new Set(quantitiesOf(text).flatMap(({ per, unit }) => [...unit.units, ...(per?.units ?? [])]))
  const adverbs = ADVERBS[text.locale]
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const period = adverbs?.get(token.text)
    if (period) named.add(period)
    const unit = token.text === 'گرم' || token.text.length === 1 ? null : unitAt(tokens, at, text.locale) // «گرم» is warm too
    for (const id of unit?.units ?? []) named.add(id)
  }
  return named
})
