import type { NumberWords } from '../words/numbers'
import { type Token, wordOf } from './tokens'

export type Spelled = {
  readonly value: number
  /** Index after its last token. */
  readonly to: number
  readonly kind: 'words' | 'doubtful'
}

/** The number that is said in words from a token on; null where there is none. */
export const spelledNumber = (tokens: readonly Token[], from: number, words: NumberWords): Spelled | null => {
  const word = wordOf(tokens[from])
  const first = words.cardinals.get(word) ?? words.multipliers.get(word)
  if (first === undefined || words.notBefore.has(joinedAfter(tokens, from))) return null
  let [total, current, to] = [0, first, from + 1]
  for (let part = nextPart(tokens, to, words); part; part = nextPart(tokens, to, words)) {
    if (part.multiplier) {
      const isHundred = part.multiplier === 100
      if (isHundred ? current > 9 : current >= part.multiplier) break
      if (isHundred) current *= 100
      else [total, current] = [total + current * part.multiplier, 0]
    } else if (fits(total + current, part)) current += part.value
    else break
    to = part.to
  }
  return fractionOf(total + current, tokens, { from, to, words })
}

/** How many tokens say "and a half" from here on. */
export const halfAfter = (tokens: readonly Token[], at: number, { halves }: NumberWords): number =>
  halves.find((half) => half.every((word, index) => wordOf(tokens[at + index]) === word))?.length ?? 0

const joinedAfter = (tokens: readonly Token[], at: number): string => {
  const next = tokens[at + 1]
  return next?.isJoined ? wordOf(next) : ''
}

type Part = { readonly value: number; readonly multiplier?: number; readonly hasAnd: boolean; readonly to: number }

/** The next part of a number: «و پنج», "-five", "hundred". */
const nextPart = (tokens: readonly Token[], at: number, words: NumberWords): Part | null => {
  const token = tokens[at]
  const multiplier = words.multipliers.get(wordOf(token))
  if (multiplier) return { value: 0, multiplier, hasAnd: false, to: at + 1 }
  const hasAnd = wordOf(token) === words.and
  const glued = token?.isJoined && words.isAndAlways && token.text.startsWith(words.and) ? token.text.slice(1) : ''
  if (words.cardinals.has(glued)) return { value: words.cardinals.get(glued)!, hasAnd: false, to: at + 1 }
  const skip = hasAnd || (token?.text === '-' && token.isJoined) ? 1 : 0
  const value = words.cardinals.get(wordOf(tokens[at + skip]))
  if (value === undefined || value === 0 || (words.isAndAlways && !hasAnd)) return null
  return { value, hasAnd: hasAnd && !words.isAndAlways, to: at + skip + 1 }
}

/** Twenty takes a five, ten doesn't; "twenty and five" are two numbers in English, not in Persian. */
const fits = (before: number, { hasAnd, value }: Part): boolean => {
  if (value >= 100) return before >= 1000 && before % 1000 === 0
  if (value >= 10) return before >= 100 && before % 100 === 0
  return before >= 20 && before % 10 === 0 && before % 100 !== 10 && (!hasAnd || before >= 100)
}

type Place = { readonly from: number; readonly to: number; readonly words: NumberWords }

/** «دو و نیم», "two thirds": the number goes on as a fraction. */
const fractionOf = (value: number, tokens: readonly Token[], { from, to, words }: Place): Spelled => {
  const half = halfAfter(tokens, to, words)
  if (half) return { value: value + 0.5, to: to + half, kind: 'words' }
  const dash = tokens[to]?.text === '-' && tokens[to].isJoined ? 1 : 0
  const part = words.parts.get(wordOf(tokens[to + dash]))
  if (part && value < part) return { value: value / part, to: to + dash + 1, kind: 'doubtful' }
  const isAlone = to === from + 1 && words.doubtful.has(wordOf(tokens[from]))
  const isPointedAt = words.pointing.has(wordOf(tokens[from - 1]))
  return { value, to, kind: isAlone || isPointedAt ? 'doubtful' : 'words' }
}
