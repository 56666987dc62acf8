/**
 * Exports that a channel has left where they were. Nobody brings them up to date: they go on serving what was public when they
 * were left, until they are gone.
 */
import { allows } from '#contract'
import { type LeftPlaceRow, leftPlaces } from '#distribution'
import { type RecalledText, wasPublicBefore } from '#publishing'
import type { Payload } from 'payload'

import { placeOf } from './concerned'
import type { ConcernedChannel, ConcernedConsumer, ConsumerCursor } from './rows'

/**
 * Those that may have a text. By language and collection alone: what else a channel showed is not known for the moment when
 * it wrote there last.
 */
export const leftExportsWith = async (
  payload: Payload,
  texts: readonly RecalledText[],
): Promise<ConcernedChannel[]> => {
  const concerned: ConcernedChannel[] = []
  for (const row of await leftPlaces(payload)) {
    const { collections, locales, name } = row.place
    const held: string[] = []
    for (const { content, locale } of texts) {
      const { id, type } = content
      const isShown = allows(locales, locale) && allows(collections, type)
      if (isShown && (await wasPublicBefore(payload, { type, id, locale }, row.leftAt))) held.push(locale)
    }
    if (held.length > 0) concerned.push({ id: row.channel, name, locales: held, consumers: [consumerOf(row)] })
  }
  return concerned
}

const consumerOf = (row: LeftPlaceRow): ConcernedConsumer => ({
  name: nameOf(row),
  lastFour: null,
  place: placeOf(row.place),
  ...cursorOf(row),
})

const cursorOf = ({ epoch, leftAt, reachedAt, seq }: LeftPlaceRow): ConsumerCursor => ({
  epoch: epoch ?? null,
  seq,
  seenAt: reachedAt ?? leftAt,
})

const nameOf = ({ id }: Pick<LeftPlaceRow, 'id'>): string => `place:${id}`

/** Whether it stands for an export that had been left before the recall. */
export const isLeftExport = ({ name }: Pick<ConcernedConsumer, 'name'>): boolean => name.startsWith('place:')

/** How an export stands that its channel has left, and how far it had come by then. */
export type Leaving = Partial<ConsumerCursor> & {
  /** Null where it still stands. */
  readonly goneAt: string | null
}

export type LeftSince = {
  readonly channel: string
  readonly left: readonly LeftPlaceRow[]
  readonly recalledAt: string
  readonly now: string
}

/** Of what a consumer had; null where the channel has not left it, or nobody wrote that down. */
export const leavingOf = (
  consumer: ConcernedConsumer,
  { channel, left, now, recalledAt }: LeftSince,
): Leaving | null => {
  if (isLeftExport(consumer)) {
    const row = left.find((each) => nameOf(each) === consumer.name)
    // A row is thrown away a while after its export went.
    return { goneAt: row ? (row.goneAt ?? null) : now }
  }
  const own = left.filter(
    (row) => row.channel === channel && row.leftAt > recalledAt && placeOf(row.place) === consumer.place,
  )
  const row = own.find(({ goneAt }) => !goneAt) ?? own.at(-1)
  return row ? { ...(row.reachedAt && cursorOf(row)), goneAt: row.goneAt ?? null } : null
}
