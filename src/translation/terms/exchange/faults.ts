import { CONCEPT, type Term, TERM_LIMITS, WIKIDATA_ID } from '../term'
import { faultOfWords } from '../validate-words'

/** Why the collection would not take a term, as sentences without their dots. */
export const faultsOf = ({ concept, definitions, note, source, wikidata, words }: Omit<Term, 'id'>): string[] => {
  const rows = Object.entries(words).flatMap(([language, list]) => list.map((word) => ({ language, ...word })))
  return [
    CONCEPT.test(concept)
      ? null
      : `"${concept}" is no name of a concept: lower-case letters, digits and hyphens, for instance muscle-cramp`,
    tooLong('its concept', concept, TERM_LIMITS.concept),
    ...Object.entries(definitions).map(([locale, text]) =>
      tooLong(`its definition (${locale})`, text, TERM_LIMITS.definition),
    ),
    ...rows.flatMap((word) => [
      tooLong(`the word "${word.text.slice(0, 40)}"`, word.text, TERM_LIMITS.word),
      tooLong(`the note of "${word.text.slice(0, 40)}"`, word.note ?? '', TERM_LIMITS.wordNote),
    ]),
    tooLong('its note', note ?? '', TERM_LIMITS.note),
    tooLong('its source', source ?? '', TERM_LIMITS.source),
    wikidata === null || WIKIDATA_ID.test(wikidata)
      ? null
      : `"${wikidata}" is no Wikidata id: Q and a number, for instance Q1148337`,
    faultOfWords(rows)?.replace(/\.$/u, '') ?? null,
  ].filter((fault) => fault !== null)
}

const tooLong = (what: string, text: string, limit: number): string | null =>
  text.length > limit ? `${what} has ${text.length} characters; ${limit} are allowed` : null
