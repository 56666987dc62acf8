import { type Installation, isSamePlace } from '#channels'
import { canonicalJson } from '#contract'
import { inOneUnit } from '#database'
import { type ChannelRow, destinationOf, dropChannel, leavePlace, type RunRow } from '#distribution'
import type { Payload } from 'payload'

import { placeOf } from './left-step'

type Now = {
  /** Of channels that nothing is written for at the moment. */
  readonly runs: readonly RunRow[]
  readonly channels: ReadonlyMap<string, ChannelRow>
  readonly installation: Installation
}

/**
 * Leaves what was written elsewhere than its channel is now, though nobody said so: the settings of the installation are
 * others (S3_BUCKET, EXPORTS_DIR), an export was under way while its channel was removed, or the database has no transactions
 * and a process ended between the change and its note.
 */
export const leaveStrays = async (payload: Payload, { channels, installation, runs }: Now): Promise<void> => {
  for (const { id, place } of runs) {
    if (!place) continue
    const row = channels.get(id)
    if (!row) await inOneUnit(payload.db, () => dropChannel(payload, id))
    else if (isElsewhere(row, place, installation)) await inOneUnit(payload.db, () => leavePlace(payload, id))
  }
}

const isElsewhere = (row: ChannelRow, place: NonNullable<RunRow['place']>, installation: Installation): boolean => {
  const placed = { name: row.name, destination: destinationOf(row) }
  if (canonicalJson(placed) !== canonicalJson({ name: place.name, destination: place.destination })) return true
  const now = row.isOn === true ? placeOf(placed, installation) : null
  return now !== null && place.at !== null && !isSamePlace(now, place.at)
}
