/**
 * The turn to write, among all processes on one database that has no transactions for us. A unit takes it before its first
 * read and gives it back after its last write, so that units of several processes run one after the other, as those of one
 * process do (write-queue.ts). A process that ends within its unit leaves the turn overdue, and what it wrote half-done;
 * who takes the turn next remembers that, so that it can be mended.
 */
import { setTimeout as wait } from 'node:timers/promises'

import type { Claim } from './claim'
import { TurnLost } from './errors'
import type { Transaction } from './write-queue'

/** The first and the longest pause between two looks whether it is our turn, in milliseconds. */
const LOOK_MS = { first: 2, longest: 20 }

/** Who had the turn while another waited lets it go first, in milliseconds. */
const YIELD_MS = 30

/** `onBroken` is told that another process ended within its unit. */
export const writeTurn = (claim: Claim, onBroken: () => void): Transaction => {
  let renewing: NodeJS.Timeout | undefined
  let mayBeginAt = 0

  const end = async (): Promise<void> => {
    clearInterval(renewing)
    // What can't be given back is overdue soon; what was written is written.
    const { isWanted } = await claim.giveBack().catch(() => ({ isWanted: false }))
    mayBeginAt = isWanted ? performance.now() + YIELD_MS : 0
  }

  return {
    async begin() {
      const left = mayBeginAt - performance.now()
      if (left > 0) await wait(left)
      let taken = await claim.take()
      for (let pause = LOOK_MS.first; !taken; pause = Math.min(pause * 2, LOOK_MS.longest)) {
        await wait(pause)
        taken = await claim.take()
      }
      if (taken.isFromTheDead) onBroken()
      // Where it can't be renewed the turn runs out, which the next write is told.
      renewing = setInterval(() => void claim.renew().catch(() => {}), claim.renewMs)
      renewing.unref()
    },
    commit: end,
    rollback: end,
    async requireOpen() {
      if (!claim.isHeld() && !(await claim.renew())) throw new TurnLost()
    },
  }
}
