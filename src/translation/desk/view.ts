/** The translate view of one entry in one language: everything the screen shows at once. */
import { collectionFacts } from '#fields'
import type { Payload } from 'payload'

import type { DiffPart } from '../memory/remembered'
import type { Lag } from '../grades'
import { translatedCollection } from '../work/entry'
import { lagOfProgress } from '../work/lag'
import { findNotes } from '../work/notes'
import { readProgress } from '../work/progress'
import { type RollUp, rollUp } from '../work/roll-up'
import { readWork } from '../work/save'
import { isInSource, stateOf, type TranslationKey, type UnitRow } from '../work/unit-row'
import { wordDiff } from '../work/word-diff'
import type { FieldCut } from '../units/cut'
import { marksTogether } from '../units/pair-marks'
import type { MarkInfo, UnitState } from '../units/unit'

/** One row of the translate view. Texts are marked texts. */
export type UnitView = {
  readonly key: string
  /** The field's address; the labels from the outermost field to this one, each by language. */
  readonly field: string
  readonly labels: FieldCut['labels']
  /** `heading.h2`, `paragraph`, `listitem`, `text`, `textarea` … */
  readonly tag: string
  readonly isFree: boolean
  /** Whether the source has it no more: `source` is what was translated, and the target can only be taken out. */
  readonly isGone: boolean
  /** Whether it is part of a warning to readers. */
  readonly isWarning: boolean
  readonly source: string
  /** Of an outdated unit: what changed in the source since the target was written. */
  readonly sourceDiff: readonly DiffPart[] | null
  readonly target: string | null
  readonly marks: readonly MarkInfo[]
  readonly state: UnitState
  readonly version: number
  readonly by: string | null
  readonly at: string | null
  readonly openNotes: number
}

export type TranslationView = {
  readonly type: string
  readonly id: string
  readonly title: string
  readonly sourceLocale: string
  readonly targetLocale: string
  /** Whether readers get a page of it; a picture has none. */
  readonly hasPage: boolean
  readonly isPublic: boolean
  readonly isSourcePublic: boolean
  readonly assignee: string | null
  readonly dueAt: string | null
  /** How long readers have seen a translation of an older text, and what will come of it; null while it is current. */
  readonly lag: Lag | null
  readonly progress: RollUp
  readonly units: readonly UnitView[]
}

/** @throws NoSuchTranslation, NotTranslated */
export const viewOf = async (payload: Payload, key: TranslationKey): Promise<TranslationView> => {
  const { cuts, rows, source, sourceLocale } = await readWork(payload, key)
  const progress = await readProgress(payload, key)
  const notes = await findNotes(payload, key)
  const fields = new Map(cuts.source.map((cut) => [cut.address, cut]))
  const order = new Map(cuts.source.map(({ address }, index) => [address, index]))
  const units = rows.toSorted(
    (a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0) || placeInView(a) - placeInView(b),
  )
  return {
    type: key.type,
    id: key.id,
    title: typeof source.title === 'string' ? source.title : (progress?.title ?? ''),
    sourceLocale,
    targetLocale: key.locale,
    hasPage: collectionFacts(translatedCollection(payload, key.type)) !== null,
    isPublic: progress?.isPublic === true,
    isSourcePublic: progress?.isSourcePublic === true,
    assignee: progress?.assignee ?? null,
    dueAt: progress?.dueAt ?? null,
    lag: progress ? lagOfProgress(progress) : null,
    progress: rollUp(rows),
    units: units.map((row) => ({
      ...unitView(row, fields.get(row.field), sourceLocale),
      openNotes: notes.filter((note) => note.key === row.key && !note.isResolved && note.replyTo === null).length,
    })),
  }
}

/** What is gone from the source stands behind what is there, in the translation's order. */
const placeInView = (row: UnitRow): number => (isInSource(row) ? row.place : BEHIND_ALL + (row.placed ?? 0))

const BEHIND_ALL = 1_000_000

const unitView = (row: UnitRow, cut: FieldCut | undefined, sourceLocale: string): Omit<UnitView, 'openNotes'> => {
  const state = stateOf(row)
  return {
    key: row.key,
    field: row.field,
    labels: cut?.labels ?? [],
    tag: cut?.blocks[row.place]?.tag ?? 'text',
    isFree: row.isFree,
    isGone: !isInSource(row),
    isWarning: cut?.isWarning ?? false,
    source: row.source,
    sourceDiff: state === 'outdated' && isInSource(row) ? wordDiff(row.basis ?? '', row.source, sourceLocale) : null,
    target: row.target,
    marks: marksTogether(row.marks, row.targetMarks).map(({ isPair, kind, mark, of }) => ({ mark, kind, isPair, of })),
    state,
    version: row.version,
    by: row.by,
    at: row.at,
  }
}
