/** The database side of units: rows in, rows out. Nothing else touches these hidden collections. */
import type { Payload, Where } from 'payload'

import type { Mark } from '../units/inline'
import type { Dismissal, TranslationKey, UnitRow } from './unit-row'

const UNITS = 'translation-units'

type Stored = Omit<UnitRow, 'marks' | 'targetMarks' | 'dismissed'> & {
  readonly marks: string | null
  readonly targetMarks: string | null
  readonly dismissed: string | null
}

type Located = { readonly type: string; readonly entry: string; readonly locale: string }

/** All units of an entry in a language, in no particular order. */
export const readUnits = async (payload: Payload, key: TranslationKey): Promise<UnitRow[]> =>
  findUnits(payload, {
    and: [{ entry: { equals: key.id } }, { type: { equals: key.type } }, { locale: { equals: key.locale } }],
  })

/** Units by any condition on their columns. */
export const findUnits = async (payload: Payload, where: Where): Promise<UnitRow[]> => {
  const { docs } = await payload.db.find<Stored>({ collection: UNITS, limit: 0, pagination: false, where })
  return docs.map(fromStored)
}

/** Units by any condition, each with the entry and the language it belongs to. */
export const locateUnits = async (
  payload: Payload,
  where: Where,
): Promise<{ readonly key: TranslationKey; readonly row: UnitRow }[]> => {
  const { docs } = await payload.db.find<Stored & Located>({ collection: UNITS, limit: 0, pagination: false, where })
  return docs.map((doc) => ({ key: { type: doc.type, id: doc.entry, locale: doc.locale }, row: fromStored(doc) }))
}

/** Writes what differs between two states of an entry's units. */
export const writeUnits = async (
  payload: Payload,
  key: TranslationKey,
  { after, before }: { readonly before: readonly UnitRow[]; readonly after: readonly UnitRow[] },
): Promise<void> => {
  const known = new Map(before.map((row) => [row.id, row]))
  for (const row of after) {
    const old = known.get(row.id)
    known.delete(row.id)
    const data = { ...toStored(row), type: key.type, entry: key.id, locale: key.locale }
    if (!old) await payload.db.create({ collection: UNITS, data, returning: false })
    else if (JSON.stringify(toStored(old)) !== JSON.stringify(toStored(row)))
      await payload.db.updateOne({ collection: UNITS, id: row.id, data, returning: false })
  }
  for (const id of known.keys())
    await payload.db.deleteOne({ collection: UNITS, where: { id: { equals: id } }, returning: false })
}

/** Forgets everything that is kept of an entry. */
export const dropEntry = async (payload: Payload, { id, type }: Omit<TranslationKey, 'locale'>): Promise<void> => {
  const where: Where = { and: [{ entry: { equals: id } }, { type: { equals: type } }] }
  for (const collection of [UNITS, 'translations', 'translation-notes', 'source-changes'])
    await payload.db.deleteMany({ collection, where })
  await payload.db.deleteMany({ collection: 'translation-history', where: { entry: { equals: id } } })
}

const fromStored = ({ dismissed, marks, targetMarks, ...row }: Stored): UnitRow => ({
  id: row.id,
  key: row.key,
  field: row.field,
  number: row.number,
  place: row.place,
  isFree: row.isFree === true,
  source: row.source ?? '',
  sourceWords: row.sourceWords ?? '',
  sourceHash: row.sourceHash,
  marks: parsed<Mark>(marks),
  target: row.target ?? null,
  targetWords: row.targetWords ?? null,
  targetHash: row.targetHash ?? null,
  targetMarks: parsed<Mark>(targetMarks),
  placed: row.placed ?? null,
  state: row.state,
  basis: row.basis ?? null,
  basisHash: row.basisHash ?? null,
  version: row.version,
  dismissed: parsed<Dismissal>(dismissed),
  by: row.by ?? null,
  at: row.at ?? null,
})

const toStored = ({ dismissed, marks, targetMarks, ...row }: UnitRow): Stored => ({
  ...row,
  marks: JSON.stringify(marks),
  targetMarks: JSON.stringify(targetMarks),
  dismissed: JSON.stringify(dismissed),
})

const parsed = <T>(json: string | null): readonly T[] => JSON.parse(json ?? '[]') as T[]
