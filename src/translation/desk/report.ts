import type { Payload } from 'payload'

import type { CheckFinding } from '../checks/check'
import type { FieldCut } from '../units/cut'
import type { UnitState } from '../units/unit'
import { readWork } from '../work/save'
import { isInSource, stateOf, type TranslationKey } from '../work/unit-row'
import { findingsOfRows } from './checked'

/** One unit as the publish gate sees it. */
export type UnitReport = {
  /** Where it stands now, for instance `body.2.text`. */
  readonly path: string
  readonly labels: FieldCut['labels']
  readonly state: UnitState
  readonly findings: readonly CheckFinding[]
}

/** How an entry's translation stands, unit by unit, in reading order. @throws NoSuchTranslation */
export const reportOf = async (payload: Payload, key: TranslationKey): Promise<UnitReport[]> => {
  const { cuts, rows, sourceLocale } = await readWork(payload, key)
  const findings = await findingsOfRows(payload, key, { rows, sourceLocale })
  return cuts.source.flatMap(({ address, labels, path }) =>
    rows
      .filter((row) => row.field === address && isInSource(row))
      .toSorted((a, b) => a.place - b.place)
      .map((row) => ({ path, labels, state: stateOf(row), findings: findings[row.key] ?? [] })),
  )
}
