import { diffArrays } from 'diff'

import { ALONE, plainOf } from '../units/marked-text'
import { foldKeepingCase } from './fold'
import type { DiffPart } from './remembered'

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * What is other in the asked text than in the remembered one, word by word (Unicode UAX #29, Word Boundaries, so that a
 * Persian word with half-spaces is one). Words in other letters' forms count as the same. A mark that stands alone is ▢.
 * @throws BrokenMarks
 */
export const diffWords = (remembered: string, asked: string, locale: string): DiffPart[] =>
  diffArrays(wordsIn(remembered, locale), wordsIn(asked, locale), { comparator: isSameWord }).map(
    ({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join('').replaceAll(ALONE, '▢'),
    }),
  )

const isSameWord = (one: string, other: string): boolean =>
  one === other || (one.trim() !== '' && foldKeepingCase(one) === foldKeepingCase(other))

const wordsIn = (marked: string, locale: string): string[] => {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return Array.from(segmenter.segment(plainOf(marked)), ({ segment }) => segment)
}
