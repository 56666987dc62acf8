/** The translate view of one entry in one language: everything the screen shows at once. */
import { collectionFacts } from '#fields'
import type { Payload } from 'payload'

import type { DiffPart } from '../memory/remembered'
import type { Lag } from '../grades'
import { translatedCollection } from '../work/entry'
import { lagOfProgress } from '../work/lag'
import { isInSource } from '../work/follow-field'
import { findNotes } from '../work/notes'
import { readProgress } from '../work/progress'
import { type RollUp, rollUp } from '../work/roll-up'
import { readWork } from '../work/save'
import { stateOf, type TranslationKey, type UnitRow } from '../work/unit-row'
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
  const units = rows
    .filter(isInSource)
    .toSorted((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0) || a.place - b.place)
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

const unitView = (row: UnitRow, cut: FieldCut | undefined, sourceLocale: string): Omit<UnitView, 'openNotes'> => {
  const state = stateOf(row)
  return {
    key: row.key,
    field: row.field,
    labels: cut?.labels ?? [],
    tag: cut?.blocks[row.place]?.tag ?? 'text',
    isFree: row.isFree,
    isWarning: cut?.isWarning ?? false,
    source: row.source,
    sourceDiff: state === 'outdated' ? wordDiff(row.basis ?? '', row.source, sourceLocale) : null,
    target: row.target,
    marks: marksTogether(row.marks, row.targetMarks).map(({ isPair, kind, mark, of }) => ({ mark, kind, isPair, of })),
    state,
    version: row.version,
    by: row.by,
    at: row.at,
  }
}
