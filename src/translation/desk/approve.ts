import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { keepUnits } from '../work/follow'
import { readWork } from '../work/save'
import { isInSource, stateOf, type TranslationKey } from '../work/unit-row'
import { rememberReviewed } from './remember'

/**
 * Counts everything that is there of a translation as reviewed: what came from content that was reviewed before it came.
 * Outdated and missing units stay what they are. @throws NoSuchTranslation
 */
export const approve = (payload: Payload, key: TranslationKey, by: string | null): Promise<void> =>
  inOneUnit(payload.db, async () => {
    const { rows, source, sourceLocale, stored } = await readWork(payload, key)
    const isApproved = new Set(
      rows.filter((row) => isInSource(row) && ['draft', 'translated'].includes(stateOf(row))).map((row) => row.key),
    )
    const after = rows.map((row) => (isApproved.has(row.key) ? { ...row, state: 'reviewed' as const } : row))
    await keepUnits(payload, key, { before: stored, after, source, by, origin: 'seed' })
    await rememberReviewed(payload, key, { rows: after, keys: [...isApproved], sourceLocale, origin: 'seed' })
  })
