/** What a mark of a unit stands for. `text` is how it reads in the unit's language, where it has words of its own. */
export type MarkInfo = {
  readonly mark: number
  readonly kind: 'bold' | 'italic' | 'format' | 'link' | 'quantity' | 'break' | 'tab' | 'inline'
  /** A pair surrounds text, the others stand alone. */
  readonly isPair: boolean
  /** A link's address or the entry it leads to (`causes/<id>`), a quantity's key; empty for the rest. */
  readonly of: string
}

/** One translatable segment of an entry in its source language: a short field, or one block of a rich text. */
export type SourceUnit = {
  /** Stable while the text around it changes: the field's address and, in a rich text, a number: `body.<row id>.text#3`. */
  readonly key: string
  /** The field's address, with row ids in place of row numbers. */
  readonly field: string
  readonly text: string
  readonly marks: readonly MarkInfo[]
}

export const UNIT_STATES = ['missing', 'machine', 'draft', 'translated', 'reviewed', 'outdated'] as const

/**
 * Where a unit's translation stands. `outdated`: the source text has changed since; what the target was before that is
 * kept beside it.
 */
export type UnitState = (typeof UNIT_STATES)[number]
