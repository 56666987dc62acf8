/**
 * Removes what channels have left behind: one place after the other, each until it is gone. A channel that is taken there
 * meanwhile goes before: what is being removed is left at once, and the channel writes its whole export there.
 */
import { DeliveryError, DeliveryRefused, type Installation, isSamePlace, pauseAfter, removeExport } from '#channels'
import type { ExportPlace } from '#contract'
import { changeLeftPlace, endLeftPlace, type LeftPlaceRow, restartRun } from '#distribution'
import type { Payload } from 'payload'

import { nextAfter } from './due'
import { leftStep, placeOf, type PlacesNow, usersOf } from './left-step'

type Options = {
  readonly payload: Payload
  readonly installation: Installation
  /** Something has ended: it is to be looked at what comes next. */
  readonly onEnd: () => void
  readonly onFault: (error: unknown, row: LeftPlaceRow) => void
}

export type LeftNow = Omit<PlacesNow, 'installation'> & {
  readonly left: readonly LeftPlaceRow[]
  /** Whether an export is being written at a place. */
  readonly isWriting: (place: ExportPlace) => boolean
}

type Job = {
  readonly row: LeftPlaceRow
  readonly place: ExportPlace | null
  readonly isUsed: boolean
  readonly stop: AbortController
  readonly done: Promise<void>
}

export const createLeftPlaces = ({ installation, onEnd, onFault, payload }: Options) => {
  let job: Job | null = null

  const begin = (row: LeftPlaceRow, isUsed: boolean, { channels }: LeftNow): void => {
    const stop = new AbortController()
    const isNameUsed = channels.some(({ name }) => name === row.place.name)
    const order = { installation, isUsed, isNameUsed, signal: stop.signal }
    const done = removeExport({ ...row.place, hasArrived: Boolean(row.reachedAt) }, order)
      .then((detail) => ended(row, detail))
      .catch(async (error: unknown) => {
        if (!stop.signal.aborted) await failed(row, error)
      })
      .catch((error: unknown) => onFault(error, row))
      .finally(() => {
        job = null
        onEnd()
      })
    job = { row, place: row.place.at ?? placeOf(row.place, installation), isUsed, stop, done }
  }

  const ended = async (row: LeftPlaceRow, detail: string): Promise<void> => {
    await endLeftPlace(payload, row.id, { by: null, detail })
    payload.logger.info({ msg: `What the channel ${row.place.name} had left: ${detail}`, channel: row.channel })
  }

  const failed = async (row: LeftPlaceRow, error: unknown): Promise<void> => {
    const failures = row.failures + 1
    const isKnown = error instanceof DeliveryError
    const isRefused = error instanceof DeliveryRefused
    const detail = isKnown ? error.message : 'A fault of Qanun’s own; the log has it.'
    const nextAt = nextAfter(isRefused ? null : pauseAfter(failures))
    const triedAt = new Date().toISOString()
    const fault = isRefused ? 'refused' : 'retry'
    await changeLeftPlace(payload, row.id, { failures, triedAt, nextAt, fault, detail })
    const msg = `The channel ${row.place.name} has left an export behind that could not be removed: ${detail}`
    payload.logger.error({ msg, channel: row.channel, failures })
    if (!isKnown) onFault(error, row)
  }

  /** Told once, not at each look. */
  const hold = async (row: LeftPlaceRow, by: string): Promise<void> => {
    const detail = `The channel "${by}", which is off, has its export there: switch it on, or take it elsewhere.`
    if (row.detail !== detail) await changeLeftPlace(payload, row.id, { fault: 'refused', detail, nextAt: null })
  }

  return {
    /** Does what is to be done now, as things are. Removing goes on after it. */
    async look(now: LeftNow): Promise<void> {
      const places = { ...now, installation }
      if (job && !job.isUsed && usersOf(job.row.place, places).length > 0) job.stop.abort(new PlaceTaken())
      for (const row of now.left) {
        const place = row.place.at ?? placeOf(row.place, installation)
        if (row.id === job?.row.id || (place && now.isWriting(place))) continue
        const step = leftStep(row, places)
        if (step.kind === 'rewrite') await restartRun(payload, step.channel, 0)
        else if (step.kind === 'held') await hold(row, step.by)
        else if (step.kind !== 'wait' && !job) begin(row, step.kind === 'end', now)
      }
    },
    /** Whether nothing may be written at a place yet. */
    isRemovingAt: (place: ExportPlace): boolean =>
      job !== null && !job.isUsed && job.place !== null && isSamePlace(job.place, place),
    async stop(): Promise<void> {
      job?.stop.abort(new PlaceTaken())
      await job?.done
    },
  }
}

class PlaceTaken extends Error {
  constructor() {
    super('A channel is taken there now, or the server is being stopped.')
    this.name = 'PlaceTaken'
  }
}
