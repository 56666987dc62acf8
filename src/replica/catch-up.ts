import type { LedgerHead, LedgerReader, LedgerRow } from '#contract'

import { LostChange, OriginBehind, ReplicaError } from './errors'
import type { Store } from './store'

const BATCH = 500

type Options = {
  readonly isStopped?: () => boolean
  /** The hash of the catalog that was kept last; null where it is to be read in any case. Left out, it is not looked at. */
  readonly catalog?: string | null
  /** Read everything anew, whatever is held. */
  readonly isAnew?: boolean
}

/**
 * Reads up to the head that the ledger has now, its catalog first. Of another epoch, everything is read: into an empty
 * file batch by batch, so that an end of the process loses nothing, and readers are not shown it before it is whole; in the
 * place of another state all at once.
 * The channels are read with the catalog, and wherever that is to be read in any case.
 * @returns the hash of the catalog that is kept now; `unknown` where the ledger does not tell it; whether the channels changed
 */
export const readUp = async (
  ledger: LedgerReader,
  store: Store,
  { catalog, isAnew = false, isStopped = () => false }: Options = {},
): Promise<{ readonly catalog: string; readonly areChannelsNew: boolean }> => {
  const target = await ledger.head()
  const before = store.head()
  const isSame = target.epoch === before.epoch
  if (isSame && target.seq < before.seq && ledger.mayLag && !isAnew)
    throw new OriginBehind({ held: before.seq, head: target.seq })
  const told = target.catalog ?? 'unknown'
  const isKnown = catalog === undefined || catalog === told || store.catalogHash() === told
  const described = isKnown ? null : await ledger.catalog()
  // None where the ledger tells of none: a key that was taken back must not go on being taken here.
  const areChannelsNew = (catalog === null || !isKnown) && store.keepChannels((await ledger.channels?.()) ?? [])
  const keepCatalog = () => {
    if (described) store.keepCatalog(described)
  }
  // A smaller head of the same epoch can only be another ledger than the one that was followed.
  if (before.seq > 0 && (isAnew || !isSame || target.seq < before.seq)) {
    await replace(ledger, store, { target, keepCatalog, isStopped })
    return { catalog: told, areChannelsNew }
  }
  keepCatalog()
  if (!isSame) {
    store.restart(target.epoch)
    store.setFilling(true)
  }
  await readOn(ledger, store, { target, isStopped })
  if (!isStopped()) store.setFilling(false)
  return { catalog: told, areChannelsNew }
}

/** Reads up to the head that the ledger has now, and makes searches find it. */
export const catchUp = async (ledger: LedgerReader, store: Store, options: Options = {}): Promise<void> => {
  await readUp(ledger, store, options)
  await indexWaiting(store, () => false)
}

/** Makes searches find what was stored, some at a time; the process answers requests in between. @returns whether there was anything to do */
export const indexWaiting = async (store: Store, isInterrupted: () => boolean): Promise<boolean> => {
  let hasWorked = false
  while (!isInterrupted() && store.index()) {
    hasWorked = true
    await new Promise((resolve) => setImmediate(resolve))
  }
  return hasWorked
}

type Way = { readonly target: LedgerHead; readonly isStopped: () => boolean }

const replace = async (
  ledger: LedgerReader,
  store: Store,
  { keepCatalog, ...way }: Way & { keepCatalog: () => void },
): Promise<void> => {
  const anew = store.beginAnew(way.target.epoch)
  try {
    keepCatalog()
    await readOn(ledger, store, way)
  } catch (error) {
    // Missing in the ledger itself: what could be read is all there is.
    if (error instanceof LostChange) anew.done()
    else anew.cancel()
    throw error
  }
  if (way.isStopped()) anew.cancel()
  else anew.done()
}

/** While a batch is applied, the next is on its way. */
const readOn = async (ledger: LedgerReader, store: Store, { isStopped, target }: Way): Promise<void> => {
  const next = (after: number): Promise<readonly LedgerRow[]> =>
    after < target.seq && !isStopped() ? ledger.read(after, BATCH) : Promise.resolve([])
  let coming = next(store.head().seq)
  for (let rows = await coming; rows.length > 0; rows = await coming) {
    coming = next(rows.at(-1)?.seq ?? 0)
    // Told when it is its turn; until then its failing is nobody's fault.
    coming.catch(() => {})
    applyAsFarAsRight(store, rows)
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
