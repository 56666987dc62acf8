/** Saves targets of units: the rows, and the working copy that they stand for. */
import { inOneUnit } from '#database'
import { sha256 } from '#contract'
import type { Payload } from 'payload'

import { BrokenMarks } from '../errors'
import { wordsOf } from '../units/fingerprint'
import { type Mark, markedToRun } from '../units/inline'
import { normalized } from '../units/normalized'
import { marksTogether } from '../units/pair-marks'
import type { UnitState } from '../units/unit'
import { type Doc, requireDoc, sourceLocaleOf } from './entry'
import { cutBoth, followCuts } from './entry-units'
import { NoSuchTranslation, UnitsChanged, UnitsRefused } from './errors'
import { keepUnits, readSource } from './follow'
import type { Origin } from './history'
import { readUnits } from './store'
import { isInSource, type TranslationKey, type UnitRow } from './unit-row'
import { writeBack } from './write-back'

/** What a person, a file or a machine says of one unit. */
export type UnitChange = {
  readonly key: string
  /** The version that was read; a unit that has another by now is not overwritten. */
  readonly version: number
  /** Marked text; null empties the unit. */
  readonly target: string | null
  readonly state: Exclude<UnitState, 'missing' | 'outdated'>
  /** Whether it is still a translation of what it was made from, so that an outdated unit stays outdated. */
  readonly keepsBasis?: boolean
}

type Saving = {
  readonly changes: readonly UnitChange[]
  readonly by: string | null
  readonly origin: Origin
  readonly batch?: string | undefined
  /** The entry as it was read in the unit of the write queue that is open; else it is read. */
  readonly work?: EntryWork
}

/** An entry's units with everything they are made of. */
export type EntryWork = {
  readonly source: Doc
  readonly target: Doc
  readonly sourceLocale: string
  readonly cuts: ReturnType<typeof cutBoth>
  readonly stored: readonly UnitRow[]
  readonly rows: readonly UnitRow[]
}

/** Reads an entry's units, true to the texts that are there now. @throws NoSuchTranslation, NotTranslated */
export const readWork = async (payload: Payload, key: TranslationKey): Promise<EntryWork> => {
  const source = await readSource(payload, key)
  if (!source || source.locale === key.locale) throw new NoSuchTranslation(key)
  const target = await requireDoc(payload, key)
  return entryWork(payload, key, { source: source.doc, target, stored: await readUnits(payload, key) })
}

/** An entry's units out of what was read of it. */
export const entryWork = (
  payload: Payload,
  key: TranslationKey,
  { source, stored, target }: Pick<EntryWork, 'source' | 'target' | 'stored'>,
): EntryWork => {
  const cuts = cutBoth(payload, key.type, { source, target })
  const rows = followCuts(key, { cuts, rows: stored, by: null, at: new Date().toISOString() })
  return { source, target, sourceLocale: sourceLocaleOf(source), cuts, stored, rows }
}

/**
 * Saves targets of one entry in one language: all or none, into the units and into the working copy.
 * @throws UnitsChanged, UnitsRefused, NoSuchTranslation, ValidationError
 */
export const saveUnits = (
  payload: Payload,
  key: TranslationKey,
  saving: Saving,
): Promise<{ readonly rows: readonly UnitRow[]; readonly sourceLocale: string }> =>
  inOneUnit(payload.db, async () => {
    const work = saving.work ?? (await readWork(payload, key))
    requireFresh(work.rows, saving.changes)
    const at = new Date().toISOString()
    const changed = work.rows.map((row) => {
      const change = saving.changes.find(({ key: asked }) => asked === row.key)
      return change ? applied(row, change, { ...saving, at, locale: key.locale }) : row
    })
    const fields = new Set(
      changed.filter((row, index) => row.target !== work.rows[index]?.target).map(({ field }) => field),
    )
    const after =
      fields.size === 0 ? changed : await written(payload, key, { work, changed, fields, by: saving.by, at })
    await keepUnits(payload, key, { ...saving, before: work.stored, after, source: work.source })
    return { rows: after, sourceLocale: work.sourceLocale }
  })

const written = async (
  payload: Payload,
  key: TranslationKey,
  {
    at,
    by,
    changed,
    fields,
    work,
  }: { work: EntryWork; changed: readonly UnitRow[]; fields: ReadonlySet<string>; by: string | null; at: string },
): Promise<UnitRow[]> => {
  const target = await writeBack(payload, key, { ...work, rows: changed, fields, by })
  const cuts = { source: work.cuts.source, target: cutBoth(payload, key.type, { source: work.source, target }).target }
  return followCuts(key, { cuts, rows: placedAnew(changed, fields), by, at })
}

/** A field that was written stands in the source's order, without the units that have no target. */
const placedAnew = (rows: readonly UnitRow[], fields: ReadonlySet<string>): UnitRow[] => {
  const next = new Map<string, number>()
  return rows
    .filter((row) => isInSource(row) || !fields.has(row.field))
    .toSorted((a, b) => a.place - b.place)
    .map((row) => {
      if (!fields.has(row.field)) return row
      if (row.target === null) return { ...row, placed: null }
      const placed = next.get(row.field) ?? 0
      next.set(row.field, placed + 1)
      return { ...row, placed }
    })
}

const requireFresh = (rows: readonly UnitRow[], changes: readonly UnitChange[]): void => {
  const known = new Map(rows.map((row) => [row.key, row]))
  const refused = changes.filter(({ key, target }) => {
    const row = known.get(key)
    return !row || (!isInSource(row) && target !== null)
  })
  if (refused.length > 0)
    throw new UnitsRefused(refused.map(({ key }) => ({ key, message: 'The source has no such unit (any more).' })))
  const broken = changes.flatMap(({ key, target }) => {
    const row = known.get(key)
    const fault =
      row && target !== null && !row.isFree ? faultOfMarks(target, marksTogether(row.marks, row.targetMarks)) : null
    return fault ? [{ key, message: fault }] : []
  })
  if (broken.length > 0) throw new UnitsRefused(broken)
  const free = changes.filter(({ key, target }) => known.get(key)?.isFree && target !== known.get(key)?.target)
  if (free.length > 0)
    throw new UnitsRefused(
      free.map(({ key }) => ({ key, message: 'This field is free: write it in the form, or join it again.' })),
    )
  const stale = changes.filter(({ key, version }) => known.get(key)?.version !== version)
  if (stale.length > 0)
    throw new UnitsChanged(
      stale.map(({ key }) => key),
      stale.map(({ key }) => unitNow(known.get(key))),
    )
}

/** Why a target's marks can't be made into formatting; null where they can. A lost mark is the checks' business. */
export const faultOfMarks = (marked: string, marks: readonly Mark[]): string | null => {
  try {
    markedToRun(marked, marks)
    return null
  } catch (error) {
    if (error instanceof BrokenMarks) return error.message
    throw error
  }
}

const unitNow = (row: UnitRow | undefined) =>
  row && { key: row.key, version: row.version, target: row.target, by: row.by }

const applied = (
  row: UnitRow,
  change: UnitChange,
  { at, by, locale }: { at: string; by: string | null; locale: string },
): UnitRow => {
  const basis = change.keepsBasis ? {} : { basis: row.source, basisHash: row.sourceHash }
  const said = { state: change.state, ...basis, version: row.version + 1, by, at }
  if (row.isFree) return { ...row, ...said }
  const target = change.target === null ? null : normalized(change.target, locale)
  if (target === null || target === '')
    return {
      ...row,
      ...said,
      target: null,
      targetWords: null,
      targetHash: null,
      targetMarks: [],
      basis: null,
      basisHash: null,
    }
  const marks = marksTogether(row.marks, row.targetMarks)
  const targetWords = wordsOf({ text: target, marks })
  return { ...row, ...said, target, targetWords, targetHash: sha256(targetWords) }
}
