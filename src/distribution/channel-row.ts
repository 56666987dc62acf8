import type { ChannelDestination, ChannelFormat } from '#contract'
import type { Payload } from 'payload'

import { ChannelRequestError } from './errors'
import type { RelianceRow } from './reliances'

const CHANNELS = 'channels'

/** A channel as it is stored (collections/supporting/channels.ts). */
export type ChannelRow = {
  readonly id: string
  readonly name: string
  readonly isOn?: boolean | null
  readonly isPrivate?: boolean | null
  readonly languages?: readonly string[] | null
  readonly collections?: readonly string[] | null
  readonly topics?: readonly string[] | null
  readonly entryFields?: readonly string[] | null
  readonly relies?: readonly RelianceRow[] | null
  readonly aspects?: readonly string[] | null
  readonly format?: ChannelFormat | null
  readonly destination: ChannelDestination['kind']
  readonly url?: string | null
  readonly endpoint?: string | null
  readonly region?: string | null
  readonly bucket?: string | null
  readonly prefix?: string | null
  readonly updatedAt: string
}

export const channelRows = async (payload: Payload): Promise<ChannelRow[]> => {
  const { docs } = await payload.db.find<ChannelRow & { id: string }>({
    collection: CHANNELS,
    limit: 0,
    pagination: false,
    sort: 'name',
  })
  return docs
}

/** @throws ChannelRequestError */
export const channelRow = async (payload: Payload, id: string): Promise<ChannelRow> => {
  const found = await payload.db.findOne<ChannelRow & { id: string }>({
    collection: CHANNELS,
    where: { id: { equals: id } },
  })
  if (!found) throw new ChannelRequestError('no-channel', 404, 'There is no such channel.')
  return found
}

/** Where a channel's content is taken, in the words of the contract. */
export const destinationOf = (row: ChannelRow): ChannelDestination => {
  const { bucket, destination, endpoint, prefix, region, url } = row
  switch (destination) {
    case 'webhook':
      return { kind: 'webhook', url: url ?? '' }
    case 's3':
      return {
        kind: 's3',
        endpoint: endpoint ?? '',
        region: region ?? '',
        bucket: bucket ?? '',
        prefix: prefix ?? '',
      }
    case 'folder':
    case 'pull':
      return { kind: destination }
  }
}
