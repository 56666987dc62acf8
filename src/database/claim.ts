/**
 * A claim: something that one process at a time may have, kept as a record in the database that all of them share.
 *
 * States of the record: *free* (no holder) → *held* (by a holder, under a `fence` that grows with every taking; the `beat`
 * grows while the holder renews) → free, where it was given back; or *overdue* (the beat stood still for a whole term, or
 * the holder is a process of this machine that is gone) → held by another, under the next fence. Every step is a
 * compare-and-set: of several that try, one succeeds.
 *
 * No clock is ever compared with that of another machine. A holder counts from the moment before it asked, and on its own
 * monotonic clock, and believes itself the holder for four fifths of a term; who waits counts a whole term on its own, from the
 * moment after it saw the beat. So it does nothing whether clocks are right, or are set meanwhile; one would have to run a
 * fifth slower than another. What remains: a process may stand still between looking whether it holds and writing, and then
 * write one thing too late. Whatever must not bear that is written by compare-and-set itself (src/publishing/number.ts).
 */
import { randomUUID } from 'node:crypto'

import { home, isGone } from './home'

/** A holder believes in its claim for this part of a term. */
const BELIEVED = 0.8

/** How often a holder renews in a term. */
const RENEWALS = 5

export type Claim = {
  /** Whether other processes may want it at all. */
  readonly isShared: boolean
  /** How long a holder may be silent before another takes its place, in milliseconds. */
  readonly termMs: number
  /** How often a holder is to renew, in milliseconds. */
  readonly renewMs: number
  /** Takes it where it is free or overdue. @returns null where another has it */
  take(): Promise<Taken | null>
  /** Says that the holder lives, however late: where nobody took it meanwhile, nothing is lost. @returns whether it is the holder */
  renew(): Promise<boolean>
  giveBack(): Promise<{ readonly isWanted: boolean }>
  /** Whether this process may believe itself the holder, by its own clock. */
  isHeld(): boolean
  /** What the holder that was seen last said of itself. */
  noteOfHolder(): string | null
}

export type Taken = { readonly fence: number; readonly isFromTheDead: boolean }

export type ClaimRecord = {
  readonly _id: string
  readonly holder: string | null
  readonly home: string | null
  readonly note: string | null
  readonly fence: number
  readonly beat: number
  /** Somebody waits for it. */
  readonly isWanted: boolean
}

/** What is needed of a collection (mongodb's `Collection`). */
export type ClaimRecords = {
  findOneAndUpdate(
    filter: object,
    update: object,
    options: { returnDocument: 'after' | 'before' },
  ): Promise<ClaimRecord | null>
  insertOne(record: ClaimRecord): Promise<unknown>
}

type Held = { readonly fence: number; readonly until: number }
type Seen = { readonly record: ClaimRecord; readonly since: number }

type Terms = { readonly name: string; readonly termMs: number; readonly note?: string }

/** A claim by this name among `records`; `note` is told to those who don't get it. */
export const claimOf = (records: () => ClaimRecords, { name, note, termMs }: Terms): Claim => {
  const holder = randomUUID()
  let held: Held | null = null
  let seen: Seen | null = null
  let isMade = false

  const change = (filter: object, update: object) =>
    records().findOneAndUpdate({ _id: name, ...filter }, update, { returnDocument: 'after' })

  const takeAs = (filter: object) =>
    change(filter, { $set: { holder, home: home(), note: note ?? null, beat: 0, isWanted: false }, $inc: { fence: 1 } })

  /** Made where there is none. */
  const takeFree = async (): Promise<ClaimRecord | null> => {
    const taken = await takeAs({ holder: null })
    if (taken || isMade) return taken
    await makeRecord(records(), name)
    isMade = true
    return takeAs({ holder: null })
  }

  const takeFromTheDead = async (): Promise<ClaimRecord | null> => {
    const record = await change({}, { $set: { isWanted: true } })
    if (!record?.holder) return null
    const now = performance.now()
    const isSame = seen?.record.fence === record.fence && seen.record.beat === record.beat
    seen = { record, since: isSame && seen ? seen.since : now }
    // One of our own that could not be given back, or whose taking was never answered.
    const isOurs = record.holder === holder
    if (!isOurs && now - seen.since < termMs && !isGone(record.home)) return null
    return takeAs({ holder: record.holder, fence: record.fence, beat: record.beat })
  }

  return {
    isShared: true,
    termMs,
    renewMs: termMs / RENEWALS,
    async take() {
      const asked = performance.now()
      const free = await takeFree()
      const taken = free ?? (await takeFromTheDead())
      if (!taken) return null
      held = { fence: taken.fence, until: asked + termMs * BELIEVED }
      return { fence: taken.fence, isFromTheDead: !free }
    },
    async renew() {
      if (!held) return false
      const asked = performance.now()
      const { fence } = held
      const renewed = await change({ holder, fence }, { $inc: { beat: 1 } })
      held = renewed ? { fence, until: asked + termMs * BELIEVED } : null
      return renewed !== null
    },
    async giveBack() {
      const fence = held?.fence
      held = null
      if (fence === undefined) return { isWanted: false }
      const before = await records().findOneAndUpdate(
        { _id: name, holder, fence },
        { $set: { holder: null, home: null } },
        { returnDocument: 'before' },
      )
      return { isWanted: before?.isWanted ?? false }
    },
    isHeld: () => held !== null && performance.now() < held.until,
    noteOfHolder: () => seen?.record.note ?? null,
  }
}

/** MongoDB's code for a value that a unique index has already. */
const DUPLICATE_KEY = 11_000

const makeRecord = async (records: ClaimRecords, name: string): Promise<void> => {
  const free = { holder: null, home: null, note: null, fence: 0, beat: 0, isWanted: false }
  try {
    await records.insertOne({ _id: name, ...free })
  } catch (error) {
    // Another was faster.
    if ((error as { code?: unknown }).code !== DUPLICATE_KEY) throw error
  }
}
