/**
 * Pictures in an S3-compatible store, for several nodes. Payload goes on writing them to its own disk; what counts is the
 * store: nothing is saved before it is there, and other nodes read it there.
 */
import { type Bucket, BucketFailed, type BucketSettings, openBucket, publicPictureKey, uploadKey } from '#bucket'
import { sha256 } from '#contract'

import { StoreUnreachable } from './errors'

/** @throws StoreUnreachable, each of them */
export type PictureStore = {
  /** A frozen rendition. */
  readonly keepPublic: (file: string, data: Buffer) => Promise<void>
  /** An uploaded picture, or one of its sizes. */
  readonly keepUpload: (filename: string, data: Buffer) => Promise<void>
  /** Null where there is none. */
  readonly readUpload: (filename: string) => Promise<Buffer | null>
  readonly removeUpload: (filename: string) => Promise<void>
}

let store: PictureStore | null = null

/** Null where pictures are on disk only. */
export const pictureStore = (): PictureStore | null => store

/** Says once, for the whole process, where pictures are kept. */
export const keepPicturesIn = (settings: (BucketSettings & { readonly prefix: string }) | null): void => {
  store = settings && storeIn(openBucket(settings), settings.prefix)
}

const storeIn = (bucket: Bucket, prefix: string): PictureStore => {
  const put = (key: string, data: Buffer) =>
    told(bucket.put(key, { content: data, size: data.length, sha256: sha256(data), type: typeOf(key) }))
  return {
    keepPublic: (file, data) => put(publicPictureKey(prefix, file), data),
    keepUpload: (filename, data) => put(uploadKey(prefix, filename), data),
    readUpload: (filename) => told(bucket.get(uploadKey(prefix, filename))),
    removeUpload: (filename) => told(bucket.remove(uploadKey(prefix, filename))),
  }
}

const told = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof BucketFailed ? new StoreUnreachable(error) : error
  }
}

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** The kind of a picture by its name's ending, which Payload makes of what the file holds. */
export const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
