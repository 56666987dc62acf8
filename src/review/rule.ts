import type { Breach } from '#contract'
import type { UnitReport } from '#translation'
import type { FlattenedField } from 'payload'

import type { RawFinding } from './finding'

type Row = Readonly<Record<string, unknown>>

/** What a gate rule looks at: one entry's working copy in one locale, and what belongs to it. */
export type GateInput = {
  readonly fields: readonly FlattenedField[]
  readonly needsSources: boolean
  readonly locale: string
  readonly doc: Row
  /** The same entry in the language it was written in; null where that is this one. */
  readonly sourceDoc: Row | null
  /** How each sentence of a translation stands; none for the source itself. */
  readonly units: readonly UnitReport[]
  readonly media: ReadonlyMap<string, Row>
  readonly links: readonly { readonly type: string; readonly id: string }[]
  /** The id of the entry that readers find at this entry's slug now; null where there is none. */
  readonly slugHolder: string | null
  /** Languages whose public text lacks a warning of this one, or gives it less weight. */
  readonly warnedLess: readonly string[]
  /** What of the edition that this would be is in another language than `language`, which is said of it. */
  readonly strays: readonly { readonly path: string; readonly text: string; readonly language: string }[]
  /** What this text would break of what channels' consumers rely on. */
  readonly breaches: readonly { readonly channel: string; readonly breach: Breach }[]
  readonly isLinkPublic: (ref: { readonly type: string; readonly id: string }) => boolean
}

/** One thing that must be right before an entry is published: a name, and a pure function that finds what isn't. */
export type GateRule = {
  readonly name: string
  /** Where true, it holds an entry back whatever the weights say. */
  readonly isFixed?: true
  readonly check: (input: GateInput) => readonly RawFinding[]
}
