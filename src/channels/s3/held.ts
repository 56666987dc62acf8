/** What a bucket says of the export that it holds. */
import type { Bucket } from '#bucket'
import { sha256 } from '#contract'

import { MANIFEST, type Manifest, parseManifest } from '../folder/manifest'

/** Names what an export, or its removal, is about to touch. */
export const NOTE = 'manifest.pending.json'

/** What has the manifest's name is no export: nothing below the prefix is touched. */
export class BucketInTheWay extends Error {
  constructor(key: string) {
    super(`The object "${key}" is there and is no export's. Choose another prefix, or remove it first.`)
    this.name = 'BucketInTheWay'
  }
}

export type HeldAt = {
  readonly bucket: Bucket
  /** Empty, or ends with a slash. */
  readonly prefix: string
  readonly signal: AbortSignal
}

/** @throws BucketFailed, the signal's reason */
export const writeText = ({ bucket, prefix, signal }: HeldAt, name: string, text: string): Promise<void> => {
  const content = Buffer.from(text)
  const facts = { size: content.length, sha256: sha256(content), type: typeOf(name) }
  return bucket.put(`${prefix}${name}`, { content, ...facts }, signal)
}

/** Null where there is none; without hashes where it is not as it was written. @throws BucketInTheWay */
export const manifestIn = async ({ bucket, prefix, signal }: HeldAt): Promise<Manifest | null> => {
  const key = `${prefix}${MANIFEST}`
  const bytes = await bucket.get(key, signal)
  if (!bytes) return null
  const { isWhole, manifest } = parseManifest(bytes.toString('utf8'))
  if (!manifest) throw new BucketInTheWay(key)
  // Its names are still those of our objects: they are removed if they are not wanted any more.
  return isWhole ? manifest : { ...manifest, files: namesOnly(manifest) }
}

const namesOnly = ({ files }: Manifest): Manifest['files'] =>
  Object.fromEntries(Object.keys(files).map((name) => [name, { sha256: '', size: 0 }]))

/** What an export or its removal was about to touch, when it broke off. @throws BucketInTheWay */
export const notedIn = async ({ bucket, prefix, signal }: HeldAt): Promise<readonly string[]> => {
  const bytes = await bucket.get(`${prefix}${NOTE}`, signal)
  if (!bytes) return []
  const names: unknown = JSON.parse(bytes.toString('utf8'))
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names
  throw new BucketInTheWay(`${prefix}${NOTE}`)
}

export const typeOf = (name: string): string => (name.endsWith('.ndjson') ? 'application/x-ndjson' : 'application/json')
