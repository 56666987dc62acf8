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
import { sha256 } from '#contract'
import PQueue from 'p-queue'

import { MANIFEST, type Manifest, manifestText, parseManifest } from '../folder/manifest'
import { type Plan, planOf } from './plan'

/** Names what an export is about to touch. */
const NOTE = 'manifest.pending.json'

/** Requests at the same time. */
const CONCURRENCY = 8

/** What has the manifest's name is no export: nothing below the prefix is touched. */
export class BucketInTheWay extends Error {
  constructor(key: string) {
    super(`The object "${key}" is there and is no export's. Choose another prefix, or remove it first.`)
    this.name = 'BucketInTheWay'
  }
}

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
  const write = (name: string, text: string) => {
    const content = Buffer.from(text)
    return bucket.put(
      `${prefix}${name}`,
      { content, size: content.length, sha256: sha256(content), type: typeOf(name) },
      signal,
    )
  }
  const before = await manifestIn(bucket, prefix, signal)
  const doubted = await notedIn(bucket, prefix, signal)
  const plan = planOf(before, { doubted, next: manifest })
  await write(NOTE, JSON.stringify([...new Set([...doubted, ...plan.send, ...plan.remove])]))
  await each(plan.send, signal, async (name, until) => {
    const { sha256: hash, size } = manifest.files[name] ?? { sha256: '', size: 0 }
    const content = path.join(directory, name)
    await bucket.put(`${prefix}${name}`, { content, size, sha256: hash, type: typeOf(name) }, until)
  })
  await write(MANIFEST, manifestText(manifest))
  await each(plan.remove, signal, (name, until) => bucket.remove(`${prefix}${name}`, until))
  await bucket.remove(`${prefix}${NOTE}`, signal)
  return plan
}

/** Null where there is none, or where it is not as it was written: then nothing is known of the objects. */
const manifestIn = async (bucket: Bucket, prefix: string, signal: AbortSignal): Promise<Manifest | null> => {
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

const notedIn = async (bucket: Bucket, prefix: string, signal: AbortSignal): Promise<readonly string[]> => {
  const bytes = await bucket.get(`${prefix}${NOTE}`, signal)
  if (!bytes) return []
  const names: unknown = JSON.parse(bytes.toString('utf8'))
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names
  throw new BucketInTheWay(`${prefix}${NOTE}`)
}

/** Does something with each name, several at a time. At the first failure the others end too, before it is thrown. */
const each = async (
  names: readonly string[],
  signal: AbortSignal,
  work: (name: string, signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const queue = new PQueue({ concurrency: CONCURRENCY })
  const stop = new AbortController()
  const until = AbortSignal.any([signal, stop.signal])
  try {
    await queue.addAll(names.map((name) => () => work(name, until)))
  } catch (error) {
    queue.clear()
    stop.abort(error)
    await queue.onIdle()
    throw error
  }
}

const typeOf = (name: string): string => (name.endsWith('.ndjson') ? 'application/x-ndjson' : 'application/json')
