/** A change of a term's words, as a person asks for it. */
import { isLocale } from '#locales'
import type { Payload } from 'payload'

import { type Term, type TermDoc, termOf } from '../../terms'
import { faultOfWords } from '../../terms/validate-words'
import { TranslationRequestError } from '../../work/errors'

export type TermWords = NonNullable<TermDoc['words']>

/** A term as it is kept, with what tells that somebody changed it since. */
export type StoredTerm = { readonly doc: TermDoc; readonly words: TermWords; readonly version: string }

export type TermChange = { readonly before: Term; readonly after: Term }

/** A term by its id or its concept. @throws TranslationRequestError */
export const readTerm = async (payload: Payload, term: string): Promise<StoredTerm> => {
  const { docs } = await payload.find({
    collection: 'terms',
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    where: { or: [{ id: { equals: term } }, { concept: { equals: term } }] },
  })
  const doc = docs[0] as unknown as (TermDoc & { readonly updatedAt: string }) | undefined
  if (!doc)
    throw new TranslationRequestError(`There is no term "${term}".`, 404, { code: 'no-such-term', parameter: 'term' })
  return { doc, words: doc.words ?? [], version: doc.updatedAt }
}

/** The term before and after a change of its words. @throws TranslationRequestError where it can't have these words */
export const changeOf = ({ doc }: StoredTerm, words: TermWords): TermChange => {
  const unknown = words.find(({ language }) => !isLocale(language ?? ''))
  const fault = unknown ? `“${String(unknown.language)}” is no language of this site.` : faultOfWords(words)
  if (fault) throw new TranslationRequestError(fault, 422, { code: 'bad-words', parameter: 'words' })
  return { before: termOf(doc), after: termOf({ ...doc, words }) }
}

/** Gives a term other words, through Payload's own validation. */
export const saveWords = async (
  payload: Payload,
  term: string,
  { by, words }: { readonly words: TermWords; readonly by: string | null },
): Promise<TermWords> => {
  const saved = (await payload.update({
    collection: 'terms',
    id: term,
    data: { words } as never,
    depth: 0,
    overrideAccess: true,
    req: { user: by === null ? null : ({ id: by, collection: 'users' } as never) },
  })) as unknown as TermDoc
  return saved.words ?? []
}

/** Whether two lists of words say the same; the ids of their rows don't count. */
export const isSameWords = (a: TermWords, b: TermWords): boolean =>
  JSON.stringify(a.map(said)) === JSON.stringify(b.map(said))

const said = ({ language, note, partOfSpeech, status, text }: TermWords[number]) => [
  language,
  text,
  status,
  partOfSpeech ?? null,
  note ?? null,
]
