/** Recalls as they are stored (collections/hidden/recalls.ts). Nothing else in the system touches them. */
import { randomUUID } from 'node:crypto'

import type { Urgency } from '#contract'
import { compareAndSet } from '#database'
import type { CalledEntry } from '#publishing'
import type { Payload, Where } from 'payload'

const RECALLS = 'recalls'

/** How a telling went in one way. */
export type Outcome =
  /** Begun; if the process ended meanwhile, nobody knows whether it arrived. */
  | 'begun'
  | 'sent'
  /** It is tried again until the next step. */
  | 'failed'
  /** It was begun by a process that ended, and is not repeated. */
  | 'unknown'
  /** This installation has no such way. */
  | 'none'

/** One step of the escalation. */
export type Telling = {
  readonly step: number
  readonly at: string
  /** How many consumers had not acknowledged. */
  readonly consumers: number
  readonly mail: Outcome
  readonly webhook: Outcome
  /** What went wrong last, in a sentence; null where nothing did. */
  readonly detail: string | null
}

export type RecallRow = {
  readonly id: string
  readonly type: string
  readonly entry: string
  /** What left the public, by language. */
  readonly texts: readonly { readonly locale: string; readonly title: string; readonly slug: string }[]
  readonly urgency: Urgency
  readonly reason: string
  readonly replacement?: CalledEntry | null
  /** The channels from which somebody may have it, in which languages, and who. */
  readonly channels: readonly ConcernedChannel[]
  /** Who was seen to have acknowledged, and when: kept, because a consumer may begin again from nothing. */
  readonly acknowledged: readonly Acknowledgement[]
  /** How many steps the escalation has taken. */
  readonly step: number
  readonly tellings: readonly Telling[]
  readonly by: string
  readonly at: string
  readonly closedBy?: string | null
  readonly closedAt?: string | null
}

export type ConcernedChannel = {
  readonly id: string
  readonly name: string
  readonly locales: readonly string[]
  /** Stands for where the channel was taken then; null, or not there, where it was fetched or nobody wrote it down. */
  readonly place?: string | null
  /** Who may have it from there; recalls of before this was written down have none. */
  readonly consumers?: readonly ConcernedConsumer[]
}

/** One that had the text when it was recalled, and how far it was then. */
export type ConcernedConsumer = ConsumerCursor & {
  /** Stands for it: `key:<id>`, or `destination:<channel>`. */
  readonly name: string
  /** The last four characters of its key; null for the channel's destination. */
  readonly lastFour: string | null
  /** Stands for where the channel was taken; null for a key. */
  readonly place: string | null
}

/** How far a consumer is, as it said itself, and when it last asked for anything. */
export type ConsumerCursor = {
  readonly epoch: string | null
  readonly seq: number | null
  readonly seenAt: string | null
}

export type Acknowledgement = { readonly consumer: string; readonly at: string }

type NewRecall = Omit<RecallRow, 'id' | 'acknowledged' | 'step' | 'tellings' | 'at' | 'closedAt' | 'closedBy'>

export const newRecallId = (): string => randomUUID()

/** In the unit of the caller. */
export const insertRecall = async (payload: Payload, id: string, row: NewRecall): Promise<void> => {
  const data = { ...row, id, at: new Date().toISOString(), acknowledged: [], step: 0, tellings: [] }
  await payload.db.create({ collection: RECALLS, data, returning: false })
}

/** Those that nobody has closed. */
export const openRecalls = (payload: Payload): Promise<RecallRow[]> =>
  findRecalls(payload, { closedAt: { exists: false } }, 0)

/** The newest of those that were closed. */
export const closedRecalls = (payload: Payload, limit: number): Promise<RecallRow[]> =>
  findRecalls(payload, { closedAt: { exists: true } }, limit)

export const recallRow = async (payload: Payload, id: string): Promise<RecallRow | null> =>
  (await findRecalls(payload, { id: { equals: id } }, 1))[0] ?? null

/**
 * Changes an open recall that still is at a step of its escalation. Compare-and-set: of several that try, one succeeds.
 * @returns whether this call was the one
 */
export const changeRecall = async (
  payload: Payload,
  { id, step }: Pick<RecallRow, 'id' | 'step'>,
  data: Partial<Omit<RecallRow, 'id'>>,
): Promise<boolean> => {
  const isSame: Where = { and: [{ id: { equals: id } }, { step: { equals: step } }, { closedAt: { exists: false } }] }
  return compareAndSet(payload, { collection: RECALLS, data, where: isSame })
}

const findRecalls = async (payload: Payload, where: Where, limit: number): Promise<RecallRow[]> => {
  const { docs } = await payload.db.find<RecallRow & { id: string }>({
    collection: RECALLS,
    limit,
    pagination: false,
    sort: '-at',
    where,
  })
  return docs
}
