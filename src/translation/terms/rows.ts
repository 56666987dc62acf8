import { type Term, TERM_DOMAINS, TERM_STATUSES, type TermWord, WORD_STATUSES } from './term'

/** A document of the `terms` collection. */
export type TermDoc = {
  readonly id: string
  readonly concept?: string | null
  readonly domain?: string | null
  readonly definition?: Readonly<Record<string, string | null>> | null
  readonly words?:
    | readonly {
        readonly language?: string | null
        readonly text?: string | null
        readonly status?: string | null
        readonly partOfSpeech?: string | null
        readonly note?: string | null
      }[]
    | null
  readonly status?: string | null
  readonly source?: string | null
  readonly wikidata?: string | null
  readonly note?: string | null
}

/** A document, read in all languages at once, as a term. */
export const termOf = (doc: TermDoc): Term => {
  const words: Record<string, TermWord[]> = {}
  for (const { language, note, partOfSpeech, status, text } of doc.words ?? []) {
    if (!language || !text) continue
    const word: TermWord = {
      text,
      status: WORD_STATUSES.find((known) => known === status) ?? 'allowed',
      ...(partOfSpeech ? { partOfSpeech: partOfSpeech as TermWord['partOfSpeech'] } : {}),
      ...(note ? { note } : {}),
    }
    words[language] = [...(words[language] ?? []), word]
  }
  return {
    id: doc.id,
    concept: doc.concept ?? '',
    domain: TERM_DOMAINS.find((known) => known === doc.domain) ?? 'general',
    definitions: Object.fromEntries(
      Object.entries(doc.definition ?? {}).flatMap(([locale, text]) => (text ? [[locale, text]] : [])),
    ),
    words,
    status: TERM_STATUSES.find((known) => known === doc.status) ?? 'to-be-confirmed',
    source: doc.source ?? null,
    wikidata: doc.wikidata ?? null,
    note: doc.note ?? null,
  }
}

/** A term as the data of its document; definitions are written language by language. */
export const rowsOf = ({ concept, domain, note, source, status, wikidata, words }: Omit<Term, 'id'>) => ({
  concept,
  domain,
  note,
  source,
  status,
  wikidata,
  words: Object.entries(words).flatMap(([language, list]) => list.map((word) => ({ language, ...word }))),
})
