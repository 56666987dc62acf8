/**
 * One look into what is public, as data: what was asked and what came, so that the same can be asked again later and
 * compared. An edition never changes, so that its number stands for all of it.
 */
import type { CollectionSlug, Entry, ListQuery, LocaleCode } from '#contract'
import type { ReplicaReader } from '#replica'

export type Read =
  | { readonly of: 'entry'; readonly locale: LocaleCode; readonly type: CollectionSlug; readonly slug: string }
  | { readonly of: 'entryById'; readonly locale: LocaleCode; readonly type: CollectionSlug; readonly id: string }
  | { readonly of: 'movedTo'; readonly locale: LocaleCode; readonly type: CollectionSlug; readonly slug: string }
  | { readonly of: 'list'; readonly query: ListQuery }
  | { readonly of: 'counts'; readonly locale: LocaleCode }

export type Seen = {
  readonly read: Read
  /** Stands for the answer: another text where anything of the answer is another. */
  readonly state: string
  /** Where a change must have happened for the answer to become another. */
  readonly topics: readonly string[]
}

/** What a row of the ledger is about. */
type Row = { readonly locale: LocaleCode; readonly type: CollectionSlug; readonly id: string; readonly slug: string }

/** Every topic that a row of the ledger touches. */
export const topicsOf = ({ id, locale, slug, type }: Row): string[] => [
  topic(locale),
  topic(locale, type),
  topic(locale, type, 'id', id),
  topic(locale, type, 'slug', slug),
]

export const seenEntry = (read: Extract<Read, { of: 'entry' | 'entryById' }>, entry: Entry | null): Seen => {
  const { locale, type } = read
  return {
    read,
    state: entry ? String(entry.seq) : '',
    topics: [
      ...(read.of === 'entry' ? [topic(locale, type, 'slug', read.slug)] : [topic(locale, type, 'id', read.id)]),
      ...(entry ? [topic(locale, type, 'id', entry.id)] : []),
    ],
  }
}

export const seenMove = (read: Extract<Read, { of: 'movedTo' }>, slug: string | null): Seen => ({
  read,
  state: slug ?? '',
  topics: [topic(read.locale, read.type)],
})

export const seenList = (
  read: Extract<Read, { of: 'list' }>,
  { next, numbers, total }: ReturnType<Looker['listNumbers']>,
): Seen => ({
  read,
  state: `${total} ${numbers.join(',')} ${next ?? ''}`,
  topics: [topic(read.query.locale, read.query.type)],
})

export const seenCounts = (
  read: Extract<Read, { of: 'counts' }>,
  counts: ReadonlyMap<CollectionSlug, number>,
): Seen => ({
  read,
  state: [...counts].map(([type, count]) => `${type}:${count}`).join(),
  topics: [topic(read.locale)],
})

/** Who can look again. */
export type Looker = Pick<ReplicaReader, 'counts' | 'entry' | 'entryById' | 'listNumbers' | 'movedTo'>

/** Looks again. @throws what the reader throws */
export const lookAgain = (reader: Looker, read: Read): Seen => {
  switch (read.of) {
    case 'entry':
      return seenEntry(read, reader.entry(read.locale, read.type, read.slug))
    case 'entryById':
      return seenEntry(read, reader.entryById(read.locale, read.type, read.id))
    case 'movedTo':
      return seenMove(read, reader.movedTo(read.locale, read.type, read.slug))
    case 'list':
      return seenList(read, reader.listNumbers(read.query))
    case 'counts':
      return seenCounts(read, reader.counts(read.locale))
  }
}

const topic = (...parts: readonly string[]): string => JSON.stringify(parts)
