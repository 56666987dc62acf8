import type { Payload } from 'payload'

import { type Misspelling, spell } from '../spelling'
import { personalWords, readTerms } from '../terms'
import { plainOf } from '../units/marked-text'
import { readWork } from '../work/save'
import { isInSource, type TranslationKey } from '../work/unit-row'

/** The misspelled words of one unit's text in one language. */
export type MisspelledUnit = {
  readonly key: string
  readonly locale: string
  readonly words: readonly Misspelling[]
}

/**
 * What the dictionaries don't know of an entry's source and of its translation; the clinic's terms are known.
 * @throws NoSuchTranslation, SpellingStopped, SpellingTimedOut
 */
export const misspelledOf = async (payload: Payload, key: TranslationKey): Promise<MisspelledUnit[]> => {
  const { rows, sourceLocale } = await readWork(payload, key)
  const texts = rows
    .filter(isInSource)
    .flatMap((row) => [
      { key: row.key, locale: sourceLocale, text: plainOf(row.source) },
      ...(row.target === null ? [] : [{ key: row.key, locale: key.locale, text: plainOf(row.target) }]),
    ])
  const found = await spell(texts, personalWords(await readTerms(payload)))
  return texts.flatMap(({ key: unit, locale }, index) => {
    const words = found[index] ?? []
    return words.length > 0 ? [{ key: unit, locale, words }] : []
  })
}
