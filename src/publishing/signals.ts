import { EventEmitter } from 'node:events'

import { processWide } from '#database'

type LedgerEvents = {
  /** A row waits for its number. */
  waiting: []
  /** The ledger's head moved to this number. */
  numbered: [seq: number]
  /** A term changed. */
  vocabulary: []
  /** A job in the background met a fault; it is logged, and the job goes on. */
  fault: [job: 'sequencer' | 'lag' | 'catalog' | 'channels' | 'recalls', error: unknown]
}

/** What the parts of publishing tell each other within the process. Only a hurry: all of it is also found by looking. */
export const signals = () =>
  processWide('ledger-signals', () => {
    const events = new EventEmitter<LedgerEvents>()
    // Every waiting request listens for a moment.
    events.setMaxListeners(0)
    // isNumbering: what waits is numbered soon, here or on the node that holds the lease.
    return { events, clock: { last: 0 }, isNumbering: false }
  })
