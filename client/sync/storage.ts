import type { Change, ChannelEntry, Entry } from '../client'

/** What an entry is known by: `fa/causes/<id>`. */
export type EntryKey = `${string}/${string}/${string}`

export const keyOf = ({ id, locale, type }: { locale: string; type: string; id: string }): EntryKey =>
  `${locale}/${type}/${id}`

/** What was withdrawn for safety: how soon it must be gone, and what is to be shown in its place, if anything. */
export type Recalled = { readonly key: EntryKey; readonly seq: number } & NonNullable<
  Extract<Change, { op: 'withdraw' }>['recall']
>

/** One step: what is to be written together, all of it or nothing. */
export type Step<E extends ChannelEntry = Entry> = {
  /** All that is held goes before anything is put: a new start. */
  readonly isFresh: boolean
  /** What is withdrawn; gone before anything is put. */
  readonly deleted: readonly EntryKey[]
  readonly put: readonly E[]
  /** Of what is withdrawn, what was recalled; also where another text is public again by now. */
  readonly recalled: readonly Recalled[]
  /** Where to go on from once this is written. */
  readonly cursor: string
}

/** Where a copy is kept. It belongs to one server and one choice of channel, language and collection. */
export interface SyncStorage<E extends ChannelEntry = Entry> {
  /** Null before the first step. */
  cursor(): Promise<string | null>
  /** The hash of the entry that is held, or null. */
  hashOf(key: EntryKey): Promise<string | null>
  /** Writes a step so that a crash leaves either all of it or nothing. */
  apply(step: Step<E>): Promise<void>
}
