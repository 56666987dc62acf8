/** Where channels stand that are taken somewhere. The ledger behind that number is the queue: nothing else is kept of it. */
import { compareAndSet } from '#database'
import type { Payload, Where } from 'payload'

import type { WrittenPlace } from './written-place'

const RUNS = 'channel-runs'

export type Fault = 'retry' | 'refused' | 'gone' | 'dead'

export type RunRow = {
  /** The channel's. */
  readonly id: string
  readonly epoch?: string | null
  readonly seq: number
  readonly reachedAt?: string | null
  readonly triedAt?: string | null
  readonly nextAt?: string | null
  readonly failures: number
  readonly fault?: Fault | null
  readonly detail?: string | null
  /** Of an export: where it is written. Written down before the first file. */
  readonly place?: WrittenPlace | null
}

/** The channel's row; made where there is none, before the first thing is sent. */
export const runRow = async (payload: Payload, channel: string): Promise<RunRow> => {
  const found = await findRun(payload, channel)
  if (found) return found
  const row: RunRow = { id: channel, seq: 0, failures: 0 }
  await payload.db.create({ collection: RUNS, data: { ...row }, returning: false })
  return row
}

/** Every channel's row, by the channel. */
export const runRows = async (payload: Payload): Promise<ReadonlyMap<string, RunRow>> => {
  const { docs } = await payload.db.find<RunRow>({ collection: RUNS, limit: 0, pagination: false })
  return new Map(docs.map((run) => [run.id, run]))
}

export const findRun = (payload: Payload, channel: string): Promise<RunRow | null> =>
  payload.db.findOne<RunRow>({ collection: RUNS, where: { id: { equals: channel } } })

/**
 * Changes the row if the channel still stands where `held` says: somebody may have asked meanwhile to send again.
 * @returns whether it did
 */
export const moveRun = async (
  payload: Payload,
  held: Pick<RunRow, 'id' | 'seq' | 'epoch'>,
  data: Partial<Omit<RunRow, 'id'>>,
): Promise<boolean> => {
  const isSame: Where = {
    and: [
      { id: { equals: held.id } },
      { seq: { equals: held.seq } },
      held.epoch ? { epoch: { equals: held.epoch } } : { epoch: { exists: false } },
    ],
  }
  return compareAndSet(payload, { collection: RUNS, where: isSame, data })
}

/**
 * Begins again behind a number, whatever went wrong before; in the unit of the caller. Never forward: what lies between
 * would be told to nobody.
 * @returns whether the channel had got that far
 */
export const restartRun = async (payload: Payload, channel: string, seq: number): Promise<boolean> => {
  await runRow(payload, channel)
  const data = { seq, failures: 0, nextAt: null, fault: null, detail: null }
  const hasGotThere: Where = { and: [{ id: { equals: channel } }, { seq: { greater_than_equal: seq } }] }
  return compareAndSet(payload, { collection: RUNS, where: hasGotThere, data })
}

export const dropRun = async (payload: Payload, channel: string): Promise<void> => {
  await payload.db.deleteMany({ collection: RUNS, where: { id: { equals: channel } } })
}
