import type { Claim } from './claim'

/** A claim that nobody else can want: one process writes this database. */
export const undisputedClaim = (): Claim => {
  let isHeld = false
  return {
    isShared: false,
    termMs: 0,
    renewMs: 0,
    async take() {
      isHeld = true
      return { fence: 1, isFromTheDead: false }
    },
    renew: async () => isHeld,
    async giveBack() {
      isHeld = false
      return { isWanted: false }
    },
    isHeld: () => isHeld,
    noteOfHolder: () => null,
  }
}
