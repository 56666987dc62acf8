/** Words that mustn't turn into each other: left and right, before and after. One family a check. */
import type { Check, CheckedText, CheckInput, RawCheckFinding } from '../check'
import type { Family } from '../words/opposites'
import { isKnownPair } from '../words/languages'
import { kept } from './kept'
import { type Token, tokensOf } from './tokens'

/**
 * A check that speaks where one side says only the one and the other side only the other: said on both sides, or not at
 * all on one, there are too many good translations.
 */
export const oppositesCheck = (name: string, family: Family): Check => {
  const phrases = new Map<string, Phrases>()
  const read = kept((text: CheckedText) => {
    const known = phrases.get(text.locale) ?? phrasesOf(family, text.locale)
    phrases.set(text.locale, known)
    return readSides(text, known)
  })
  return {
    name,
    check: (input) =>
      isKnownPair(input.source.locale, input.target.locale) ? swaps(input, read(input.source), read(input.target)) : [],
  }
}

/** By the name of the side: the first word that surely says it, or null where it is only perhaps said. */
type Found = ReadonlyMap<string, Token | null>

const swaps = ({ source, target }: CheckInput, asked: Found, found: Found): RawCheckFinding[] => {
  const [lost, other] = [alone(asked, found), alone(found, asked)]
  if (!lost || !other) return []
  return [
    {
      messageKey: 'swapped',
      side: 'target',
      range: { start: other.start, end: other.end },
      facts: { source: source.plain.slice(lost.start, lost.end), target: target.plain.slice(other.start, other.end) },
    },
  ]
}

/** What one side surely says and the other not even perhaps. */
const alone = (own: Found, other: Found): Token | null =>
  [...own].find(([name, token]) => token && !other.has(name))?.[1] ?? null

type Phrase = { readonly name: string; readonly words: readonly string[]; readonly isSure: boolean }

/** The phrases of a family in a language, by their first word. */
const phrasesOf = (family: Family, locale: string): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = family.flatMap(({ also, name, words }) => [
    ...(words[locale] ?? []).map((text): Phrase => ({ name, words: text.split(' '), isSure: true })),
    ...(also?.[locale] ?? []).map((text): Phrase => ({ name, words: text.split(' '), isSure: false })),
  ])
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return byFirst
}

type Phrases = ReturnType<typeof phrasesOf>

const readSides = (text: CheckedText, phrases: Phrases): Found => {
  const tokens = tokensOf(text)
  const found = new Map<string, Token | null>()
  for (const [at, token] of tokens.entries()) {
    for (const { isSure, name, words } of phrases.get(token.text) ?? []) {
      if (found.get(name) || !words.every((word, index) => tokens[at + index]?.text === word)) continue
      found.set(name, isSure ? token : null)
    }
  }
  return found
}
