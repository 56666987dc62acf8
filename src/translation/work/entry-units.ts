/** An entry's units in one language, computed from the texts that are there. */
import type { Payload } from 'payload'

import { cutEntry, type FieldCut } from '../units/cut'
import { type Doc, translatedCollection } from './entry'
import { followField } from './follow-field'
import type { TranslationKey, UnitRow } from './unit-row'

/** Both texts of an entry, cut into fields. */
export type EntryCuts = { readonly source: readonly FieldCut[]; readonly target: readonly FieldCut[] }

export const cutBoth = (
  payload: Payload,
  type: string,
  { source, target }: { source: Doc; target: Doc },
): EntryCuts => {
  const { flattenedFields } = translatedCollection(payload, type)
  return { source: cutEntry(flattenedFields, source), target: cutEntry(flattenedFields, target) }
}

/** Where the form has each field that is translated, by the field's address. */
export const pathsOf = (payload: Payload, type: string, source: Doc): ReadonlyMap<string, string> =>
  new Map(cutBoth(payload, type, { source, target: {} }).source.map(({ address, path }) => [address, path]))

/** All units of an entry, brought up to its texts. Units of fields that are gone are left out. */
export const followCuts = (
  key: TranslationKey,
  { cuts, rows, ...change }: { cuts: EntryCuts; rows: readonly UnitRow[]; by: string | null; at: string },
): UnitRow[] => {
  const targets = new Map(cuts.target.map((cut) => [cut.address, cut]))
  const known = byField(rows)
  return cuts.source.flatMap((source) =>
    followField({
      ...change,
      key,
      rows: known.get(source.address) ?? [],
      source,
      target: targets.get(source.address) ?? { ...source, blocks: [] },
    }),
  )
}

const byField = (rows: readonly UnitRow[]): Map<string, UnitRow[]> => {
  const fields = new Map<string, UnitRow[]>()
  for (const row of rows) {
    const known = fields.get(row.field)
    if (known) known.push(row)
    else fields.set(row.field, [row])
  }
  return fields
}
