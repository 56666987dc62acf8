import { rowsOf, type Term } from '#translation'
import type { Payload } from 'payload'

import type { TermSeed } from './content/types'
import { idOf } from './ids'

/** A term as it is loaded: nothing of it is confirmed before a clinician says so. */
export const termDataOf = ({ concept, domain, en, fa, never = {}, note, source }: TermSeed) =>
  rowsOf({
    concept,
    domain: domain ?? 'general',
    definitions: {},
    words: { en: wordsOf(en, never.en), fa: wordsOf(fa, never.fa) },
    status: 'to-be-confirmed',
    source: source ?? null,
    wikidata: null,
    note: note ?? null,
  })

export const termIdOf = ({ concept }: TermSeed): string => idOf(`terms/${concept}`)

export const loadTerm = async (payload: Payload, term: TermSeed): Promise<void> => {
  await payload.create({
    collection: 'terms',
    locale: 'en',
    data: { id: termIdOf(term), ...termDataOf(term) },
    overrideAccess: true,
  })
}

const wordsOf = (words: readonly string[], never: readonly string[] = []): Term['words'][string] => [
  ...words.map((text, index) => ({ text, status: index === 0 ? ('preferred' as const) : ('allowed' as const) })),
  ...never.map((text) => ({ text, status: 'forbidden' as const })),
]
