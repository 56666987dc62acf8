import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { UnitsChanged, UnitsRefused } from '../work/errors'
import { keepUnits } from '../work/follow'
import { readWork } from '../work/save'
import type { TranslationKey } from '../work/unit-row'
import { textsOfUnit } from './checked'

/**
 * A person says that an alarm is false; it is silent until one of the two texts changes.
 * @throws UnitsChanged, UnitsRefused, NoSuchTranslation
 */
export const dismiss = (
  payload: Payload,
  key: TranslationKey,
  alarm: {
    readonly key: string
    readonly version: number
    readonly check: string
    readonly messageKey: string
    readonly reason: string
    readonly by: string
  },
): Promise<void> =>
  inOneUnit(payload.db, async () => {
    const { rows, source, stored } = await readWork(payload, key)
    const row = rows.find((known) => known.key === alarm.key)
    if (!row) throw new UnitsRefused([{ key: alarm.key, message: 'The source has no such unit (any more).' }])
    if (row.version !== alarm.version) throw new UnitsChanged([alarm.key], [{ key: row.key, version: row.version }])
    const { by, check, messageKey, reason } = alarm
    const dismissal = { check, messageKey, reason, by, at: new Date().toISOString(), texts: textsOfUnit(row) }
    const after = rows.map((known) =>
      known.key === row.key ? { ...known, dismissed: [...known.dismissed, dismissal] } : known,
    )
    await keepUnits(payload, key, { before: stored, after, source, by, origin: 'edit' })
  })
