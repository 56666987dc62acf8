import { type Span, spansWithoutProse } from '#language'

import type { SpellingLanguage } from './language'

export type WordAt = Span & { readonly word: string }

/** Beside it, letters are a part of something else: B12, C5, ۲بار, and endings of Latin words, as in «D‌اند». */
const STICKS = /[\p{N}_\u200c]/u

/** In capitals, or with one inside: EMG, NSAIDs, pH, mmHg. */
const IS_ABBREVIATION = /^\p{Lu}{2,}s?$|(?<=.)\p{Lu}/u

/** The words of a plain text that a dictionary can speak of, in order: no addresses, no code, no abbreviations. */
export const wordsIn = (text: string, { words }: SpellingLanguage): WordAt[] => {
  const skipped = spansWithoutProse(text)
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
  })).filter(
    ({ end, start, word }) =>
      !IS_ABBREVIATION.test(word) &&
      !STICKS.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`) &&
      !skipped.some((span) => span.start < end && span.end > start) &&
      !isName(text, start, word),
  )
}

/** Written large though no sentence begins there: a person, a place, a make. No dictionary has them all. */
const isName = (text: string, start: number, word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !/(?:^|[.!?:…\n]|\ufffc)["'“‘«()\s]*$/u.test(text.slice(0, start))
