import { diffArrays } from 'diff'

import type { DiffPart } from '../memory/remembered'
import { ALONE, plainOf } from '../units/marked-text'

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * What changed between two marked texts, word by word (Unicode UAX #29, Word Boundaries, so that a Persian word with
 * half-spaces is one).
 * @throws BrokenMarks
 */
export const wordDiff = (before: string, after: string, locale: string): DiffPart[] =>
  diffOfPlain(plainOf(before), plainOf(after), locale).map(({ kind, text }) => ({
    kind,
    text: text.replaceAll(ALONE, '▢'),
  }))

/** What changed between two plain texts, word by word. */
export const diffOfPlain = (before: string, after: string, locale: string): DiffPart[] =>
  diffArrays(wordsIn(before, locale), wordsIn(after, locale)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))

const wordsIn = (text: string, locale: string): string[] => {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
