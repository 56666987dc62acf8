/** Texts that a term may stand in: the targets of an entry's units, and the sentences of its source. */
import { sha256 } from '#contract'
import type { Payload } from 'payload'

import type { FieldCut } from '../../units/cut'
import { type Mark } from '../../units/inline'
import { marksTogether } from '../../units/pair-marks'
import type { UnitState } from '../../units/unit'
import { targetLocales } from '../../work/entry'
import { readWork } from '../../work/save'
import { readSourceBlocks, type SourceBlock } from '../../work/save-source'
import { readUnits } from '../../work/store'
import { isInSource, stateOf, type UnitRow } from '../../work/unit-row'
import { exceptedInSource, exceptedInTarget, type IsExcepted } from './exceptions'

/** The texts of an entry in one language: what was written in it, or what was translated into it. */
export type Place = {
  readonly type: string
  readonly id: string
  /** The language of the texts. */
  readonly locale: string
  readonly side: 'source' | 'target'
}

type Shared = {
  readonly key: string
  readonly labels: FieldCut['labels']
  /** Marked text. */
  readonly text: string
  readonly marks: readonly Mark[]
  readonly isExcepted: IsExcepted
}

/** One text, with what it is made of. */
export type TermText = Shared &
  (
    | { readonly side: 'source'; readonly block: SourceBlock }
    | { readonly side: 'target'; readonly row: UnitRow; readonly state: UnitState }
  )

/** A fingerprint of a text with its marks: who changes it must have seen the last one. */
export const versionOf = (marked: string): string => sha256(marked)

/** The texts of a place in reading order. @throws NoSuchTranslation, NotTranslated */
export const textsAt = (payload: Payload, place: Place, term: string): Promise<TermText[]> =>
  place.side === 'source' ? sourceTexts(payload, place, term) : targetTexts(payload, place, term)

const targetTexts = async (payload: Payload, place: Place, term: string): Promise<TermText[]> => {
  const { cuts, rows } = await readWork(payload, place)
  return cuts.source.flatMap(({ address, labels }) =>
    rows
      .filter((row) => row.field === address && isInSource(row) && row.target !== null)
      .toSorted((a, b) => a.place - b.place)
      .map((row) => ({
        side: 'target' as const,
        key: row.key,
        labels,
        text: row.target ?? '',
        marks: marksTogether(row.marks, row.targetMarks),
        isExcepted: exceptedInTarget(row, term),
        row,
        state: stateOf(row),
      })),
  )
}

const sourceTexts = async (payload: Payload, place: Place, term: string): Promise<TermText[]> => {
  const [locale] = targetLocales(place.locale)
  const rows = locale === undefined ? [] : await readUnits(payload, { ...place, locale })
  return (await readSourceBlocks(payload, place)).map((block) => ({
    side: 'source' as const,
    key: block.key,
    labels: block.labels,
    text: block.text,
    marks: block.marks,
    isExcepted: exceptedInSource(block, rows, term),
    block,
  }))
}
