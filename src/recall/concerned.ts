/**
 * Who may have a text that is recalled. It is written down with the recall, because whoever had the text still has it when its key
 * ends, when its channel is switched off, or when that is taken somewhere else.
 */
import { canonicalJson, type ChannelDefinition, sha256 } from '#contract'
import { channelDefinitions, formerScopes, type KeyRow, keyRows, type RunRow, runRows } from '#distribution'
import { ledgerState, type RecalledText, stepsOf } from '#publishing'
import type { Payload } from 'payload'

import { mayHold } from './may-hold'
import type { ConcernedChannel, ConcernedConsumer, ConsumerCursor } from './rows'
import { HEARD_BY_ALL_MS, later, type Showing, showingsOf } from './showings'

/**
 * The channels that show the text now, and those that did at some time, where one of their consumers may still have it. A channel
 * that is off tells its consumers nothing, and counts where somebody is known to have taken something from it.
 */
export const concernedChannels = async (
  payload: Payload,
  entry: { readonly type: string; readonly id: string },
  texts: readonly RecalledText[],
): Promise<ConcernedChannel[]> => {
  const taken = { keys: await keyRows(payload), runs: await runRows(payload), moment: new Date().toISOString() }
  const former = await formerScopes(payload)
  const { epoch } = await ledgerState(payload)
  const lines: Line[] = []
  for (const { locale } of texts) lines.push({ locale, steps: await stepsOf(payload, { ...entry, locale }) })
  return (await channelDefinitions(payload)).flatMap((channel) => {
    const { id, isOn, name } = channel
    const own = former.filter((each) => each.channel === id)
    const present = consumersAt(channel, taken).filter(({ seenAt }) => isOn || seenAt !== null)
    const found = lines.map(({ locale, steps }) => {
      const showings = showingsOf(steps, [...own, { scope: channel, until: null }])
      const consumers = present.filter((consumer) =>
        showings.some((showing) => mayHold(consumer, showing, { epoch, begunAt: begunAtOf(consumer, channel, taken) })),
      )
      return { locale, consumers, isConcerned: consumers.length > 0 || (isOn && showings.some(isShownNow)) }
    })
    const concerned = found.filter(({ isConcerned }) => isConcerned)
    if (concerned.length === 0) return []
    const locales = concerned.map(({ locale }) => locale)
    const consumers = present.filter((consumer) => concerned.some((each) => each.consumers.includes(consumer)))
    return [{ id, name, locales, place: placeOf(channel), consumers }]
  })
}

const isShownNow = ({ left, until }: Showing): boolean => until === null && left === null

type Line = { readonly locale: string; readonly steps: Awaited<ReturnType<typeof stepsOf>> }

/** What the consumer has is no older than this; null where nobody knows. */
const begunAtOf = ({ name, place }: ConcernedConsumer, { destination, id }: Placed, { keys, runs }: Taken) => {
  if (place === null) {
    const key = keys.find((each) => nameOfKey(each) === name)
    // Who never said what it has has nothing from before its key.
    const begun = key?.begunAt ?? (typeof key?.seq === 'number' ? null : key?.at)
    return begun ? later(begun, -HEARD_BY_ALL_MS) : null
  }
  // Each export is written whole, by the definition of the moment at which it was begun; a receiver goes on from where it was.
  const run = destination.kind === 'webhook' ? undefined : runs.get(id)
  return run?.failures === 0 && run.seq > 0 ? (run.triedAt ?? null) : null
}

export type Taken = { readonly keys: readonly KeyRow[]; readonly runs: ReadonlyMap<string, RunRow> }

type Placed = Pick<ChannelDefinition, 'destination' | 'id' | 'name'>

/** Where the channel is taken, and its keys that had been made and had not ended at a moment. */
export const consumersAt = (
  channel: Placed,
  { keys, moment, runs }: Taken & { readonly moment: string },
): ConcernedConsumer[] => [
  ...consumersOfDestination(channel, runs),
  ...keys
    .filter(({ channel: own, kind }) => own === channel.id && kind === 'shown')
    .filter(({ at, endsAt }) => at <= moment && (!endsAt || endsAt > moment))
    .map(consumerOfKey),
]

/** One, or none where the channel is fetched. */
export const consumersOfDestination = (channel: Placed, runs: Taken['runs']): ConcernedConsumer[] => {
  const place = placeOf(channel)
  if (place === null) return []
  return [{ name: `destination:${channel.id}`, lastFour: null, place, ...cursorOfRun(runs.get(channel.id)) }]
}

export const consumerOfKey = (key: KeyRow): ConcernedConsumer => ({
  name: nameOfKey(key),
  lastFour: key.lastFour ?? '',
  place: null,
  ...cursorOfKey(key),
})

export const nameOfKey = ({ id }: Pick<KeyRow, 'id'>): string => `key:${id}`

/** Another one where the channel is taken somewhere else; null where it is fetched. */
export const placeOf = ({ destination, name }: Pick<Placed, 'destination' | 'name'>): string | null => {
  if (destination.kind === 'pull') return null
  return sha256(canonicalJson(destination.kind === 'folder' ? { ...destination, name } : destination))
}

export const cursorOfKey = ({ epoch, seenAt, seq }: KeyRow): ConsumerCursor => ({
  epoch: epoch ?? null,
  seq: seq ?? null,
  seenAt: seenAt ?? null,
})

/** What never got anywhere has no place to have come to. */
export const cursorOfRun = (run: RunRow | undefined): ConsumerCursor => ({
  epoch: run?.epoch ?? null,
  seq: run?.seq ?? null,
  seenAt: run?.reachedAt ?? null,
})
