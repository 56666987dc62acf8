import type { Direction, Severity } from '#contract'

/** A typed warning that whoever shows a passage must show with it. */
export type PassageWarning = {
  /** The id that all languages share. */
  readonly id: string
  readonly severity: Severity
  /** The passage that holds the whole text of the warning; it may be the same one. */
  readonly chunk: string
}

/** A piece of an entry under one heading: what search and assistants take in at a time. */
export type Passage = {
  readonly type: 'chunk'
  /** The same as long as the entry has this heading at this place: `fa/causes/<id>#<place>`. */
  readonly id: string
  readonly entry: {
    readonly id: string
    readonly type: string
    readonly title: string
    readonly url: string
    readonly seq: number
    readonly hash: string
  }
  readonly locale: string
  readonly direction: Direction
  /** The field it comes from; `summary`, `facts` (the short fields together), or a field of the collection. */
  readonly field: string
  /** schema.org HealthAspectEnumeration value of the field, where it has one. */
  readonly aspect: string | null
  /** From the entry's title down to the passage's own heading. */
  readonly headings: readonly string[]
  readonly text: string
  /** A quarter of the bytes, rounded up: near enough for English, more than enough for Persian. */
  readonly tokens: number
  /** SHA-256 of the canonical JSON of `{headings, text}`: what is the same need not be taken in again. */
  readonly hash: string
  /** The page, at the nearest place that has an address of its own. */
  readonly url: string
  readonly warnings: readonly PassageWarning[]
  readonly translation: 'source' | 'current' | 'outdated'
  readonly lastReviewed: string | null
  readonly nextReview: string | null
  readonly updatedAt: string
}
