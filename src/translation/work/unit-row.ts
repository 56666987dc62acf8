import { v5 as uuid } from 'uuid'

import type { Mark } from '../units/inline'
import type { UnitState } from '../units/unit'

/** A person's word that an alarm is false, for as long as the two texts stay as they were. */
export type Dismissal = {
  readonly check: string
  readonly messageKey: string
  /** Fingerprints of the source and the target, joined. */
  readonly texts: string
  readonly reason: string
  readonly by: string | null
  readonly at: string
}

/** One unit of an entry in one language: its source, its target, and what became of it. */
export type UnitRow = {
  readonly id: string
  readonly key: string
  readonly field: string
  /** The block's number in the field; it stays while blocks come and go. 1 for a plain field, 0 for a free one. */
  readonly number: number
  /** The block's place in the source, from 0; -1 where the source has it no more. */
  readonly place: number
  /** The target's structure departed from the source's: the whole field is one unit, and is written in the form. */
  readonly isFree: boolean
  readonly source: string
  /** The source's words with its quantities by key; empty `sourceHash` never occurs. */
  readonly sourceWords: string
  readonly sourceHash: string
  readonly marks: readonly Mark[]
  readonly target: string | null
  readonly targetWords: string | null
  readonly targetHash: string | null
  readonly targetMarks: readonly Mark[]
  /** The target's place in its field when it was last read there. */
  readonly placed: number | null
  /** As it was last set; {@link stateOf} says what it is. */
  readonly state: Exclude<UnitState, 'missing' | 'outdated'>
  /** The source text that the target was translated from. */
  readonly basis: string | null
  readonly basisHash: string | null
  readonly version: number
  readonly dismissed: readonly Dismissal[]
  readonly by: string | null
  readonly at: string | null
}

/** An entry in a language it is translated into. */
export type TranslationKey = { readonly type: string; readonly id: string; readonly locale: string }

/** Whether the source still has the unit; where not, its target stands in the field until a person takes it out. */
export const isInSource = ({ place }: Pick<UnitRow, 'place'>): boolean => place >= 0

/** Where a unit's translation stands now. What says something that the source says no more is outdated. */
export const stateOf = (row: UnitRow): UnitState => {
  if (row.target === null) return 'missing'
  return isInSource(row) && row.basisHash === row.sourceHash ? row.state : 'outdated'
}

export const unitKey = (field: string, number: number): string => `${field}#${number}`

/** RFC 9562 §5.5: the same unit always gets the same id, so that two that make it make one. */
export const unitId = ({ id, locale, type }: TranslationKey, key: string): string =>
  uuid(`${type}/${id}/${locale}/${key}`, NAMESPACE)

const NAMESPACE = 'b0d1c0e2-8f43-5d0e-9d54-6f4c9a7a3c11'
