/** What would become of terms that came back, before anything is written. Pure. */
import { normalizeText } from '#language'

import type { Term } from '../term'
import { changesOf, type TermChange } from './changes'
import { faultsOf } from './faults'
import type { ReturnedTerm } from './format'

export type NewTerm = Omit<Term, 'id'>

/** `term` is what would be kept; a `fault` keeps it from being so. */
export type PlannedTerm = { readonly place: string; readonly concept: string } & (
  | { readonly kind: 'new'; readonly term: NewTerm }
  | { readonly kind: 'changed'; readonly before: Term; readonly term: NewTerm; readonly changes: readonly TermChange[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'fault'; readonly faults: readonly string[] }
)

/** @param known the vocabulary as it is */
export const planTerms = (returned: readonly ReturnedTerm[], known: readonly Term[]): PlannedTerm[] => {
  const byConcept = new Map(known.map((term) => [term.concept, term]))
  const places = new Map<string, string>()
  return returned.map((term) => {
    const { place } = term
    const concept = term.aliases.find((alias) => byConcept.has(alias)) ?? term.concept
    if (concept === null) return { kind: 'fault', place, concept: '', faults: ['it does not say which concept it is'] }
    const earlier = places.get(concept)
    places.set(concept, place)
    const before = byConcept.get(concept)
    const after = mergedTerm(term, concept, before)
    const faults = [...term.faults, ...(earlier ? [`it stands at ${earlier} already`] : []), ...faultsOf(after)]
    if (faults.length > 0) return { kind: 'fault', place, concept, faults }
    if (!before) return { kind: 'new', place, concept, term: after }
    const changes = changesOf(before, after)
    return changes.length > 0
      ? { kind: 'changed', place, concept, before, term: after, changes }
      : { kind: 'same', place, concept }
  })
}

/** What the file says over what is known. */
const mergedTerm = (
  { definitions, facts, words }: ReturnedTerm,
  concept: string,
  before: Term | undefined,
): NewTerm => ({
  concept,
  domain: facts.domain ?? before?.domain ?? 'general',
  status: facts.status ?? before?.status ?? 'to-be-confirmed',
  note: facts.note === undefined ? (before?.note ?? null) : facts.note,
  source: facts.source === undefined ? (before?.source ?? null) : facts.source,
  wikidata: facts.wikidata === undefined ? (before?.wikidata ?? null) : facts.wikidata,
  definitions: {
    ...before?.definitions,
    // As a save keeps them, so that what came back unchanged is seen to be so.
    ...Object.fromEntries(Object.entries(definitions).map(([locale, text]) => [locale, normalizeText(text, locale)])),
  },
  words: { ...before?.words, ...words },
})
