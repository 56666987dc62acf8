import type { NarrowedEntry } from './channel'
import type { CollectionSlug, Entry, LocaleCode } from './entry'
import type { Catalog, LedgerHead } from './ledger'
import type { SearchPage, SearchQuery } from './search'

export type ListQuery = {
  readonly locale: LocaleCode
  readonly type: CollectionSlug
  /** 1 to 100. */
  readonly limit: number
  /** As given in `next` of the page before. */
  readonly cursor?: string
  /** A sortable field, with `-` before it for descending; `title` by default, in the order of the language. */
  readonly sort?: string
  /** Field name to wanted value: a select's value, or the slug or id of an entry a reference leads to. */
  readonly where?: Readonly<Record<string, string>>
}

export type EntryPage<E extends NarrowedEntry = Entry> = {
  readonly items: readonly E[]
  readonly total: number
  readonly next: string | null
}

/** What is public now. Reads are synchronous: they touch one local file only. */
export interface EntryReader<E extends NarrowedEntry = Entry> {
  head(): LedgerHead
  catalog(): Catalog
  entry(locale: LocaleCode, type: CollectionSlug, slug: string): E | null
  entryById(locale: LocaleCode, type: CollectionSlug, id: string): E | null
  /** The slug now in use where an entry was once public under `slug`, or null. */
  movedTo(locale: LocaleCode, type: CollectionSlug, slug: string): string | null
  /** @throws UnknownSort, BadCursor, UnknownFilter: errors with a `parameter` */
  list(query: ListQuery): EntryPage<E>
  /** The entries that a query fits, the best first. @throws BadCursor, an error with a `parameter` */
  search(query: SearchQuery): SearchPage
  /** How many entries are public, by collection. */
  counts(locale: LocaleCode): ReadonlyMap<CollectionSlug, number>
  close(): void
}
