/**
 * The bundle's file beside the replica, and one for each narrowing of it that a channel's consumer asked for.
 *
 * States: *none* → *being made* (under a name of its own, by one at a time; who asks meanwhile waits) → *current* (renamed
 * into its place: the commit point) → *old*, as soon as the ledger has moved on; it is removed when the next one is there,
 * of whatever narrowing. Who is sending an old one keeps it open to its end.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { canonicalJson, sha256 } from '#contract'
import type { PublicReader } from '#replica'

import { BUNDLE_VERSION } from './schema'
import { writeBundle } from './write'

/** What another process began and did not end is left alone for so long, in milliseconds. */
const MAX_MAKING_MS = 60 * 60 * 1000

export type Bundle = {
  readonly file: string
  readonly seq: number
  /** SHA-256 of its bytes. */ readonly digest: string
}

export type BundleKeeper = {
  /** The bundle of what the reader shows now; made where it isn't there. */
  readonly current: (reader: PublicReader) => Promise<Bundle>
}

/** Keeps the bundle of one replica. Other processes may keep the same one. */
export const createBundleKeeper = (replicaFile: string): BundleKeeper => {
  const folder = path.dirname(replicaFile)
  const prefix = `${path.basename(replicaFile)}.bundle-`
  let making: Promise<unknown> | null = null

  const find = async ({ scope, seq, state }: Shown): Promise<Bundle | null> => {
    const beginning = `${prefix}${state}-${scope}-`
    const name = (await readdir(folder)).find((one) => one.startsWith(beginning) && one.endsWith(ENDING))
    if (name === undefined) return null
    return { file: path.join(folder, name), seq, digest: name.slice(beginning.length, -ENDING.length) }
  }

  const make = async (reader: PublicReader): Promise<Bundle> => {
    const frozen = reader.frozen()
    const part = path.join(folder, `${prefix}${randomUUID()}.part`)
    try {
      const { scope, seq, state } = shownBy(frozen)
      await writeBundle(frozen, part)
      const digest = await onDisk(part)
      const file = path.join(folder, `${prefix}${state}-${scope}-${digest}${ENDING}`)
      await rename(part, file)
      await removeOld(folder, { prefix, current: `${prefix}${state}-` })
      return { file, seq, digest }
    } finally {
      frozen.close()
      await rm(part, { force: true })
    }
  }

  return {
    async current(reader) {
      for (;;) {
        const found = await find(shownBy(reader))
        if (found) return found
        if (!making) {
          const made = make(reader)
          making = made.catch(() => {}).finally(() => (making = null))
          return made
        }
        await making
      }
    },
  }
}

const ENDING = '.sqlite'

/** What a bundle is made of: the ledger up to a number, and what of it is shown and described how. */
type Shown = { readonly state: string; readonly scope: string; readonly seq: number }

const shownBy = (reader: PublicReader): Shown =>
  reader.inOneState(() => {
    const { epoch, seq } = reader.head()
    return {
      state: shortHash([BUNDLE_VERSION, epoch, seq]),
      scope: shortHash([reader.narrowedBy, reader.catalog()]),
      seq,
    }
  })

const shortHash = (facts: readonly unknown[]): string => sha256(canonicalJson(facts)).slice(0, 16)

/** Makes sure that the file outlives a power cut before its name does. @returns the SHA-256 of its bytes */
const onDisk = async (file: string): Promise<string> => {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** What is shown of one state to others stays; it goes when the ledger has moved on. */
const removeOld = async (
  folder: string,
  { current, prefix }: { readonly prefix: string; readonly current: string },
): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || name.startsWith(current)) continue
    const file = path.join(folder, name)
    if (name.endsWith(ENDING) || (await isAbandoned(file))) await rm(file, { force: true })
  }
}

const isAbandoned = async (file: string): Promise<boolean> => {
  const facts = await stat(file).catch(() => null)
  return facts !== null && Date.now() - facts.mtimeMs > MAX_MAKING_MS
}
