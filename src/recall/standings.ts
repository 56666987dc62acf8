/**
 * Who has acknowledged a recall. A consumer acknowledges by coming on: its cursor has reached the number of the withdrawal, in
 * the ledger's present epoch. A cursor is what the consumer says by its key, or where a channel's destination has got to.
 */
import { type ChannelRow, channelRows, findRun, type KeyRow, keyRows } from '#distribution'
import { ledgerState, placesOfRecalls, type RecallPlace } from '#publishing'
import type { Payload } from 'payload'

import type { ConcernedChannel, RecallRow } from './rows'

export type ConsumerState =
  | 'acknowledged'
  /** It may still serve the old text. */
  | 'behind'
  /** It never said what it has. */
  | 'unknown'
  /** Its channel was switched off or removed meanwhile: it can't be told any more. */
  | 'cut-off'

export type Consumer = {
  /** Stands for it: `key:<id>`, `destination:<channel>`, or `channel:<channel>` where nothing else is known. */
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

type Cursor = Omit<Consumer, 'state' | 'acknowledgedAt'> & { readonly epoch: string | null; readonly isCutOff: boolean }

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
      for (const cursor of await cursors(channel))
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
  { epoch, isCutOff, ...facts }: Cursor,
  { acknowledged }: RecallRow,
  goal: { readonly epoch: string; readonly seq: number | null },
): Consumer => {
  const kept = acknowledged.find(({ consumer }) => consumer === facts.name)
  const hasReached = goal.seq !== null && epoch === goal.epoch && (facts.seq ?? 0) >= goal.seq
  if (kept || hasReached) return { ...facts, state: 'acknowledged', acknowledgedAt: kept?.at ?? facts.seenAt }
  const state = isCutOff ? 'cut-off' : facts.seenAt === null ? 'unknown' : 'behind'
  return { ...facts, state, acknowledgedAt: null }
}

/** Reads what is needed of all channels once. */
const cursorReader = async (payload: Payload): Promise<(channel: ConcernedChannel) => Promise<Cursor[]>> => {
  const now = new Date().toISOString()
  const channels = await channelRows(payload)
  const keys = (await keyRows(payload)).filter(({ endsAt, kind }) => kind === 'shown' && (!endsAt || endsAt > now))
  return async ({ id, name }) => {
    const row = channels.find((channel) => channel.id === id)
    if (!row) return [{ ...UNKNOWN, name: `channel:${id}`, channel: name, isCutOff: true }]
    const own = keys.filter(({ channel }) => channel === id).map((key) => cursorOfKey(key, row))
    return row.destination === 'pull' ? own : [await cursorOfDestination(payload, row), ...own]
  }
}

const UNKNOWN = { lastFour: null, seq: null, seenAt: null, epoch: null }

const cursorOfKey = ({ epoch, id, lastFour, seenAt, seq }: KeyRow, channel: ChannelRow): Cursor => ({
  name: `key:${id}`,
  channel: channel.name,
  lastFour: lastFour ?? '',
  seq: seq ?? null,
  seenAt: seenAt ?? null,
  epoch: epoch ?? null,
  isCutOff: channel.isOn !== true,
})

/** What never got anywhere has no place to have come to. */
const cursorOfDestination = async (payload: Payload, channel: ChannelRow): Promise<Cursor> => {
  const run = await findRun(payload, channel.id)
  return {
    name: `destination:${channel.id}`,
    channel: channel.name,
    lastFour: null,
    seq: run?.seq ?? null,
    seenAt: run?.reachedAt ?? null,
    epoch: run?.epoch ?? null,
    isCutOff: channel.isOn !== true,
  }
}
