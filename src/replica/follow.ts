/**
 * Follows the ledger into the local file.
 *
 * States: *catching up* (reads batch after batch until the head it saw) → *indexing* (makes searches find what came, some
 * at a time, until woken; readers have the entries already) → *waiting* (for a wake-up or the next look) → catching up …; *faulty* (the ledger can't be reached, or a row can't be applied: says so, waits, tries again, while
 * readers go on reading what is there); *stopped*. After a lost change the store is emptied once and followed from the
 * start: if a change is missing again, it is missing in the ledger, and what could be read stays. A wrong hash empties
 * nothing: the row came wrong, what is held is right. It is ready once it has caught up with the head that the ledger had
 * when it began, and not ready while it is emptied and filled again.
 */
import type { LedgerHead, LedgerReader, LedgerRow } from '#contract'

import { LostChange, ReplicaError } from './errors'
import type { Store } from './store'

/** How often to look without a wake-up, in milliseconds. */
const LOOK_INTERVAL_MS = 1_000

/** The first and the longest pause after a fault, in milliseconds. */
const RETRY_MS = { first: 250, longest: 15_000 }

/** How often the catalog is read again without being told, in milliseconds. */
const CATALOG_INTERVAL_MS = 60_000

const BATCH = 500

export type Follower = {
  start(): void
  stop(): Promise<void>
  /** Look now: the ledger's head has moved. */
  wake(): void
  /** Look now, and read the catalog again: it has changed. */
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
  let catalogReadAt = -Infinity
  let rouse: () => void = () => {}
  let running: Promise<void> = Promise.resolve()
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

  /** @returns whether another catalog is kept now */
  const describeAnew = async (): Promise<boolean> => {
    const now = performance.now()
    if (now - catalogReadAt < CATALOG_INTERVAL_MS) return false
    catalogReadAt = now
    try {
      return store.keepCatalog(await ledger.catalog())
    } catch (error) {
      catalogReadAt = -Infinity
      throw error
    }
  }

  const run = async () => {
    let retryMs = RETRY_MS.first
    let hasStartedAgain = false
    let told = store.head()
    while (!isStopped) {
      isWoken = false
      try {
        const isDescribedAnew = await describeAnew()
        await readOn(ledger, store, () => isStopped)
        // Compared with what was told, not with what was held before: a command may have written the same file.
        const head = store.head()
        if (!isReady || isDescribedAnew || head.seq !== told.seq || head.epoch !== told.epoch) onAdvance?.(head)
        told = head
        retryMs = RETRY_MS.first
        hasStartedAgain = false
        isReady = true
        announceReady()
        if (await indexWaiting(store, () => isStopped || isWoken)) onAdvance?.(head)
        await pause(LOOK_INTERVAL_MS)
      } catch (error) {
        onFault(error)
        if (error instanceof LostChange && !hasStartedAgain) {
          hasStartedAgain = true
          isReady = false
          store.restart(store.head().epoch)
        }
        await pause(retryMs)
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
      running = run()
    },
    async stop() {
      isStopped = true
      rouse()
      await running
    },
  }
}

/** All rows at once; where one is at fault, those before it are kept, so that readers have all that can be had. */
const applyAsFarAsRight = (store: Store, rows: readonly LedgerRow[]): void => {
  try {
    store.apply(rows)
  } catch (error) {
    if (!(error instanceof ReplicaError) || rows.length === 1) throw error
    for (const row of rows) store.apply([row])
  }
}

/** Makes searches find what was stored, some at a time; the process answers requests in between. @returns whether there was anything to do */
const indexWaiting = async (store: Store, isInterrupted: () => boolean): Promise<boolean> => {
  let hasWorked = false
  while (!isInterrupted() && store.index()) {
    hasWorked = true
    await new Promise((resolve) => setImmediate(resolve))
  }
  return hasWorked
}

/** Reads up to the head that the ledger has now, and makes searches find it. @returns whether the local head moved */
export const catchUp = async (ledger: LedgerReader, store: Store): Promise<boolean> => {
  const hasMoved = await readOn(ledger, store, () => false)
  await indexWaiting(store, () => false)
  return hasMoved
}

/** @returns whether the local head moved */
const readOn = async (ledger: LedgerReader, store: Store, isStopped: () => boolean): Promise<boolean> => {
  const target = await ledger.head()
  const before = store.head()
  // A smaller head of the same epoch can only be another ledger than the one that was followed.
  if (target.epoch !== before.epoch || target.seq < before.seq) store.restart(target.epoch)
  while (store.head().seq < target.seq && !isStopped()) {
    const rows = await ledger.read(store.head().seq, BATCH)
    if (rows.length === 0) break
    applyAsFarAsRight(store, rows)
  }
  const after = store.head()
  return after.seq !== before.seq || after.epoch !== before.epoch
}
