/**
 * The lease: of several nodes on one database, one numbers what waits and does whatever else must be done once.
 *
 * States of a node: *looking* (takes the lease if it is free, or if its holder has been silent for a term) → *holding* (its jobs
 * run, it renews) → looking again, where it could not renew in time: its jobs are ended, each after what it is doing;
 * *stopped* (the lease given back, so that another takes it at the next look). Clocks, terms and takings: src/database/claim.ts.
 *
 * Two holders for a moment, because one stood still and doesn't know yet, do no harm. Each unit has its turn among all
 * processes (src/database/write-turn.ts); and a number is given by compare-and-set, under a unique index, from a head that was
 * read before anything else: whoever is late is refused it (number.ts). On SQLite one process writes, and holds at once.
 */
import { sharingOf } from '#database'
import type { Payload } from 'payload'

import { requireSameAddress } from './address'
import { OtherSecret } from './errors'
import { fingerprintOf } from './secret-fingerprint'
import { signals } from './signals'

/** What runs on the holder only. It may be started again after it was stopped. */
export type Job = { start(): void | Promise<void>; stop(): void | Promise<void> }

export type Lease = {
  holdsLease(): boolean
  /** To be called before `start`. Jobs are started in the order in which they are given, and stopped in the other. */
  whenHolding(job: Job): void
  /** Resolves once the jobs run here, or another node is found to hold. @throws OtherAddress, OtherSecret where that node is set up otherwise */
  start(): Promise<void>
  stop(): Promise<void>
}

type Options = {
  /** Mends what a node that ended may have left half-done: told at each taking, and after a unit that was broken off. */
  readonly mend: () => Promise<void>
}

export const createLease = (payload: Payload, { mend }: Options): Lease => {
  const { claim: claimBy, cameUponBrokenUnit } = sharingOf(payload.db)
  const fingerprint = fingerprintOf(payload.secret)
  const claim = claimBy('publishing', fingerprint)
  const jobs: Job[] = []
  let isStopped = true
  let isHolding = false
  let changing: Promise<void> = Promise.resolve()
  let running: Promise<void> = Promise.resolve()
  let rouse: () => void = () => {}

  const attempt = (work: () => void | Promise<void>): Promise<void> =>
    Promise.resolve()
      .then(work)
      .catch((err: unknown) => payload.logger.error({ err, msg: 'A job of the node that numbers met a fault.' }))

  /** Renewing goes on meanwhile: to mend may take longer than a term. */
  const change = (work: () => Promise<void>): Promise<void> => (changing = changing.then(work))

  const begin = (fence: number): void => {
    isHolding = true
    if (claim.isShared) payload.logger.info({ msg: 'This node numbers what is published.', fence })
    void change(async () => {
      await attempt(mend)
      for (const job of jobs) await attempt(() => job.start())
    })
  }

  const end = (): void => {
    isHolding = false
    void change(async () => {
      for (const job of jobs.toReversed()) await attempt(() => job.stop())
    })
  }

  const look = async (): Promise<void> => {
    try {
      if (isHolding) await claim.renew()
      else {
        const taken = await claim.take()
        if (taken) begin(taken.fence)
      }
    } catch (err) {
      payload.logger.error({ err, msg: 'The lease can not be looked at; it is tried again.' })
    }
    if (isHolding && !claim.isHeld()) {
      payload.logger.warn({ msg: 'Another node numbers what is published from now on.' })
      end()
    }
    if (cameUponBrokenUnit()) void change(() => attempt(mend))
  }

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = claim.isShared ? setTimeout(resolve, claim.renewMs) : undefined
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  /** What keeps this node from working beside the one that holds, or null. */
  const difference = async (): Promise<unknown> => {
    const note = claim.noteOfHolder()
    if (note !== null && note !== fingerprint) return new OtherSecret()
    return requireSameAddress(payload).then(
      () => null,
      (error: unknown) => error,
    )
  }

  /** A holder that is gone may have been set up otherwise; one that lives after a term may not. */
  const requireSameSetUp = async (): Promise<void> => {
    for (const until = performance.now() + claim.termMs + claim.renewMs; !isHolding;) {
      const found = await difference()
      if (!found) return
      if (performance.now() > until) throw found
      await pause()
      await look()
    }
  }

  const run = async () => {
    while (!isStopped) {
      await pause()
      if (!isStopped) await look()
    }
  }

  return {
    holdsLease: () => isHolding && claim.isHeld(),
    whenHolding: (job) => void jobs.push(job),
    async start() {
      isStopped = false
      await look()
      await requireSameSetUp()
      signals().isNumbering = true
      running = run()
      await changing
    },
    async stop() {
      isStopped = true
      signals().isNumbering = false
      rouse()
      await running
      if (isHolding) end()
      await changing
      await claim.giveBack().catch((err: unknown) =>
        // Another node takes it after a term.
        payload.logger.warn({ err, msg: 'The lease could not be given back.' }),
      )
    },
  }
}
