/**
 * Places where a channel's export was written and is written no more: the channel has another name, another destination, or
 * is no more. What stands there is never brought up to date again, so that it must go.
 *
 * States of a row: *left* (written in the unit that changed the channel) → *gone* (the export was removed, was overwritten by
 * a channel that is taken there now, or a person said that it is gone). A removal that failed waits until `nextAt`; nobody
 * gives it up. Rows of what is gone are kept for a while, because recalls are acknowledged by them.
 */
import { randomUUID } from 'node:crypto'

import { compareAndSet } from '#database'
import type { Payload } from 'payload'

import { type ChannelRow, destinationOf } from './channel-row'
import { announceChannelChange } from './desk'
import { dropRun, findRun } from './runs'
import type { WrittenPlace } from './written-place'

const LEFT = 'left-places'

/** How long a row is kept once its export is gone, in days. */
const DAYS_KEPT = 30

const DAY_MS = 24 * 60 * 60 * 1_000

export type LeftPlaceRow = {
  readonly id: string
  readonly channel: string
  readonly place: WrittenPlace
  readonly leftAt: string
  readonly epoch?: string | null
  readonly seq: number
  readonly reachedAt?: string | null
  readonly triedAt?: string | null
  readonly nextAt?: string | null
  readonly failures: number
  readonly fault?: 'refused' | 'retry' | null
  readonly detail?: string | null
  readonly goneAt?: string | null
  readonly goneBy?: string | null
}

/**
 * Keeps where a channel has written as left, and forgets how far it had come there. In the unit of the caller.
 * @param before the channel as it was, where that is known: for a run from before places were written down
 */
export const leavePlace = async (payload: Payload, channel: string, before?: ChannelRow): Promise<void> => {
  const run = await findRun(payload, channel)
  const place = run?.place ?? (run?.reachedAt && before ? placeBefore(before) : null)
  if (!run || !place) return
  const { epoch, reachedAt, seq } = run
  const leftAt = new Date().toISOString()
  const data = { id: randomUUID(), channel, place, leftAt, epoch, seq, reachedAt, failures: 0 }
  // In this order: where a database has no transactions, the place is left twice rather than not at all.
  await payload.db.create({ collection: LEFT, data, returning: false })
  await dropRun(payload, channel)
}

/** To be called in the unit that changed a channel: leaves its place where it has another one now. */
export const followPlace = async (payload: Payload, before: ChannelRow, now: ChannelRow): Promise<void> => {
  if (nameOfPlace(before) !== nameOfPlace(now)) await leavePlace(payload, now.id, before)
}

/** The export on its way to a bucket stands on this machine by the channel's name, too. */
const nameOfPlace = (row: ChannelRow): string =>
  isExport(row) ? JSON.stringify([row.name, destinationOf(row)]) : 'none'

const isExport = ({ destination }: ChannelRow): boolean => destination === 'folder' || destination === 's3'

const placeBefore = (row: ChannelRow): WrittenPlace | null =>
  isExport(row)
    ? {
        name: row.name,
        destination: destinationOf(row),
        locales: row.languages ?? [],
        collections: row.collections ?? [],
        at: null,
      }
    : null

/** Those whose export may still be there, by their age. */
export const leftPlaces = async (payload: Payload): Promise<LeftPlaceRow[]> =>
  (await allLeftPlaces(payload)).filter(({ goneAt }) => !goneAt)

/** Those whose export went a while ago, too. */
export const allLeftPlaces = async (payload: Payload): Promise<LeftPlaceRow[]> => {
  const { docs } = await payload.db.find<LeftPlaceRow>({
    collection: LEFT,
    limit: 0,
    pagination: false,
    sort: 'leftAt',
  })
  return docs
}

/**
 * Changes a row whose export may still be there.
 * @returns false where it is gone by now
 */
export const changeLeftPlace = (
  payload: Payload,
  id: string,
  data: Partial<Omit<LeftPlaceRow, 'channel' | 'id' | 'place'>>,
): Promise<boolean> =>
  compareAndSet(payload, {
    collection: LEFT,
    where: { and: [{ id: { equals: id } }, { goneAt: { exists: false } }] },
    data,
  })

/** The export is gone. @returns false where that was known */
export const endLeftPlace = async (
  payload: Payload,
  id: string,
  { by, detail }: { readonly by: string | null; readonly detail: string | null },
): Promise<boolean> => {
  const goneAt = new Date().toISOString()
  const isOurs = await changeLeftPlace(payload, id, { goneAt, goneBy: by, detail, fault: null, nextAt: null })
  if (isOurs) announceChannelChange()
  return isOurs
}

/** Takes rows out whose export is gone for longer than they are kept. */
export const thinLeftPlaces = async (payload: Payload): Promise<void> => {
  const oldest = new Date(Date.now() - DAYS_KEPT * DAY_MS).toISOString()
  await payload.db.deleteMany({
    collection: LEFT,
    where: { and: [{ goneAt: { exists: true } }, { goneAt: { less_than: oldest } }] },
  })
}

/** A place as people are told of it. */
export type ShownLeftPlace = Pick<LeftPlaceRow, 'failures' | 'id' | 'leftAt'> & {
  /** What the channel was called when it wrote there. */
  readonly channel: string
  readonly destination: 'folder' | 's3'
  /** The folder's name below EXPORTS_DIR; or bucket and prefix. */
  readonly where: string
  readonly triedAt: string | null
  readonly nextAt: string | null
  readonly fault: 'refused' | 'retry' | null
  /** What went wrong last. */
  readonly detail: string | null
}

export const shownLeftPlace = (row: LeftPlaceRow): ShownLeftPlace => ({
  id: row.id,
  channel: row.place.name,
  destination: row.place.destination.kind === 's3' ? 's3' : 'folder',
  where: whereOf(row.place),
  leftAt: row.leftAt,
  triedAt: row.triedAt ?? null,
  nextAt: row.nextAt ?? null,
  failures: row.failures,
  fault: row.fault ?? null,
  detail: row.detail ?? null,
})

const whereOf = ({ at, destination, name }: WrittenPlace): string => {
  if (destination.kind !== 's3') return name
  const bucket = at?.kind === 's3' ? at.bucket : destination.bucket
  return `${bucket}/${destination.prefix}`
}
