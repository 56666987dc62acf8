import { DeliveryRefused, exportPlaceOf, type Installation, isSamePlace } from '#channels'
import type { ExportPlace } from '#contract'
import { type ChannelRow, destinationOf, type LeftPlaceRow, type RunRow, type WrittenPlace } from '#distribution'

/** What is to be done about a place that a channel has left. */
export type LeftStep =
  /** Its export is removed. */
  | { readonly kind: 'remove' }
  /** A channel that is taken there now is to write its whole export once more. */
  | { readonly kind: 'rewrite'; readonly channel: string }
  /** One is about to, or a removal that failed has not its turn yet. */
  | { readonly kind: 'wait' }
  /** One has: what was there before is gone. */
  | { readonly kind: 'end' }
  /** Only a channel that is off has its export there: it is not to be touched, and not brought up to date. */
  | { readonly kind: 'held'; readonly by: string }

export type PlacesNow = {
  readonly channels: readonly ChannelRow[]
  readonly runs: ReadonlyMap<string, RunRow>
  readonly installation: Installation
}

export const leftStep = (row: LeftPlaceRow, now: PlacesNow, moment = new Date().toISOString()): LeftStep => {
  const users = usersOf(row.place, now)
  const [user] = users.filter(({ isOn }) => isOn === true)
  if (user) {
    const run = now.runs.get(user.id)
    if (run && hasWrittenSince(row, run)) return { kind: 'end' }
    return run && run.seq > 0 ? { kind: 'rewrite', channel: user.id } : { kind: 'wait' }
  }
  const [off] = users
  if (off) return { kind: 'held', by: off.name }
  return { kind: row.nextAt && row.nextAt > moment ? 'wait' : 'remove' }
}

/** Of an export, what was tried last was begun at that moment. */
const hasWrittenSince = ({ leftAt }: LeftPlaceRow, { fault, seq, triedAt }: RunRow): boolean =>
  seq > 0 && !fault && (triedAt ?? '') > leftAt

/** The channels whose export stands there now. */
export const usersOf = (place: WrittenPlace, { channels, installation }: Omit<PlacesNow, 'runs'>): ChannelRow[] => {
  const at = place.at ?? placeOf(place, installation)
  return channels.filter((row) => {
    const own = placeOf({ name: row.name, destination: destinationOf(row) }, installation)
    return at !== null && own !== null && isSamePlace(own, at)
  })
}

/** Null where nothing can be written, too. */
export const placeOf = (
  placed: Pick<WrittenPlace, 'destination' | 'name'>,
  installation: Installation,
): ExportPlace | null => {
  try {
    return exportPlaceOf(placed, installation)
  } catch (error) {
    if (error instanceof DeliveryRefused) return null
    throw error
  }
}
