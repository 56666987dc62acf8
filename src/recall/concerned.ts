/**
 * Who has a text that is recalled. It is written down with the recall, because whoever had the text still has it when its key
 * ends, when its channel is switched off, or when that is taken somewhere else.
 */
import { canonicalJson, type ChannelDefinition, type EntryContent, isInScope, keepTo, sha256 } from '#contract'
import { channelDefinitions, type KeyRow, keyRows, type RunRow, runRows } from '#distribution'
import type { RecalledText } from '#publishing'
import type { Payload } from 'payload'

import type { ConcernedChannel, ConcernedConsumer, ConsumerCursor } from './rows'

/**
 * By the channels' definitions of this moment: what is narrowed or widened afterwards changes nothing in who has the text. A
 * channel that is off tells its consumers nothing, and counts where somebody is known to have taken something from it.
 */
export const channelsThatShowed = async (
  payload: Payload,
  texts: readonly RecalledText[],
): Promise<ConcernedChannel[]> => {
  const taken = { keys: await keyRows(payload), runs: await runRows(payload), moment: new Date().toISOString() }
  return (await channelDefinitions(payload)).flatMap((channel) => {
    const { id, isOn, name } = channel
    const locales = texts.filter(({ content }) => shows(channel, content)).map(({ locale }) => locale)
    const consumers = consumersAt(channel, taken).filter(({ seenAt }) => isOn || seenAt !== null)
    return locales.length > 0 && (isOn || consumers.length > 0) ? [{ id, name, locales, consumers }] : []
  })
}

const shows = (channel: ChannelDefinition, content: EntryContent): boolean =>
  isInScope(content, channel, 'topics' in content) &&
  (channel.contract === null || keepTo(content, channel.contract).entry !== null)

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
