import type { Payload } from 'payload'

import { foldForMatching, memoryStore } from '../memory'
import { isInSource, stateOf, type TranslationKey, type UnitRow } from '../work/unit-row'

/** What a person reviewed is remembered, with what stood before and after it. */
export const rememberReviewed = async (
  payload: Payload,
  { id, locale, type }: TranslationKey,
  {
    keys,
    origin = 'review',
    rows,
    sourceLocale,
  }: {
    readonly rows: readonly UnitRow[]
    readonly keys: readonly string[]
    readonly sourceLocale: string
    readonly origin?: 'review' | 'seed' | 'import'
  },
): Promise<void> => {
  const memory = memoryStore(payload)
  for (const row of rows) {
    if (!keys.includes(row.key) || stateOf(row) !== 'reviewed' || row.isFree || row.target === null) continue
    await memory.remember({
      sourceLocale,
      targetLocale: locale,
      source: row.source,
      target: row.target,
      ...neighboursOf(row, rows),
      origin,
      scope: `${type}/${id}`,
      by: row.by,
    })
  }
}

/** The folded source texts before and after a unit in its field. */
export const neighboursOf = (
  row: UnitRow,
  rows: readonly UnitRow[],
): { readonly before: string | null; readonly after: string | null } => {
  const at = (place: number) =>
    rows.find((other) => other.field === row.field && isInSource(other) && other.place === place)
  const [before, after] = [at(row.place - 1), at(row.place + 1)]
  return {
    before: before ? foldForMatching(before.sourceWords) : null,
    after: after ? foldForMatching(after.sourceWords) : null,
  }
}
