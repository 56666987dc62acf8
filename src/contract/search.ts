import type { CollectionSlug, LocaleCode } from './entry'

export type SearchQuery = {
  readonly locale: LocaleCode
  /** As it was typed; has at least one letter or digit. */
  readonly text: string
  /** 1 to 100. */
  readonly limit: number
  /** As given in `next` of the page before. */
  readonly cursor?: string
  /** Only entries of this collection. */
  readonly type?: CollectionSlug
}

/** A stretch of a text. The stretches of one text, one after the other, are the text. */
export type HighlightPart = { readonly text: string; readonly isMatch: boolean }

export type SearchHit = {
  readonly type: CollectionSlug
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly url: string
  readonly summary: string
  /** Plain text in stretches, no HTML; `text` is the passage of the entry that fits best, null where none is needed. */
  readonly highlights: {
    readonly title: readonly HighlightPart[]
    readonly summary: readonly HighlightPart[]
    readonly text: readonly HighlightPart[] | null
  }
  /** Larger is better; comparable within one answer only. */
  readonly score: number
}

export type SearchPage = {
  /** The best first. */
  readonly items: readonly SearchHit[]
  readonly total: number
  /** How many entries of each collection were found, whether or not the answer is narrowed to one. */
  readonly facets: { readonly collection: readonly { readonly value: CollectionSlug; readonly count: number }[] }
  readonly next: string | null
  /** Other things to ask: the query without its typing mistake, words that go on where it ends. */
  readonly suggestions: readonly string[]
}
