import type { CollectionSlug, Entry, LocaleCode } from './entry'

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
export type Change =
  | (ChangeFacts & { readonly op: 'publish'; readonly hash: string; readonly entry: Entry })
  | (ChangeFacts & { readonly op: 'withdraw'; readonly hash: null })

/** The answer of `/v1/changes`. Cursors are `"<epoch>.<seq>"`. */
export type ChangePage = {
  readonly changes: readonly Change[]
  readonly next: string
  readonly head: string
  /** How many changes wait behind `next`. */
  readonly pending: number
}
