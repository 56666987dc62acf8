/** How far those have come who had a recalled text, and why some of them can't be told any more. */
import {
  allLeftPlaces,
  type ChannelRow,
  channelRows,
  destinationOf,
  type KeyRow,
  keyRows,
  type LeftPlaceRow,
  runRows,
} from '#distribution'
import type { Payload } from 'payload'

import {
  consumerOfKey,
  consumersAt,
  consumersOfDestination,
  cursorOfKey,
  cursorOfRun,
  nameOfKey,
  placeOf,
  type Taken,
} from './concerned'
import { isLeftExport, leavingOf } from './left-exports'
import type { ConcernedChannel, ConcernedConsumer, ConsumerCursor } from './rows'

/** Why a consumer can't be told. */
export type Loss =
  /** Its channel was switched off or removed. */
  | 'cut-off'
  | 'key-ended'
  /** Its channel is taken somewhere else now. */
  | 'moved'
  /** It is an export that its channel had left before the recall. */
  | 'left-behind'

export type Cursor = ConsumerCursor & {
  readonly name: string
  readonly channel: string
  readonly lastFour: string | null
  readonly loss: Loss | null
  /** When what it had was removed; null where it stands, or nobody knows. */
  readonly goneAt: string | null
}

type Present = Taken & {
  readonly channels: readonly ChannelRow[]
  readonly left: readonly LeftPlaceRow[]
  readonly now: string
}

/** Reads what is needed of all channels once. */
export const cursorReader = async (
  payload: Payload,
): Promise<(channel: ConcernedChannel, recalledAt: string) => Cursor[]> => {
  const present: Present = {
    channels: await channelRows(payload),
    keys: await keyRows(payload),
    runs: await runRows(payload),
    left: await allLeftPlaces(payload),
    now: new Date().toISOString(),
  }
  return (channel, recalledAt) => cursorsOf(channel, recalledAt, present)
}

const cursorsOf = (channel: ConcernedChannel, recalledAt: string, present: Present): Cursor[] => {
  const row = present.channels.find(({ id }) => id === channel.id)
  const then = channel.consumers ?? (row && consumersAt(asTaken(row), { ...present, moment: recalledAt }))
  // Of a recall from before consumers were written down, whose channel was removed: nothing else is known of them.
  if (!then) return [{ ...NOWHERE, name: `channel:${channel.id}`, channel: channel.name, loss: 'cut-off' }]
  const later = row && !then.some(isLeftExport) ? laterConsumers(then, { channel, row, recalledAt, present }) : []
  return [...then, ...later]
    .map((consumer) => cursorOf(consumer, { channel, row, recalledAt, present }))
    .filter(mayHaveIt)
}

const NOWHERE = { lastFour: null, seq: null, seenAt: null, epoch: null, goneAt: null }

const asTaken = (row: ChannelRow) => ({ id: row.id, name: row.name, destination: destinationOf(row) })

/** A key that nobody used while it could be used had no consumer. */
const mayHaveIt = ({ lastFour, loss, seenAt }: Cursor): boolean => lastFour === null || seenAt !== null || loss === null

type Around = {
  readonly channel: ConcernedChannel
  readonly row: ChannelRow | undefined
  readonly recalledAt: string
  readonly present: Present
}

/** Where it is now; where that is known no more, where it was when the text was recalled. */
const cursorOf = (consumer: ConcernedConsumer, { channel, present, recalledAt, row }: Around): Cursor => {
  const { epoch, lastFour, name, place, seenAt, seq } = consumer
  const facts = { name, channel: row?.name ?? channel.name, lastFour, epoch, seq, seenAt, goneAt: null }
  if (place === null) {
    const key = present.keys.find((each) => nameOfKey(each) === name)
    return { ...facts, ...(key && cursorOfKey(key)), loss: lossOfKey(key, row, present.now) }
  }
  const isLeft = isLeftExport(consumer)
  if (isLeft || !row || placeOf(asTaken(row)) !== place) {
    const leaving = leavingOf(consumer, { ...present, channel: channel.id, recalledAt })
    const loss = isLeft ? 'left-behind' : row ? 'moved' : 'cut-off'
    // What the channel is called now is not what this export was known by.
    return { ...facts, ...leaving, loss, channel: isLeft ? channel.name : facts.channel }
  }
  const run = present.runs.get(channel.id)
  // A channel that was elsewhere meanwhile begins anew: until something has arrived, what was there then still is.
  return { ...facts, ...(run?.reachedAt && cursorOfRun(run)), loss: row.isOn === true ? null : 'cut-off' }
}

const lossOfKey = (key: KeyRow | undefined, row: ChannelRow | undefined, now: string): Loss | null => {
  if (key && (!key.endsAt || key.endsAt > now)) return row?.isOn === true ? null : 'cut-off'
  return row ? 'key-ended' : 'cut-off'
}

/**
 * Those that came afterwards with a cursor from somewhere: a consumer under a new key, or a receiver at a new address. Who begins
 * from nothing has never had the text.
 */
const laterConsumers = (
  then: readonly ConcernedConsumer[],
  {
    channel,
    present,
    recalledAt,
    row,
  }: Pick<Around, 'channel' | 'present'> & { readonly row: ChannelRow; readonly recalledAt: string },
): ConcernedConsumer[] => {
  const keys = present.keys.filter(({ at, channel, kind }) => channel === row.id && kind === 'shown' && at > recalledAt)
  const elsewhere = consumersOfDestination(asTaken(row), present.runs)
    .filter(({ place }) => place !== channel.place && !then.some((consumer) => consumer.place === place))
    .map((consumer) => ({ ...consumer, name: `${consumer.name}:${consumer.place}` }))
  return [...elsewhere, ...keys.map(consumerOfKey)].filter(({ seq }) => (seq ?? 0) > 0)
}
