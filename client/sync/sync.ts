/**
 * Keeps a copy of what is public.
 *
 * States: *behind* (reads page after page from its cursor; each is written with the cursor behind it) → *current*, when
 * nothing waits any more. From *behind* to *starting again*: where the cursor is of another epoch or from the future, or
 * where a change does not follow on what is held (`prev`), which means that one was lost. Then the first page that comes
 * takes the place of all that is held, in one step. Where a change is missing again on a new start, it is missing at the
 * server: that is an error.
 */
import type { ChannelEntry, Entry } from '../client'
import { type ChangeOf, type PageOf, readPage, type Source } from './page'
import { type EntryKey, keyOf, type Recalled, type Step, type SyncStorage } from './storage'
import { hashOfEntry, WrongHash } from './verify'

export type SyncOptions<E extends ChannelEntry = Entry> = Source & { readonly storage: SyncStorage<E> }

export type SyncResult = {
  readonly cursor: string
  readonly put: number
  readonly deleted: number
  /** What was withdrawn for safety, in its order. */
  readonly recalled: readonly Recalled[]
  /** Why it had to start again, if it had to. */
  readonly restartedBecause: 'epoch' | 'future' | 'lost-change' | null
}

/** What came does not follow on what is held, although it was read from the start. */
export class LostChange extends Error {
  constructor(key: EntryKey) {
    super(`A change of ${key} is missing at the server: what came does not follow on what is held.`)
    this.name = 'LostChange'
  }
}

/** Reads up to the head. What was written stays where it fails, and the next call goes on from there. @throws ApiProblem, LostChange, WrongHash */
export const sync = async <E extends ChannelEntry = Entry>(options: SyncOptions<E>): Promise<SyncResult> => {
  const { channel, storage } = options
  const total = { put: 0, deleted: 0, recalled: [] as Recalled[] }
  const at: Place = { cursor: await storage.cursor(), restartedBecause: null }
  for (;;) {
    const isFresh = at.cursor === null
    const page = await readPage<E>(options, at.cursor)
    const step =
      typeof page === 'string' ? page : await stepOf(page, { storage, isFresh, isWhole: channel === undefined })
    if (typeof step === 'string') startAgain(at, step)
    else if ('lost' in step) {
      if (isFresh || at.restartedBecause === 'lost-change') throw new LostChange(step.lost)
      startAgain(at, 'lost-change')
    } else {
      if (step.cursor !== at.cursor) await storage.apply(step)
      total.put += step.put.length
      total.deleted += step.deleted.length
      total.recalled.push(...step.recalled)
      at.cursor = step.cursor
      if (typeof page !== 'string' && page.pending === 0)
        return { cursor: step.cursor, ...total, restartedBecause: at.restartedBecause }
    }
  }
}

type Place = { cursor: string | null; restartedBecause: SyncResult['restartedBecause'] }

const startAgain = (at: Place, reason: NonNullable<SyncResult['restartedBecause']>): void => {
  if (at.restartedBecause === reason) throw new Error(`The server refuses a new start, again and again: ${reason}.`)
  at.restartedBecause = reason
  at.cursor = null
}

type Context<E extends ChannelEntry> = {
  readonly storage: SyncStorage<E>
  readonly isFresh: boolean
  /** What a channel shortened or left fields out of keeps the hash of the whole, so that it can't be checked. */
  readonly isWhole: boolean
}

/** What a page comes to, each entry once; or the entry of which a change is missing. */
const stepOf = async <E extends ChannelEntry>(
  page: PageOf<E>,
  context: Context<E>,
): Promise<Step<E> | { lost: EntryKey }> => {
  const last = new Map<EntryKey, ChangeOf<E>>()
  for (const change of page.changes) {
    const key = keyOf(change)
    if (change.op === 'publish') {
      if (change.prev !== (await heldHash(key, last.get(key), context))) return { lost: key }
      const { entry, hash } = change
      if (entry.hash !== hash || (context.isWhole && (await hashOfEntry(entry)) !== hash)) throw new WrongHash(key)
    }
    last.set(key, change)
  }
  const changes = [...last]
  return {
    isFresh: context.isFresh,
    cursor: page.next,
    deleted: changes.flatMap(([key, { op }]) => (op === 'withdraw' ? [key] : [])),
    put: changes.flatMap(([, change]) => (change.op === 'publish' ? [change.entry] : [])),
    recalled: page.changes.flatMap((change) =>
      change.op === 'withdraw' && change.recall ? [{ key: keyOf(change), seq: change.seq, ...change.recall }] : [],
    ),
  }
}

/** What this page has brought of an entry so far, or what is held of it. */
const heldHash = async <E extends ChannelEntry>(
  key: EntryKey,
  before: ChangeOf<E> | undefined,
  { isFresh, storage }: Context<E>,
) => {
  if (before) return before.op === 'publish' ? before.hash : null
  return isFresh ? null : storage.hashOf(key)
}
