/**
 * Who has acknowledged a recall. A consumer acknowledges by coming on: its cursor has reached the number of the withdrawal, in
 * the ledger's present epoch. A cursor is what the consumer says by its key, or where a channel's destination has got to. Who can't
 * come on any more, because its key has ended or its channel is off, stays as unacknowledged until somebody closes the recall.
 */
import { ledgerState, placesOfRecalls, type RecallPlace } from '#publishing'
import type { Payload } from 'payload'

import { type Cursor, cursorReader, type Loss } from './cursors'
import type { ConcernedChannel, RecallRow } from './rows'

export type ConsumerState =
  | 'acknowledged'
  /** It may still serve the old text. */
  | 'behind'
  /** It never said what it has; where it asked for something else, it may have taken the text so. */
  | 'unknown'
  /** It can't be told any more, and may still serve the old text. */
  | Loss

export type Consumer = {
  /**
   * Stands for it: `key:<id>`, `destination:<channel>`, `place:<id>` of an export that a channel had left, or `channel:<channel>` where
   * nothing else is known of a removed one.
   */
  readonly name: string
  readonly channel: string
  /** The last four characters of its key; null for the channel's destination. */
  readonly lastFour: string | null
  readonly state: ConsumerState
  readonly seq: number | null
  readonly seenAt: string | null
  readonly acknowledgedAt: string | null
}

export type Standing = {
  /** The numbers of its withdrawals; null until they have one. */
  readonly places: readonly RecallPlace[]
  readonly consumers: readonly Consumer[]
}

/** Whether the staff is to be told of it. Who never asked for anything may not be there at all. */
export const isUnacknowledged = ({ seenAt, state }: Consumer): boolean =>
  state === 'unknown' ? seenAt !== null : state !== 'acknowledged'

export const standingsOf = async (payload: Payload, recalls: readonly RecallRow[]): Promise<Map<string, Standing>> => {
  if (recalls.length === 0) return new Map()
  const { epoch } = await ledgerState(payload)
  const places = await placesOfRecalls(
    payload,
    recalls.map(({ id }) => id),
  )
  const cursors = await cursorReader(payload)
  const standings = new Map<string, Standing>()
  for (const recall of recalls) {
    const own = places.filter((place) => place.recall === recall.id)
    const consumers: Consumer[] = []
    for (const channel of recall.channels)
      for (const cursor of cursors(channel, recall.at))
        consumers.push(consumerOf(cursor, recall, { epoch, seq: numberFor(channel, own) }))
    standings.set(recall.id, { places: own, consumers })
  }
  return standings
}

/** The number that a channel's consumers are to come to; null until all have one. */
const numberFor = ({ locales }: ConcernedChannel, places: readonly RecallPlace[]): number | null => {
  const own = places.filter(({ locale }) => locales.includes(locale)).map(({ seq }) => seq)
  return own.length < locales.length || own.includes(null) ? null : Math.max(...own.map((seq) => seq ?? 0))
}

const consumerOf = (
  { epoch, goneAt, loss, ...facts }: Cursor,
  { acknowledged }: RecallRow,
  goal: { readonly epoch: string; readonly seq: number | null },
): Consumer => {
  const said = epoch === goal.epoch ? (facts.seq ?? 0) : 0
  const hasReached = goal.seq !== null && said >= goal.seq
  if (goneAt !== null) return { ...facts, state: 'acknowledged', acknowledgedAt: goneAt }
  const kept = acknowledged.find(({ consumer }) => consumer === facts.name)
  // Who begins anew from nothing took the text down before. Who comes back with a cursor of before, as out of a backup, has
  // it again.
  const hasItAgain = !hasReached && said > 0 && kept !== undefined && (facts.seenAt ?? '') > kept.at
  if (hasReached || (kept && !hasItAgain))
    return { ...facts, state: 'acknowledged', acknowledgedAt: kept?.at ?? facts.seenAt }
  return { ...facts, state: stateOf(loss, facts), acknowledgedAt: null }
}

/** Of one that has not acknowledged. */
const stateOf = (loss: Loss | null, { name, seenAt, seq }: Pick<Cursor, 'name' | 'seenAt' | 'seq'>): ConsumerState => {
  // Nobody knows who there was in a channel that is gone.
  const isKnown = seenAt !== null || name.startsWith('channel:')
  if (isKnown && loss !== null) return loss
  return isKnown && seq !== null ? 'behind' : 'unknown'
}
