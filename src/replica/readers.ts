import type { ChannelDefinition, ChannelScope, Entry, EntryReader, ListQuery, NarrowedEntry } from '#contract'

import type { RowTexts } from './all-rows'
import type { ChangeQuery } from './change-rows'
import type { Changes } from './changes'
import type { PageNumbers } from './list'

/** What the public may ask, of everything or of what a channel leaves of it. */
export interface PublicReader<E extends NarrowedEntry = NarrowedEntry> extends Omit<EntryReader<E>, 'close'> {
  /** Stands for what a channel leaves; empty where nothing is left out. */
  readonly narrowedBy: string
  /** Whether entries have this field here. */
  shows(field: string): boolean
  /** What was public of an entry at a moment, or null. */
  at(locale: string, type: string, id: string, moment: string): E | null
  /** The latest change of each entry and locale after `since`, in order, and how many follow on the page. */
  changes(query: ChangeQuery): Changes<E>
  /** When the head's row was written; the epoch's beginning where the ledger is empty. RFC 3339. */
  changedAt(): string
  /** When the ledger's row with this number was written; a moment that never comes twice for one address. RFC 3339. */
  issuedAt(seq: number): string
  /** Reads that belong together: nothing another process writes comes between them. */
  inOneState<T>(read: () => T): T
  /** A reader of its own that stays at the present state until it is closed. */
  frozen(): FrozenPublicReader<E>
}

/** Sees one state, however long it reads and whatever is written meanwhile. */
export interface FrozenPublicReader<E extends NarrowedEntry = NarrowedEntry> extends PublicReader<E> {
  /** Every current entry of a locale by rising `seq`, a batch at a time in memory. */
  allEntries(locale: string): Iterable<E>
  /** The same as they are sent: canonical JSON, with their numbers. */
  allTexts(locale: string): Iterable<{ readonly seq: number; readonly text: string }>
  close(): void
}

/** An entry in one language, and the number of a change to it. */
export type TouchedEntry = {
  readonly seq: number
  readonly type: string
  readonly id: string
  readonly locale: string
  readonly slug: string
}

/** What Qanun itself needs besides. */
export interface ReplicaReader extends PublicReader<Entry> {
  /** A way out that was set up, on or off, or null. */
  channel(name: string): ChannelDefinition | null
  /** A reader that shows what a channel shows, and nothing else. */
  scoped(scope: ChannelScope): PublicReader
  /** Every row of the ledger after a number, for whoever keeps a replica. */
  allRows(after: number, limit: number): RowTexts
  /** SHA-256 of the canonical catalog. */
  catalogHash(): string
  /** The pictures that current editions show. */
  publicAssets(): string[]
  /** Whether what is held is a part only of what it is to be. */
  isFilling(): boolean
  /** Whether a current edition shows this file of the public media folder. */
  isPublicAsset(file: string): boolean
  /** Entries that are withdrawn now, and were withdrawn after `seq`. */
  withdrawnAfter(
    seq: number,
  ): { readonly type: string; readonly id: string; readonly locale: string; readonly seq: number }[]
  /** A page of a list, by the numbers of its editions. @throws as `list` */
  listNumbers(query: ListQuery): PageNumbers
  /** What the rows after `seq` are about, in order, superseded ones too. */
  touchedAfter(seq: number, limit: number): TouchedEntry[]
  /** A name for the state that is held: another one once everything was read anew. */
  stateName(): string
  /** Counts up whenever another connection wrote to the file. */
  version(): number
  /** Whether another file stands in the place of the one that is read: the replica was made anew. */
  isReplaced(): boolean
  frozen(): FrozenReader
  close(): void
}

export interface FrozenReader extends ReplicaReader, FrozenPublicReader<Entry> {
  frozen(): FrozenReader
}
