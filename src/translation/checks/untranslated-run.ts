import { isForeignSentence, RUNS, scriptOf, wordsOfRun } from '#language'

import { termIndex } from '../terms/term-index'
import type { Check, CheckInput, RawCheckFinding } from './check'
import { type Place, placesOf } from './read/places'

/** A run of the source's script in the translation. Persian letters in English are always one. */
export const untranslatedRun: Check = {
  name: 'untranslated-run',
  check: ({ source, target, terms }) => {
    const [foreign, own] = [scriptOf(source.locale), scriptOf(target.locale)]
    if (!foreign || !own || foreign === own) return []
    return placesOf(target.plain, RUNS[foreign])
      .filter((place) => foreign === 'Arabic' || isSentence(place, { source, target, terms }))
      .map(({ range, text }): RawCheckFinding => ({ messageKey: 'run', side: 'target', range, facts: { text } }))
  },
}

const isSentence = ({ range, text }: Place, { target, terms }: Omit<CheckInput, 'elsewhere' | 'marks'>): boolean => {
  if (!isForeignSentence(wordsOfRun(text))) return false
  return !termIndex(terms)
    .find(target.plain, target.locale)
    .some(({ end, start, word }) => word.status !== 'forbidden' && start <= range.start && end >= range.end)
}
