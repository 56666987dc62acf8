/** Where exports of channels are written. */
import os from 'node:os'
import path from 'node:path'

import type { BucketSettings } from '#bucket'
import type { ChannelDefinition, ChannelDestination, ExportPlace } from '#contract'

import { DeliveryRefused } from './errors'
import type { Installation } from './installation'

type Placed = Pick<ChannelDefinition, 'destination' | 'name'>

/**
 * Null where the channel has no export: its consumers fetch it, or are told.
 * @throws DeliveryRefused where nothing can be written there
 */
export const exportPlaceOf = ({ destination, name }: Placed, installation: Installation): ExportPlace | null => {
  if (destination.kind === 'folder')
    return { kind: 'folder', directory: folderOf(name, installation), host: os.hostname() }
  if (destination.kind !== 's3') return null
  const { bucket, endpoint } = storeOf(destination, installation)
  return { kind: 's3', endpoint: endpoint ?? '', bucket, prefix: destination.prefix }
}

/** Whether both name the same files. In doubt they do: machines that share a disk have many names. */
export const isSamePlace = (a: ExportPlace, b: ExportPlace): boolean =>
  a.kind === 'folder'
    ? b.kind === 'folder' && a.directory === b.directory
    : b.kind === 's3' && a.endpoint === b.endpoint && a.bucket === b.bucket && a.prefix === b.prefix

/** A place as people know it. */
export const placeWords = (place: ExportPlace): string =>
  place.kind === 'folder' ? place.directory : `${place.endpoint || 'AWS'}, ${place.bucket}/${place.prefix}`

/** The name becomes that of a folder: it must lead nowhere else. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** A channel's own folder. @throws DeliveryRefused */
export const folderOf = (name: string, { exportsDir }: Pick<Installation, 'exportsDir'>): string =>
  path.join(exportsDir, checked(name))

/** Where an export is written before it is sent to a bucket. @throws DeliveryRefused */
export const stagingFolderOf = (name: string, { exportsDir }: Pick<Installation, 'exportsDir'>): string =>
  path.join(exportsDir, `.${checked(name)}.s3`)

const checked = (name: string): string => {
  if (NAME.test(name)) return name
  throw new DeliveryRefused(`"${name}" is no name of a channel.`, { seq: null })
}

/**
 * The channel says which bucket; what is signed in with belongs to the store of the installation, and goes to no other.
 * @throws DeliveryRefused
 */
export const storeOf = (
  { bucket, endpoint, region }: Extract<ChannelDestination, { kind: 's3' }>,
  { s3 }: Pick<Installation, 's3'>,
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
