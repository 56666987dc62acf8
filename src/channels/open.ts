import { openBucket } from '#bucket'
import type { ChannelDefinition } from '#contract'

import type { Channel } from './channel'
import { folderChannel } from './folder/channel'
import type { Installation } from './installation'
import { folderOf, stagingFolderOf, storeOf } from './place'
import { s3Channel } from './s3/channel'
import { webhookKey } from './webhook/keys'
import { webhookChannel } from './webhook/webhook'

export type OpenedChannel = Channel & {
  /** To be called when it is used no more. */
  readonly close: () => void
}

/**
 * The destination of a channel; null where its consumer comes and asks.
 * @param keyVersions versions of the webhook's key at present, the newest first; more than one while receivers change theirs
 * @throws DeliveryRefused where nothing can be sent there, whatever it is
 */
export const openChannel = (
  {
    destination,
    format = 'json',
    id,
    name,
  }: Pick<ChannelDefinition, 'destination' | 'id' | 'name'> & Partial<Pick<ChannelDefinition, 'format'>>,
  installation: Installation,
  keyVersions: () => Promise<readonly number[]> = async () => [1],
): OpenedChannel | null => {
  const { secret, webhookNetworks } = installation
  switch (destination.kind) {
    case 'pull':
      return null
    case 'folder':
      return { ...folderChannel({ directory: folderOf(name, installation), format }), close: () => {} }
    case 's3': {
      const bucket = openBucket(storeOf(destination, installation))
      const { prefix } = destination
      return {
        ...s3Channel({ bucket, format, prefix, stagingDir: stagingFolderOf(name, installation) }),
        close: bucket.close,
      }
    }
    case 'webhook': {
      const keys = async () => (await keyVersions()).map((version) => webhookKey({ secret, channelId: id, version }))
      const settings = { channelId: id, url: destination.url, keys, allowedNetworks: webhookNetworks }
      return { ...webhookChannel(settings), close: () => {} }
    }
    default:
      throw new TypeError(`Unknown destination: ${JSON.stringify(destination satisfies never)}`)
  }
}
