import path from 'node:path'

import { type BucketSettings, openBucket } from '#bucket'
import type { ChannelDefinition, ChannelDestination } from '#contract'

import type { Channel } from './channel'
import { DeliveryRefused } from './errors'
import { folderChannel } from './folder/channel'
import { s3Channel } from './s3/channel'
import { webhookKey } from './webhook/keys'
import { webhookChannel } from './webhook/webhook'

/** What channels have from the installation. */
export type Installation = {
  /** Where each channel to a folder has its own, by its name. */
  readonly exportsDir: string
  /** The installation's secret, from which the keys of webhooks follow. */
  readonly secret: string
  /** Networks in CIDR notation that webhooks may reach beside the public ones. */
  readonly webhookNetworks: readonly string[]
  /** Null where there is no S3-compatible store. */
  readonly s3: BucketSettings | null
}

export type OpenedChannel = Channel & {
  /** To be called when it is used no more. */
  readonly close: () => void
}

/** The name becomes that of a folder: it must lead nowhere else. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

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
  const { exportsDir, secret, webhookNetworks } = installation
  if (!NAME.test(name)) throw new DeliveryRefused(`"${name}" is no name of a channel.`, { seq: null })
  switch (destination.kind) {
    case 'pull':
      return null
    case 'folder':
      return { ...folderChannel({ directory: path.join(exportsDir, name), format }), close: () => {} }
    case 's3': {
      const bucket = openBucket(storeOf(destination, installation))
      const { prefix } = destination
      return {
        ...s3Channel({ bucket, format, prefix, stagingDir: path.join(exportsDir, `.${name}.s3`) }),
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

/**
 * The channel says which bucket; what is signed in with belongs to the store of the installation, and goes to no other.
 * @throws DeliveryRefused
 */
const storeOf = (
  { bucket, endpoint, region }: Extract<ChannelDestination, { kind: 's3' }>,
  { s3 }: Installation,
): BucketSettings => {
  if (!s3)
    throw new DeliveryRefused('There is no S3-compatible store: set S3_BUCKET, S3_ACCESS_KEY_ID and the others.', {
      seq: null,
    })
  const asked = endpoint.replace(/\/+$/u, '')
  if (asked !== '' && asked !== (s3.endpoint ?? ''))
    throw new DeliveryRefused(
      `The store of this installation is ${s3.endpoint ?? 'AWS'} (S3_ENDPOINT); the channel names ${asked}.`,
      { seq: null },
    )
  return { ...s3, bucket: bucket || s3.bucket, region: region || s3.region }
}
