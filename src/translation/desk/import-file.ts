/** Takes back what translators' tools send: a preview first, then everything that can be taken, or nothing. */
import { inOneUnit, releaseStatements } from '#database'
import type { Payload } from 'payload'

import type { CheckFinding } from '../checks'
import { type CurrentUnit, planImport, type PlannedUnit, type ReturnedFile, type ReturnedUnit } from '../exchange'
import { marksTogether } from '../units/pair-marks'
import { NoSuchTranslation } from '../work/errors'
import { isInSource } from '../work/follow-field'
import { readWorks, TOGETHER, workName } from '../work/read-works'
import { type EntryWork, saveUnits, type UnitChange } from '../work/save'
import { stateOf, type TranslationKey } from '../work/unit-row'
import { findingsOfNewTexts } from './checked'
import { rememberReviewed } from './remember'

/** What an import would change, and what of it can't be taken. Texts are marked texts. */
export type ImportReport = {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly changes: number
  readonly same: number
  /** What is taken, of many the first {@link LISTED}. */
  readonly changed: readonly ReportedText[]
  /** Taken only where a person says so. */
  readonly conflicts: readonly (ReportedText & { readonly reasons: readonly string[] })[]
  readonly faults: readonly (ReportedUnit & { readonly reason: string; readonly message: string | null })[]
  /** Texts that a check calls wrong: taken as drafts. */
  readonly errors: readonly (ReportedText & { readonly findings: readonly CheckFinding[] })[]
  readonly isApplied: boolean
}

type ReportedUnit = {
  readonly type: string
  readonly id: string
  readonly key: string
  /** Of the entry, in its source language; empty where there is no such entry. */
  readonly title: string
}

/** A text that came back, with what it would replace. */
export type ReportedText = ReportedUnit & {
  readonly source: string
  readonly before: string | null
  readonly target: string
  readonly state: UnitChange['state']
}

const LISTED = 200

type Options = {
  readonly isDryRun: boolean
  readonly takeConflicts: boolean
  readonly by: string | null
  /** Whether what the file calls reviewed counts as that; as translated where not. */
  readonly mayReview: boolean
}

/** Takes a file back: everything that can be taken, or nothing where saving fails. @throws UnreadableFile */
export const importFile = (payload: Payload, file: ReturnedFile, options: Options): Promise<ImportReport> =>
  options.isDryRun ? takeBack(payload, file, options) : inOneUnit(payload.db, () => takeBack(payload, file, options))

const takeBack = async (payload: Payload, file: ReturnedFile, options: Options): Promise<ImportReport> => {
  // All of it before anything is written: a file that breaks off at its end changes nothing.
  const returned: ReturnedUnit[] = []
  for await (const unit of file.units) returned.push(unit)
  const now = entriesNow(payload, { locale: file.targetLocale, returned })
  const planned: PlannedUnit[] = []
  for await (const unit of planImport(streamOf(returned), now.units)) planned.push(unit)
  const textOf = (unit: Proposed): ReportedText => ({
    ...now.whereOf(unit),
    source: unit.current.source,
    before: unit.current.target,
    target: unit.target,
    state: unit.state === 'reviewed' && !options.mayReview ? 'translated' : unit.state,
  })
  const conflicts = planned.flatMap((unit) =>
    unit.kind === 'conflict' ? [{ ...textOf(unit), reasons: unit.reasons }] : [],
  )
  const taken = planned.flatMap((unit) =>
    unit.kind === 'change' || (unit.kind === 'conflict' && options.takeConflicts) ? [textOf(unit)] : [],
  )
  const errors = await takeAll(payload, taken, { ...options, locale: file.targetLocale, versionOf: now.versionOf })
  return {
    sourceLocale: file.sourceLocale,
    targetLocale: file.targetLocale,
    changes: taken.length,
    same: planned.filter(({ kind }) => kind === 'same').length,
    changed: taken.slice(0, LISTED),
    conflicts,
    faults: planned.flatMap((unit) =>
      unit.kind === 'fault' ? [{ ...now.whereOf(unit), reason: unit.reason, message: unit.message }] : [],
    ),
    errors,
    isApplied: !options.isDryRun,
  }
}

type Proposed = Extract<PlannedUnit, { kind: 'change' | 'conflict' }>

type WrongText = ImportReport['errors'][number]

type Taking = Options & { readonly versionOf: EntriesNow['versionOf'] }

/** Saves all that is taken, entry by entry, and answers with what a check calls wrong. */
const takeAll = async (
  payload: Payload,
  taken: readonly ReportedText[],
  { locale, ...options }: Taking & { readonly locale: string },
): Promise<WrongText[]> => {
  const wrong: WrongText[] = []
  const groups = groupedByEntry(taken).map(({ entry, texts }) => ({ key: { ...entry, locale }, texts }))
  for (let from = 0; from < groups.length; from += TOGETHER) {
    const part = groups.slice(from, from + TOGETHER)
    const works = await readWorks(
      payload,
      part.map(({ key }) => key),
    )
    for (const { key, texts } of part) {
      const work = works.get(workName(key))
      if (!work) throw new NoSuchTranslation(key)
      wrong.push(...(await takeEntry(payload, key, { ...options, texts, work })))
    }
    if (!options.isDryRun && groups.length > TOGETHER) await releaseStatements(payload)
  }
  return wrong
}

/** Saves an entry's texts, and answers with those that a check calls wrong. */
const takeEntry = async (
  payload: Payload,
  key: TranslationKey,
  {
    by,
    isDryRun,
    texts,
    versionOf,
    work,
  }: Taking & { readonly texts: readonly ReportedText[]; readonly work: EntryWork },
): Promise<WrongText[]> => {
  const found = await findingsOfNewTexts(payload, key, { ...work, texts })
  const errorsOf = (text: ReportedText) => (found[text.key] ?? []).filter(({ severity }) => severity === 'error')
  const changes = texts.map((text): UnitChange => {
    const isWrong = errorsOf(text).length > 0 && text.state !== 'machine'
    return { key: text.key, version: versionOf(text), target: text.target, state: isWrong ? 'draft' : text.state }
  })
  if (!isDryRun) {
    const saved = await saveUnits(payload, key, { changes, by, origin: 'import', work })
    await rememberReviewed(payload, key, { ...saved, keys: changes.map((change) => change.key), origin: 'import' })
  }
  return texts.flatMap((text) => {
    const findings = errorsOf(text)
    return findings.length > 0 ? [{ ...text, findings }] : []
  })
}

type EntriesNow = ReturnType<typeof entriesNow>

/** The entries that a file speaks of, as they were when it was compared with them. Reads some at a time. */
const entriesNow = (
  payload: Payload,
  { locale, returned }: { readonly locale: string; readonly returned: readonly ReturnedUnit[] },
) => {
  const versions = new Map<string, number>()
  const titles = new Map<string, string>()
  const nameOf = ({ id, key, type }: { type: string; id: string; key: string }) => `${type}/${id} ${key}`
  const entries = [...new Map(returned.map(({ id, type }) => [`${type}/${id}`, { type, id, locale }])).values()]
  const places = new Map(entries.map((key, place) => [workName(key), place]))
  let read = { from: -1, works: new Map() as ReadonlyMap<string, EntryWork> }
  const workOf = async (key: TranslationKey): Promise<EntryWork | undefined> => {
    const from = Math.floor((places.get(workName(key)) ?? 0) / TOGETHER) * TOGETHER
    if (read.from !== from) read = { from, works: await readWorks(payload, entries.slice(from, from + TOGETHER)) }
    return read.works.get(workName(key))
  }
  return {
    units: async (type: string, id: string): Promise<CurrentUnit[] | null> => {
      const work = await workOf({ type, id, locale })
      if (!work) return null
      titles.set(`${type}/${id}`, typeof work.source.title === 'string' ? work.source.title : '')
      return work.rows
        .filter((row) => isInSource(row) && !row.isFree)
        .map((row) => {
          versions.set(nameOf({ type, id, key: row.key }), row.version)
          const { key, source, sourceHash, target } = row
          return {
            key,
            source,
            sourceHash,
            target,
            state: stateOf(row),
            marks: marksTogether(row.marks, row.targetMarks),
          }
        })
    },
    versionOf: (unit: ReportedUnit): number => versions.get(nameOf(unit)) ?? 0,
    whereOf: ({ returned: { id, key, type } }: PlannedUnit): ReportedUnit => ({
      type,
      id,
      key,
      title: titles.get(`${type}/${id}`) ?? '',
    }),
  }
}

async function* streamOf(units: readonly ReturnedUnit[]): AsyncGenerator<ReturnedUnit> {
  yield* units
}

type Group = { readonly entry: Omit<TranslationKey, 'locale'>; readonly texts: ReportedText[] }

const groupedByEntry = (texts: readonly ReportedText[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const text of texts) {
    const { id, type } = text
    const group = groups.get(`${type}/${id}`) ?? { entry: { type, id }, texts: [] }
    group.texts.push(text)
    groups.set(`${type}/${id}`, group)
  }
  return [...groups.values()]
}
