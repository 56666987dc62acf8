import { processWide } from '#database'
import type { Payload } from 'payload'

import { type TermDoc, termOf } from './rows'
import type { Term } from './term'

/** Another process may have changed a term; after this long it is looked for, in milliseconds. */
const KEPT_MS = 5_000

type Kept = { readonly terms: readonly Term[]; readonly at: number }

const shared = processWide('terms', () => ({ kept: new WeakMap<Payload['db'], Kept>(), forgotten: 0 }))

/** The clinic's whole vocabulary; the same list while nothing changes, so that what is made of it can be kept. */
export const readTerms = async (payload: Payload): Promise<readonly Term[]> => {
  const kept = shared.kept.get(payload.db)
  if (kept && kept.at > shared.forgotten && Date.now() - kept.at < KEPT_MS) return kept.terms
  const at = Date.now()
  const terms = await findTerms(payload)
  const isSame = kept && JSON.stringify(kept.terms) === JSON.stringify(terms)
  const next = { at, terms: isSame ? kept.terms : terms }
  shared.kept.set(payload.db, next)
  return next.terms
}

/** The same, as the database has it at this moment. */
export const findTerms = async (payload: Payload): Promise<Term[]> => {
  const { docs } = await payload.find({
    collection: 'terms' as 'media',
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    sort: 'concept',
  })
  return (docs as unknown as TermDoc[]).map(termOf)
}

/** A term changed: the next reader gets it. */
export const forgetTerms = (): void => {
  shared.forgotten = Date.now()
}

/** All words of the vocabulary, in every language: a spelling check takes them as right. */
export const personalWords = (terms: readonly Term[]): string[] =>
  terms.flatMap(({ words }) => Object.values(words).flatMap((list) => list.map(({ text }) => text)))
