/**
 * Numbers what waits in the ledger, one row after the other, after it was committed. So a reader that has seen a number
 * never misses a smaller one that appears later.
 *
 * States of a row: *waiting* (no number) → *numbered* (public) → *cascaded* (whoever shows it waits in turn). A row
 * that changes nothing is dropped instead of numbered. Each step is one unit; a process killed between two of them finds
 * the row in its state at the next start and goes on from there.
 *
 * States of the sequencer: *idle* (waits for a signal or the next look) → *numbering* → idle; *stopped* at the end. It runs
 * on the node that holds the lease (lease.ts). Two sequencers do no harm: a number is given by compare-and-set, and the
 * unique index refuses it a second time.
 */
import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { cascade } from './cascade'
import { uncascadedRows, waitingRows } from './ledger'
import type { StoredRow } from './ledger-row'
import { numberRow } from './number'
import { signals } from './signals'

/** How often to look for rows that nobody signalled (another process wrote them), in milliseconds. */
const LOOK_INTERVAL_MS = 500

/** How long to wait after a fault before trying again, in milliseconds. */
const RETRY_MS = 1_000

const BATCH = 50

export type Sequencer = { start(): void; stop(): Promise<void> }

/** Numbers all that waits now, and what follows from it, unless stopped. @returns how many rows got a number */
export const numberWaiting = async (payload: Payload, isStopped = () => false): Promise<number> => {
  let numbered = 0
  for (;;) {
    for (const row of await uncascadedRows(payload, BATCH)) await inOneUnit(payload.db, () => cascade(payload, row))
    const waiting = await waitingRows(payload, BATCH)
    if (waiting.length === 0) return numbered
    for (const row of waiting) {
      if (isStopped()) return numbered
      numbered += await numberAndAnnounce(payload, row)
    }
  }
}

const numberAndAnnounce = async (payload: Payload, row: StoredRow): Promise<number> => {
  const seq = await inOneUnit(payload.db, async () => {
    const given = await numberRow(payload, row)
    if (given !== null) await cascade(payload, { ...row, seq: given })
    return given
  })
  if (seq === null) return 0
  signals().events.emit('numbered', seq)
  return 1
}

/** A sequencer that runs until it is stopped. */
export const createSequencer = (payload: Payload): Sequencer => {
  const { events } = signals()
  let isStopped = true
  let running: Promise<void> = Promise.resolve()
  let rouse: () => void = () => {}

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  let isSignalled = false
  const onWaiting = () => {
    isSignalled = true
    rouse()
  }

  const run = async () => {
    while (!isStopped) {
      isSignalled = false
      try {
        await numberWaiting(payload, () => isStopped)
        if (!isSignalled && !isStopped) await pause(LOOK_INTERVAL_MS)
      } catch (err) {
        payload.logger.error({ err, msg: 'The sequencer met a fault; it tries again.' })
        events.emit('fault', 'sequencer', err)
        if (!isStopped) await pause(RETRY_MS)
      }
    }
  }

  return {
    start() {
      isStopped = false
      events.on('waiting', onWaiting)
      running = run()
    },
    async stop() {
      isStopped = true
      events.off('waiting', onWaiting)
      rouse()
      await running
    },
  }
}
