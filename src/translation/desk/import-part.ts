/** Compares some entries of a file with what is there, checks what is new, and saves it where that is wanted. */
import type { Payload } from 'payload'

import { type CurrentUnit, planImport, type PlannedUnit, type ReturnedUnit } from '../exchange'
import { marksTogether } from '../units/pair-marks'
import { readWorks, workName } from '../work/read-works'
import { type EntryWork, saveUnits, type UnitChange } from '../work/save'
import { isInSource, stateOf, type TranslationKey } from '../work/unit-row'
import { type FindingsByUnit, findingsOfEntries, withTexts } from './checked'
import type { ImportOptions, ImportPart, ImportReport, ReportedText, ReportedUnit } from './import-report'
import { rememberReviewed } from './remember'

type Order = ImportOptions & { readonly locale: string }

/** @param returned all units of some entries, entry by entry */
export const takePart = async (
  payload: Payload,
  returned: readonly ReturnedUnit[],
  order: Order,
): Promise<ImportPart> => {
  const { locale, mayReview, takeConflicts } = order
  const works = await readWorks(payload, keysOf(returned, locale))
  const planned: PlannedUnit[] = []
  for await (const unit of planImport(streamOf(returned), currentUnits(works, locale))) planned.push(unit)
  const whereOf = ({ returned: { id, key, type } }: PlannedUnit): ReportedUnit => {
    const title = works.get(workName({ type, id, locale }))?.source.title
    return { type, id, key, title: typeof title === 'string' ? title : '' }
  }
  const textOf = (unit: Proposed): ReportedText => ({
    ...whereOf(unit),
    source: unit.current.source,
    before: unit.current.target,
    target: unit.target,
    state: unit.state === 'reviewed' && !mayReview ? 'translated' : unit.state,
  })
  const changed = planned.flatMap((unit) =>
    unit.kind === 'change' || (unit.kind === 'conflict' && takeConflicts) ? [textOf(unit)] : [],
  )
  return {
    changes: changed.length,
    same: planned.filter(({ kind }) => kind === 'same').length,
    changed,
    conflicts: planned.flatMap((unit) =>
      unit.kind === 'conflict' ? [{ ...textOf(unit), reasons: unit.reasons }] : [],
    ),
    faults: planned.flatMap((unit) =>
      unit.kind === 'fault' ? [{ ...whereOf(unit), reason: unit.reason, message: unit.message }] : [],
    ),
    errors: await takeTexts(payload, changed, { ...order, works }),
  }
}

type Proposed = Extract<PlannedUnit, { kind: 'change' | 'conflict' }>
type Works = ReadonlyMap<string, EntryWork>

const keysOf = (units: readonly ReturnedUnit[], locale: string): TranslationKey[] => [
  ...new Map(units.map(({ id, type }) => [`${type}/${id}`, { type, id, locale }])).values(),
]

async function* streamOf(units: readonly ReturnedUnit[]): AsyncGenerator<ReturnedUnit> {
  yield* units
}

const currentUnits =
  (works: Works, locale: string) =>
  async (type: string, id: string): Promise<CurrentUnit[] | null> => {
    const work = works.get(workName({ type, id, locale }))
    if (!work) return null
    return work.rows
      .filter((row) => isInSource(row) && !row.isFree)
      .map((row) => ({
        key: row.key,
        source: row.source,
        sourceHash: row.sourceHash,
        target: row.target,
        state: stateOf(row),
        marks: marksTogether(row.marks, row.targetMarks),
      }))
  }

type WrongText = ImportReport['errors'][number]

/** Saves texts, entry by entry, and answers with those that a check calls wrong. */
const takeTexts = async (
  payload: Payload,
  texts: readonly ReportedText[],
  { by, isDryRun, locale, works }: Order & { readonly works: Works },
): Promise<WrongText[]> => {
  const entries = [...works].flatMap(([name, work]) => {
    const own = texts.filter(({ id, type }) => workName({ type, id, locale }) === name)
    const [first] = own
    return first ? [{ key: { type: first.type, id: first.id, locale }, work, texts: own }] : []
  })
  const findings = await findingsOfEntries(
    payload,
    locale,
    entries.map((entry) => withTexts(entry.work, entry.texts)),
  )
  const wrong: WrongText[] = []
  for (const [place, entry] of entries.entries()) {
    const errorsOf = errorsIn(findings[place] ?? {})
    if (!isDryRun) await saveTexts(payload, entry, { by, errorsOf })
    for (const text of entry.texts) {
      const errors = errorsOf(text)
      if (errors.length > 0) wrong.push({ ...text, findings: errors })
    }
  }
  return wrong
}

type ErrorsOf = (text: ReportedText) => WrongText['findings']

const errorsIn =
  (findings: FindingsByUnit): ErrorsOf =>
  ({ key }) =>
    (findings[key] ?? []).filter(({ severity }) => severity === 'error')

/** What a check calls wrong is taken as a draft. */
const saveTexts = async (
  payload: Payload,
  { key, texts, work }: { key: TranslationKey; texts: readonly ReportedText[]; work: EntryWork },
  { by, errorsOf }: { by: string | null; errorsOf: ErrorsOf },
): Promise<void> => {
  const versions = new Map(work.rows.map((row) => [row.key, row.version]))
  const changes = texts.map((text): UnitChange => {
    const isWrong = errorsOf(text).length > 0 && text.state !== 'machine'
    return {
      key: text.key,
      version: versions.get(text.key) ?? 0,
      target: text.target,
      state: isWrong ? 'draft' : text.state,
    }
  })
  const saved = await saveUnits(payload, key, { changes, by, origin: 'import', work })
  await rememberReviewed(payload, key, { ...saved, keys: changes.map((change) => change.key), origin: 'import' })
}
