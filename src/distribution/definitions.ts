import type { ChannelDefinition } from '#contract'
import type { Payload } from 'payload'

import { channelRows, destinationOf } from './channel-row'
import { keyRows } from './keys'
import { contractOf } from './reliances'

/** Every channel as readers know it, on or off. The only secrets are hashes, of keys that could not be guessed. */
export const channelDefinitions = async (payload: Payload): Promise<ChannelDefinition[]> => {
  const keys = (await keyRows(payload)).filter(({ kind }) => kind === 'shown')
  return (await channelRows(payload)).map((row) => ({
    id: row.id,
    name: row.name,
    isOn: row.isOn === true,
    isPrivate: row.isPrivate === true,
    locales: row.languages ?? [],
    collections: row.collections ?? [],
    topics: row.topics ?? [],
    fields: row.entryFields ?? [],
    contract: contractOf(row),
    format: row.format ?? 'json',
    destination: destinationOf(row),
    keys: keys
      .filter(({ channel }) => channel === row.id)
      .map(({ endsAt, hash, id }) => ({ id, hash: hash ?? '', endsAt: endsAt ?? null })),
  }))
}
