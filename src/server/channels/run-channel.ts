/**
 * Takes to one channel what it lacks, in the ledger's order.
 *
 * States of a channel: *even* (all has arrived) → *sending* (each number is written down once it has arrived) → even;
 * *waiting* (the last try failed; until its next one nothing behind it is sent) → sending …; *switched off* (the receiver
 * wants no more, or the last try of all failed): somebody must switch it on again. A process killed anywhere finds the last
 * number that was written down, and sends from there: what had arrived and was not written down arrives twice.
 */
import {
  type Attempt,
  ConsumerGone,
  DeliveryError,
  DeliveryRefused,
  exportPlaceOf,
  isSamePlace,
  openChannel,
  pauseAfter,
  TryLater,
} from '#channels'
import type { Installation } from '#channels'
import { canonicalJson, type ChannelDefinition } from '#contract'
import {
  type ChannelRow,
  type Fault,
  logDelivery,
  moveRun,
  type RunRow,
  runRow,
  signingVersions,
  type WrittenPlace,
} from '#distribution'
import type { PublicReader } from '#replica'
import type { Payload } from 'payload'

import { isChangedSince, isExport, nextAfter } from './due'
import { channelSource } from './source'

export type RunOrder = {
  readonly row: ChannelRow
  readonly definition: ChannelDefinition
  /** From before the definition was read (RFC 3339): what is changed later is looked at anew. */
  readonly readAt: string
  readonly reader: PublicReader
  readonly installation: Installation
  readonly signal: AbortSignal
}

/** @throws what is no fault of the destination */
export const runChannel = async (payload: Payload, order: RunOrder): Promise<void> => {
  const { definition, installation, readAt, reader, row, signal } = order
  const begun = await beginRun(payload, order)
  if (!begun) return
  let held = begun
  const report = (attempt: Attempt) => logDelivery(payload, { channel: row.id, ...attempt })
  try {
    const placed = await placeRun(payload, held, order)
    if (!placed) return
    held = placed
    // Asked for each message: a key may be ended, or its overlap be over, in the midst of a long run.
    const channel = openChannel(definition, installation, () => signingVersions(payload, row.id))
    if (!channel) return
    try {
      const source = channelSource(reader, `/v1/channels/${definition.name}`)
      for await (const seq of channel.deliver({ source, after: held.seq, report, signal })) {
        const now = new Date().toISOString()
        const triedAt = isExport(row) ? readAt : now
        const next = {
          seq,
          reachedAt: now,
          triedAt,
          ...NO_FAULT,
          ...(held.place && { place: wholeOf(held.place, order) }),
        }
        // Somebody asked meanwhile to send again: that is looked at anew.
        if (!(await moveRun(payload, held, next))) return
        held = { ...held, ...next }
      }
    } finally {
      channel.close()
    }
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof DeliveryError)) throw error
    await afterFault(payload, { error, held, readAt, row })
  }
}

/**
 * Writes down where an export is written before its first file: it is known to be there, whatever becomes of the channel.
 * @returns null where it was written elsewhere before, which is to be left first
 */
const placeRun = async (payload: Payload, run: RunRow, order: RunOrder): Promise<RunRow | null> => {
  const at = exportPlaceOf(order.definition, order.installation)
  if (!at) return run
  if (run.place?.at && !isSamePlace(run.place.at, at)) return null
  const own = { ...placedAs(order), at }
  // Until the new export is there, the one of before is.
  const place: WrittenPlace = run.place
    ? {
        ...own,
        locales: together(own.locales, run.place.locales),
        collections: together(own.collections, run.place.collections),
      }
    : own
  if (run.place && canonicalJson(run.place) === canonicalJson(place)) return run
  return (await moveRun(payload, run, { place })) ? { ...run, place } : null
}

/** What holds once the whole export has arrived. */
const wholeOf = ({ at }: WrittenPlace, order: RunOrder): WrittenPlace => ({ ...placedAs(order), at })

const placedAs = ({ definition: { collections, destination, locales, name } }: RunOrder) => ({
  name,
  destination,
  locales,
  collections,
})

/** Both of two lists that don't narrow where they are empty. */
const together = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 || b.length === 0 ? [] : [...new Set([...a, ...b])]

const NO_FAULT = { failures: 0, nextAt: null, fault: null, detail: null }

/** The row to go on from: in this epoch of the ledger; for an export that is to look otherwise, from the start. */
const beginRun = async (payload: Payload, { reader, row }: RunOrder): Promise<RunRow | null> => {
  const run = await runRow(payload, row.id)
  const { epoch } = reader.head()
  const isAnew = run.epoch !== epoch || (isExport(row) && isChangedSince(row, run))
  const isOnAgain = run.fault === 'gone' || run.fault === 'dead'
  if (!isAnew && !isOnAgain) return run
  const next = { epoch, seq: isAnew ? 0 : run.seq, ...NO_FAULT }
  return (await moveRun(payload, run, next)) ? { ...run, ...next } : null
}

type Failed = Pick<RunOrder, 'readAt' | 'row'> & { readonly error: DeliveryError; readonly held: RunRow }

const afterFault = async (payload: Payload, { error, held, readAt, row }: Failed): Promise<void> => {
  const failures = held.failures + 1
  const { fault, pauseMs } = whatFollows(error, failures)
  const isOver = fault === 'gone' || fault === 'dead'
  const nextAt = isOver ? null : nextAfter(pauseMs)
  const hasMoved = await moveRun(payload, held, { triedAt: readAt, failures, fault, detail: error.message, nextAt })
  // Somebody asked meanwhile to send again: what went wrong belongs to another place, and the next look goes on from theirs.
  if (!isOver || !hasMoved) return
  payload.logger.error({ msg: `The channel ${row.name} was switched off: ${error.message}`, channel: row.id, fault })
  await payload.update({ collection: 'channels', id: row.id, data: { isOn: false }, overrideAccess: true })
}

const whatFollows = (error: DeliveryError, failures: number): { fault: Fault; pauseMs: number | null } => {
  if (error instanceof ConsumerGone) return { fault: 'gone', pauseMs: null }
  if (error instanceof DeliveryRefused) return { fault: 'refused', pauseMs: null }
  const retryAfterMs = error instanceof TryLater ? error.retryAfterMs : null
  const pauseMs = pauseAfter(failures, { retryAfterMs })
  return pauseMs === null ? { fault: 'dead', pauseMs } : { fault: 'retry', pauseMs }
}
