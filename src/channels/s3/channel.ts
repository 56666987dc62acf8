import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { type Bucket, BucketFailed } from '#bucket'
import { type ChannelFormat, sha256 } from '#contract'

import type { Channel } from '../channel'
import { exportChannel, type Failure, fileFailure } from '../export-channel'
import { clearBeside } from '../folder/beside'
import { exportFolder } from '../folder/export'
import { BucketInTheWay } from './held'
import { publishExport } from './publish'

export type S3ChannelSettings = {
  readonly bucket: Bucket
  /** What the names of all objects begin with; empty, or ends with a slash. */
  readonly prefix: string
  /** A folder of this machine where the export is written before it is sent. It is emptied. */
  readonly stagingDir: string
  readonly format?: ChannelFormat
  readonly now?: () => Date
}

/** Keeps an export in a bucket: the same files as in a folder, by the same names below a prefix. */
export const s3Channel = ({ bucket, format = 'json', prefix, stagingDir, ...clock }: S3ChannelSettings): Channel =>
  exportChannel({
    ...clock,
    write: async (source, signal) => {
      const { collections, locales } = source
      await mkdir(path.dirname(stagingDir), { recursive: true })
      await clearBeside(stagingDir)
      try {
        const manifest = await exportFolder(source, { out: stagingDir, locales, collections, format, since: 0, signal })
        const { remove, send } = await publishExport({ bucket, prefix, directory: stagingDir, manifest, signal })
        const kept = Object.keys(manifest.files).length - send.length
        return `The bucket was written: ${send.length} files sent, ${kept} unchanged, ${remove.length} removed.`
      } finally {
        await rm(stagingDir, { recursive: true, force: true })
      }
    },
    tryOut: async (signal) => {
      const key = `${prefix}qanun-test-${randomUUID()}.txt`
      const content = Buffer.from('Qanun writes here.\n')
      const facts = { size: content.length, sha256: sha256(content), type: 'text/plain' }
      await bucket.put(key, { content, ...facts }, signal)
      await bucket.remove(key, signal)
      return 'The bucket can be written.'
    },
    failureOf: (error) => failureOf(error),
  })

/** What an error of the store or of this machine's disk means; null for others. */
export const failureOf = (error: unknown, what: 'removed' | 'written' = 'written'): Failure | null => {
  if (error instanceof BucketInTheWay) return { detail: error.message, status: null, isRefused: true }
  if (error instanceof BucketFailed) return { detail: error.message, status: error.status, isRefused: error.isOurs }
  return fileFailure(error, what)
}
