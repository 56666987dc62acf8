/**
 * Brings an export folder into a bucket. Its manifest says what holds, and is written when all it names has arrived; what
 * it names no longer is removed after it. Objects are overwritten one by one before: who reads meanwhile sees by the hash
 * that one is not the manifest's, and begins again with the manifest.
 *
 * Before the first object a note says what is about to be touched. It is removed at the end. Where it is found, an export
 * broke off, and nothing that it names is taken for what the manifest says.
 */
import path from 'node:path'

import type { Bucket } from '#bucket'

import { MANIFEST, type Manifest, manifestText } from '../folder/manifest'
import { eachAtOnce } from './each-at-once'
import { manifestIn, NOTE, notedIn, typeOf, writeText } from './held'
import { type Plan, planOf } from './plan'

export type Order = {
  readonly bucket: Bucket
  /** Empty, or ends with a slash. */
  readonly prefix: string
  /** The export folder, and its manifest. */
  readonly directory: string
  readonly manifest: Manifest
  readonly signal: AbortSignal
}

/** @returns what was done. @throws BucketInTheWay, BucketFailed, the signal's reason */
export const publishExport = async ({ bucket, directory, manifest, prefix, signal }: Order): Promise<Plan> => {
  const place = { bucket, prefix, signal }
  const before = await manifestIn(place)
  const doubted = await notedIn(place)
  const plan = planOf(before, { doubted, next: manifest })
  await writeText(place, NOTE, JSON.stringify([...new Set([...doubted, ...plan.send, ...plan.remove])]))
  await eachAtOnce(plan.send, signal, async (name, until) => {
    const { sha256: hash, size } = manifest.files[name] ?? { sha256: '', size: 0 }
    const content = path.join(directory, name)
    await bucket.put(`${prefix}${name}`, { content, size, sha256: hash, type: typeOf(name) }, until)
  })
  await writeText(place, MANIFEST, manifestText(manifest))
  await eachAtOnce(plan.remove, signal, (name, until) => bucket.remove(`${prefix}${name}`, until))
  await bucket.remove(`${prefix}${NOTE}`, signal)
  return plan
}
