/**
 * Follows the ledger into the local file.
 *
 * States: *catching up* (reads batch after batch until the head it saw) → *indexing* (makes searches find what came, some
 * at a time, until woken; readers have the entries already) → *waiting* (for a wake-up or the next look) → catching up …;
 * *faulty* (the ledger can't be reached, or a row can't be applied: says so, waits, tries again, while readers go on reading
 * what is there); *reading anew* (another epoch, or a lost change: the whole ledger is read into a new state, which takes the
 * place of the old one at once); *stopped*. After a lost change that is done once: if a change is missing again, it is missing
 * in the ledger, and what could be read stays. A wrong hash changes nothing: the row came wrong, what is held is right. It is
 * ready once it has caught up with the head that the ledger had when it began, and not ready while it reads anew after a lost
 * change.
 */
import type { LedgerHead, LedgerReader } from '#contract'

import { indexWaiting, readUp } from './catch-up'
import { LostChange, OriginBehind, OtherEpoch } from './errors'
import type { Store } from './store'

export { catchUp } from './catch-up'

/** How often to look without a wake-up, in milliseconds. */
const LOOK_INTERVAL_MS = 1_000

/** The first and the longest pause after a fault, in milliseconds. */
const RETRY_MS = { first: 250, longest: 15_000 }

/** How often the catalog is read again without being told, in milliseconds. */
const CATALOG_INTERVAL_MS = 60_000

/** How long another node may hold less than this one before everything is read anew, in milliseconds. */
const PATIENCE_MS = 30_000

export type Follower = {
  start(): void
  stop(): Promise<void>
  /** Look now: the ledger's head has moved. */
  wake(): void
  /** Look now, and read the catalog and the channels again: they have changed. */
  readCatalog(): void
  isReady(): boolean
  /** Resolves once ready. */
  readonly ready: Promise<void>
}

type Options = {
  readonly ledger: LedgerReader
  readonly store: Store
  /** Told whenever the local head moved. */
  readonly onAdvance?: (head: LedgerHead) => void
  /** Told of faults; following goes on. */
  readonly onFault: (error: unknown) => void
}

/** A follower that runs until it is stopped. */
export const createFollower = ({ ledger, onAdvance, onFault, store }: Options): Follower => {
  let isStopped = true
  let isReady = false
  let isWoken = false
  let catalog: string | null = null
  let catalogReadAt = -Infinity
  let rouse: () => void = () => {}
  let running: Promise<void> = Promise.resolve()
  let stopping = new AbortController()
  let announceReady: () => void = () => {}
  const ready = new Promise<void>((resolve) => {
    announceReady = resolve
  })

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      if (isWoken || isStopped) return resolve()
      const timer = setTimeout(resolve, ms)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  /** @returns whether another catalog or other channels are kept now */
  const follow = async (isAnew: boolean): Promise<boolean> => {
    const now = performance.now()
    if (now - catalogReadAt >= CATALOG_INTERVAL_MS) catalog = null
    const before = catalog ?? store.catalogHash()
    const isRead = catalog === null
    // Before it is read: what is said to have changed meanwhile is read once more.
    if (isRead) catalogReadAt = now
    const read = await readUp(ledger, store, { catalog, isAnew, isStopped: () => isStopped })
    catalog = read.catalog
    return read.areChannelsNew || before !== (isRead ? store.catalogHash() : catalog)
  }

  const run = async () => {
    let retryMs = RETRY_MS.first
    let hasStartedAgain = false
    let isAnew = false
    let behindSince: number | null = null
    let told = store.head()
    let reached = told.seq
    while (!isStopped) {
      isWoken = false
      try {
        const isDescribedAnew = await follow(isAnew)
        // Compared with what was told, not with what was held before: a command may have written the same file.
        const head = store.head()
        if (!isReady || isDescribedAnew || head.seq !== told.seq || head.epoch !== told.epoch) onAdvance?.(head)
        told = head
        retryMs = RETRY_MS.first
        hasStartedAgain = false
        isAnew = false
        behindSince = null
        isReady = true
        announceReady()
        if (await indexWaiting(store, () => isStopped || isWoken)) onAdvance?.(head)
        if (ledger.moved && !isStopped && !isWoken) await ledger.moved(head, stopping.signal)
        else await pause(LOOK_INTERVAL_MS)
      } catch (error) {
        if (isStopped) break
        onFault(error)
        // Who gets on a little each time is not to wait longer and longer.
        if (store.head().seq > reached) retryMs = RETRY_MS.first
        reached = store.head().seq
        if (error instanceof OriginBehind) behindSince ??= Date.now()
        const isLost = error instanceof LostChange && !hasStartedAgain
        if (isLost) {
          hasStartedAgain = true
          isReady = false
        }
        // What broke off while everything was read anew is begun anew again; what is missing in the ledger is not.
        isAnew =
          isLost ||
          (isAnew && !(error instanceof LostChange)) ||
          (behindSince !== null && Date.now() - behindSince > PATIENCE_MS)
        if (error instanceof OtherEpoch) continue
        await pause(retryMs * (0.5 + Math.random() / 2))
        retryMs = Math.min(retryMs * 2, RETRY_MS.longest)
      }
    }
  }

  return {
    ready,
    isReady: () => isReady,
    wake() {
      isWoken = true
      rouse()
    },
    readCatalog() {
      catalogReadAt = -Infinity
      isWoken = true
      rouse()
    },
    start() {
      isStopped = false
      stopping = new AbortController()
      running = run()
    },
    async stop() {
      isStopped = true
      stopping.abort()
      rouse()
      await running
    },
  }
}
