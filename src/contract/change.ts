import type { NarrowedEntry } from './channel'
import type { CollectionSlug, Entry, LocaleCode } from './entry'
import type { RecallNotice } from './recall'

type ChangeFacts = {
  readonly seq: number
  readonly type: CollectionSlug
  readonly id: string
  readonly locale: LocaleCode
  /** The hash that this consumer should hold for the entry and locale, or null; a mismatch means a lost change. */
  readonly prev: string | null
  readonly slug: string
  readonly at: string
}

/** One line of `/v1/changes`. */
export type Change<E extends NarrowedEntry = Entry> =
  | (ChangeFacts & { readonly op: 'publish'; readonly hash: string; readonly entry: E })
  | (ChangeFacts & {
      readonly op: 'withdraw'
      readonly hash: null
      /** Only there where the text was withdrawn for safety. */
      readonly recall?: RecallNotice
    })

/** The answer of `/v1/changes`. Cursors are `"<epoch>.<seq>"`. */
export type ChangePage<E extends NarrowedEntry = Entry> = {
  readonly changes: readonly Change<E>[]
  readonly next: string
  readonly head: string
  /** How many changes wait behind `next`. */
  readonly pending: number
}
