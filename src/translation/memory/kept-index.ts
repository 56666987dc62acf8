/**
 * The memory's index in this process, one for each database.
 *
 * States: absent → loaded (from the rows, a page at a time) → checked again every few seconds, because other processes
 * remember and forget too. It holds only what is committed. SQLite shows a reader of this process what its open unit has
 * not committed yet; so whoever loads while something may be uncommitted waits for that unit's end.
 */
import { afterCommit, inOneUnit, isInUnit, processWide } from '#database'
import type { Payload } from 'payload'

import { createMemoryIndex, type MemoryIndex } from './memory-index'
import type { Remembered } from './remembered'
import { allRows, PAGE, rowsSince, stateOfRows } from './rows'

/** Another process may have remembered something; after this long it is looked for, in milliseconds. */
const CHECKED_MS = 3_000

type Kept = {
  loaded: { readonly index: MemoryIndex; readonly newest: string } | null
  checkedAt: number
  /**
   * Writes of this process, and how many of them are known to be over. Units run one after the other: with a later one,
   * those before it are over too.
   */
  writes: number
  settled: number
  checking: Promise<MemoryIndex> | null
}

const shared = processWide('memory', () => new WeakMap<Payload['db'], Kept>())

/** The index, with everything that was committed a few seconds ago at the latest. */
export const keptIndex = async (payload: Payload): Promise<MemoryIndex> => {
  const kept = keptOf(payload)
  const { loaded } = kept
  // A unit that looks something up must not wait for its own end.
  if (isInUnit()) return loaded ? loaded.index : (await loadAll(payload)).index
  // A clock may be set back.
  if (loaded && Math.abs(Date.now() - kept.checkedAt) < CHECKED_MS) return loaded.index
  kept.checking ??= check(payload, kept).finally(() => {
    kept.checking = null
  })
  return kept.checking
}

/** Says that rows are being written; once they are committed, the index follows. */
export const followWrites = (payload: Payload, change: (index: MemoryIndex) => void): void => {
  const kept = keptOf(payload)
  const write = (kept.writes += 1)
  afterCommit(() => {
    kept.settled = Math.max(kept.settled, write)
    if (kept.loaded) change(kept.loaded.index)
  })
}

const keptOf = ({ db }: Payload): Kept => {
  const kept = shared.get(db) ?? { loaded: null, checkedAt: 0, writes: 0, settled: 0, checking: null }
  shared.set(db, kept)
  return kept
}

const check = async (payload: Payload, kept: Kept): Promise<MemoryIndex> => {
  const { writes } = kept
  if (kept.settled === writes) {
    const change = await readChange(payload, kept)
    if (kept.writes === writes) return take(kept, change)
  }
  return inOneUnit(payload.db, async () => {
    kept.settled = kept.writes
    return take(kept, await readChange(payload, kept))
  })
}

type Loaded = NonNullable<Kept['loaded']>
type Change = { readonly loaded: Loaded; readonly added: readonly Remembered[]; readonly newest: string }

/** What the rows say that the index doesn't; the index itself stays as it is. */
const readChange = async (payload: Payload, { loaded }: Kept): Promise<Change> => {
  const { count, newest } = await stateOfRows(payload)
  if (loaded) {
    const isSame = newest === loaded.newest && count === loaded.index.size
    const added = isSame ? [] : await rowsSince(payload, loaded.newest)
    const more = added.filter(({ id }) => !loaded.index.has(id)).length
    if (added.length < PAGE && loaded.index.size + more === count) return { loaded, added, newest }
  }
  const all = await loadAll(payload)
  return { loaded: all, added: [], newest: all.newest }
}

const take = (kept: Kept, { added, loaded, newest }: Change): MemoryIndex => {
  for (const remembered of added) loaded.index.add(remembered)
  kept.loaded = { index: loaded.index, newest }
  kept.checkedAt = Date.now()
  return loaded.index
}

/** The time of the newest row is read before the rows, so that what comes meanwhile counts as newer. */
const loadAll = async (payload: Payload): Promise<Loaded> => {
  const { newest } = await stateOfRows(payload)
  const index = createMemoryIndex()
  for await (const remembered of allRows(payload)) index.add(remembered)
  return { index, newest }
}
