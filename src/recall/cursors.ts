/** How far those have come who had a recalled text, and why some of them can't be told any more. */
import { type ChannelRow, channelRows, destinationOf, type KeyRow, keyRows, runRows } from '#distribution'
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
import type { ConcernedChannel, ConcernedConsumer, ConsumerCursor } from './rows'

/** Why a consumer can't be told. */
export type Loss =
  /** Its channel was switched off or removed. */
  | 'cut-off'
  | 'key-ended'
  /** Its channel is taken somewhere else now. */
  | 'moved'

export type Cursor = ConsumerCursor & {
  readonly name: string
  readonly channel: string
  readonly lastFour: string | null
  readonly loss: Loss | null
}

type Present = Taken & { readonly channels: readonly ChannelRow[]; readonly now: string }

/** Reads what is needed of all channels once. */
export const cursorReader = async (
  payload: Payload,
): Promise<(channel: ConcernedChannel, recalledAt: string) => Cursor[]> => {
  const present: Present = {
    channels: await channelRows(payload),
    keys: await keyRows(payload),
    runs: await runRows(payload),
    now: new Date().toISOString(),
  }
  return (channel, recalledAt) => cursorsOf(channel, recalledAt, present)
}

const cursorsOf = (channel: ConcernedChannel, recalledAt: string, present: Present): Cursor[] => {
  const row = present.channels.find(({ id }) => id === channel.id)
  const then = channel.consumers ?? (row && consumersAt(asTaken(row), { ...present, moment: recalledAt }))
  // Of a recall from before consumers were written down, whose channel was removed: nothing else is known of them.
  if (!then) return [{ ...NOWHERE, name: `channel:${channel.id}`, channel: channel.name, loss: 'cut-off' }]
  const later = row ? laterConsumers(then, { row, recalledAt, present }) : []
  return [...then, ...later].map((consumer) => cursorOf(consumer, { channel, row, present })).filter(mayHaveIt)
}

const NOWHERE = { lastFour: null, seq: null, seenAt: null, epoch: null }

const asTaken = (row: ChannelRow) => ({ id: row.id, destination: destinationOf(row) })

/** A key that nobody used while it could be used had no consumer. */
const mayHaveIt = ({ lastFour, loss, seenAt }: Cursor): boolean => lastFour === null || seenAt !== null || loss === null

type Around = { readonly channel: ConcernedChannel; readonly row: ChannelRow | undefined; readonly present: Present }

/** Where it is now; where that is known no more, where it was when the text was recalled. */
const cursorOf = (consumer: ConcernedConsumer, { channel, present, row }: Around): Cursor => {
  const { epoch, lastFour, name, place, seenAt, seq } = consumer
  const facts = { name, channel: row?.name ?? channel.name, lastFour, epoch, seq, seenAt }
  if (place === null) {
    const key = present.keys.find((each) => nameOfKey(each) === name)
    return { ...facts, ...(key && cursorOfKey(key)), loss: lossOfKey(key, row, present.now) }
  }
  if (row && placeOf(destinationOf(row)) !== place) return { ...facts, loss: 'moved' }
  const run = present.runs.get(channel.id)
  return { ...facts, ...(run && cursorOfRun(run)), loss: row?.isOn === true ? null : 'cut-off' }
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
  { present, recalledAt, row }: Pick<Around, 'present'> & { readonly row: ChannelRow; readonly recalledAt: string },
): ConcernedConsumer[] => {
  const keys = present.keys.filter(({ at, channel, kind }) => channel === row.id && kind === 'shown' && at > recalledAt)
  const elsewhere = consumersOfDestination(asTaken(row), present.runs)
    .filter(({ place }) => !then.some((consumer) => consumer.place === place))
    .map((consumer) => ({ ...consumer, name: `${consumer.name}:${consumer.place}` }))
  return [...elsewhere, ...keys.map(consumerOfKey)].filter(({ seq }) => (seq ?? 0) > 0)
}
