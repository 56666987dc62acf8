import type { ChannelDefinition } from '#contract'
import type { Payload } from 'payload'

import { type ChannelRow, channelRows, destinationOf } from './channel-row'
import { type KeyRow, keyRows } from './keys'
import { contractOf, textsOfCollections } from './reliances'

/** Every channel as readers know it, on or off. The only secrets are hashes, of keys that could not be guessed. */
export const channelDefinitions = async (payload: Payload): Promise<ChannelDefinition[]> => {
  const keys = await keyRows(payload)
  return (await channelRows(payload)).map((row) => definitionOf(payload, row, keys))
}

/** One channel of those that were read, with the keys among these that are its own. */
export const definitionOf = (payload: Payload, row: ChannelRow, keys: readonly KeyRow[] = []): ChannelDefinition => ({
  id: row.id,
  name: row.name,
  isOn: row.isOn === true,
  isPrivate: row.isPrivate === true,
  locales: row.languages ?? [],
  collections: row.collections ?? [],
  topics: row.topics ?? [],
  fields: row.entryFields ?? [],
  contract: contractOf(row, textsOfCollections(payload)),
  format: row.format ?? 'json',
  destination: destinationOf(row),
  keys: keys
    .filter(({ channel, kind }) => kind === 'shown' && channel === row.id)
    .map(({ endsAt, hash, id }) => ({ id, hash: hash ?? '', endsAt: endsAt ?? null })),
})
