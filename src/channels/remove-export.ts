/** Removes an export from a place that its channel has left. Nothing else than what the export's own manifest names is touched. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import os from 'node:os'

import { openBucket } from '#bucket'
import type { ChannelDefinition, ExportPlace } from '#contract'

import { DeliveryError, DeliveryRefused, TryLater } from './errors'
import type { Failure } from './export-channel'
import { clearBeside } from './folder/beside'
import { FolderInTheWay } from './folder/export'
import { type RemovedFolder, removeFolder } from './folder/remove'
import type { Installation } from './installation'
import { exportPlaceOf, isSamePlace, placeWords, stagingFolderOf, storeOf } from './place'
import { failureOf } from './s3/channel'
import { BucketInTheWay } from './s3/held'
import { removeObjects } from './s3/remove'

export type LeftExport = Pick<ChannelDefinition, 'destination' | 'name'> & {
  /** Where it was written; null where nobody knows but by the destination. */
  readonly at: ExportPlace | null
  /** Whether a whole export was ever there: where none was, what stands there is none of ours. */
  readonly hasArrived: boolean
}

export type RemovalOrder = {
  readonly installation: Installation
  /** A channel has its export there now: that one stays. */
  readonly isUsed: boolean
  /** Another channel has the name now, and with it what stands on this machine on the way to a bucket. */
  readonly isNameUsed: boolean
  readonly signal: AbortSignal
}

/**
 * @returns in a sentence what was done
 * @throws DeliveryError where it can't be removed now, and the signal's reason
 */
export const removeExport = async (left: LeftExport, order: RemovalOrder): Promise<string> => {
  try {
    return await remove(left, order)
  } catch (cause) {
    order.signal.throwIfAborted()
    if (cause instanceof DeliveryError) throw cause
    const failure = failureOfRemoval(cause)
    if (!failure) throw cause
    const { detail, isRefused } = failure
    throw isRefused ? new DeliveryRefused(detail, { seq: null, cause }) : new TryLater(detail, { seq: null, cause })
  }
}

const remove = async (left: LeftExport, order: RemovalOrder): Promise<string> => {
  const { destination, name } = left
  const place = placeOf(left, order.installation)
  const staging = stagingFolderOf(name, order.installation)
  if (!order.isNameUsed) {
    await clearBeside(staging)
    await rm(staging, { recursive: true, force: true })
  }
  if (place.kind === 'folder') return removeDirectory(place, left, order)
  if (order.isUsed) return USED_AGAIN
  if (destination.kind !== 's3') throw new TypeError('The place is a bucket, the destination is none.')
  const bucket = openBucket(storeOf(destination, order.installation))
  try {
    const files = await removeObjects({ bucket, prefix: place.prefix, signal: order.signal })
    return files === 0 ? NOTHING_THERE : `The export was removed: ${files} files.`
  } finally {
    bucket.close()
  }
}

const NOTHING_THERE = 'There was no export any more.'
const USED_AGAIN = 'A channel has written its own export there.'

/** @throws DeliveryRefused where this installation can't reach the place, or it would be another one */
const placeOf = (left: LeftExport, installation: Installation): ExportPlace => {
  const place = exportPlaceOf(left, installation)
  if (!place) throw new TypeError(`A channel to "${left.destination.kind}" has no export.`)
  if (left.at === null || isSamePlace(place, left.at)) return left.at ?? place
  throw new DeliveryRefused(
    `It was written to ${placeWords(left.at)}; by the settings of this installation it would be ${placeWords(place)}. ` +
      'Remove it there by hand.',
    { seq: null },
  )
}

type Folder = Extract<ExportPlace, { kind: 'folder' }>

const removeDirectory = async (
  { directory, host }: Folder,
  { hasArrived }: LeftExport,
  { isUsed, signal }: RemovalOrder,
): Promise<string> => {
  try {
    const isHere = existsSync(directory)
    const removed = await removeFolder({ directory, isUsed, signal })
    if (removed) return folderWords(removed)
    if (isUsed) return USED_AGAIN
    if (isHere || !hasArrived || host === os.hostname()) return NOTHING_THERE
  } catch (error) {
    if (error instanceof FolderInTheWay && !hasArrived) return NOTHING_THERE
    throw error
  }
  throw new DeliveryRefused(
    `It was written on the machine "${host}", and this one, "${os.hostname()}", doesn't have it. Remove it there by hand.`,
    { seq: null },
  )
}

/** How many foreign files are named. */
const NAMED = 10

const folderWords = ({ directory, files, foreign }: RemovedFolder): string => {
  const done = `The export was removed: ${files} files.`
  if (directory === null) return done
  const more = foreign.length > NAMED ? ` and ${foreign.length - NAMED} more` : ''
  return `${done} Left in ${directory}, because it is no export's: ${foreign.slice(0, NAMED).join(', ')}${more}.`
}

const failureOfRemoval = (error: unknown): Failure | null => {
  if (error instanceof FolderInTheWay)
    return refusal('Its folder is there without a manifest that can be read, so that nobody knows which files are its.')
  if (error instanceof BucketInTheWay)
    return refusal('Its manifest in the bucket can not be read, so that nobody knows which objects are its.')
  return failureOf(error, 'removed')
}

const refusal = (reason: string): Failure => ({
  detail: `${reason} Remove it by hand.`,
  status: null,
  isRefused: true,
})
