/** What the whole product tells of itself: the ledger, the replica and the jobs, beside the requests. */
import { ledgerReader, numberOfWaiting, signals } from '#publishing'
import type { LedgerHead } from '#contract'
import type { Store } from '#replica'
import { createTelling, type Telling } from '#telling'
import type { Payload } from 'payload'

import { atOnce } from './at-once'
import { shownPath } from './page-route'

/** The jobs of this process; each counts its faults from the start, also where it has none. */
const JOBS = ['sequencer', 'lag', 'catalog', 'follower', 'channels', 'recalls', 'requests'] as const

export type LedgerNow = { readonly head: LedgerHead; readonly waiting: number }

type Watched = { readonly payload: Payload; readonly store: Store; readonly isReady: () => boolean }

export type ServerTelling = Telling & {
  /** How the ledger is now. Who asks at the same time gets one answer. @throws where the database does not answer */
  readonly ledgerNow: () => Promise<LedgerNow>
  readonly numbered: () => { readonly count: number; readonly lastAt: string | null }
  readonly stop: () => void
}

export const createServerTelling = ({ isReady, payload, store }: Watched): ServerTelling => {
  const telling = createTelling({ log: payload.logger, shown: shownPath })
  const { faults, measures } = telling
  const { events } = signals()
  const ledgerNow = atOnce(async () => {
    const asked = Promise.all([ledgerReader(payload).head(), numberOfWaiting(payload)])
    const [head, waiting] = await inTime(asked)
    return { head, waiting }
  })

  measures.addProcess()
  measures.addVersion()
  faults.watch(...JOBS)
  measures.gauge({
    name: 'qanun_database_up',
    help: '1 where the database answers.',
    read: () =>
      ledgerNow().then(
        () => 1,
        () => 0,
      ),
  })
  measures.gauge({
    name: 'qanun_ledger_head',
    help: 'The largest number of the ledger.',
    read: async () => (await ledgerNow()).head.seq,
  })
  measures.gauge({
    name: 'qanun_waiting_editions',
    help: 'Rows of the ledger that wait for their number: published or withdrawn, and not yet public.',
    read: async () => (await ledgerNow()).waiting,
  })
  measures.gauge({
    name: 'qanun_replica_seq',
    help: 'The number in the ledger up to which the replica has everything.',
    read: () => store.head().seq,
  })
  measures.gauge({
    name: 'qanun_replica_lag_editions',
    help: 'How many numbers of the ledger the replica is behind.',
    read: async () => Math.max(0, (await ledgerNow()).head.seq - store.head().seq),
  })
  measures.gauge({
    name: 'qanun_replica_ready',
    help: '1 once the replica has caught up since the start.',
    read: () => Number(isReady()),
  })
  measures.gauge({
    name: 'qanun_sequencer_running',
    help: '1 while somebody gives numbers in this process.',
    read: () => Number(signals().isNumbering),
  })
  const counter = measures.counter({
    name: 'qanun_sequencer_numbered_total',
    help: 'Rows of the ledger that were given their number.',
  })
  let numbered = { count: 0, lastAt: null as string | null }
  const onNumbered = () => {
    counter.inc()
    numbered = { count: numbered.count + 1, lastAt: new Date().toISOString() }
  }
  events.on('numbered', onNumbered)
  events.on('fault', faults.note)
  return {
    ...telling,
    ledgerNow,
    numbered: () => numbered,
    stop: () => {
      events.off('numbered', onNumbered)
      events.off('fault', faults.note)
    },
  }
}

/** How long the database may take, in milliseconds: below that a measure is waited for. */
const PATIENCE_MS = 1_500

/** @throws where the database takes too long: a driver that looks for its server may wait for half a minute */
const inTime = async <T>(asked: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE_MS, new Error('The database does not answer in time.'))
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
