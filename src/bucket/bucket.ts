import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'

import type { S3Client } from '@aws-sdk/client-s3'

import { BucketFailed } from './errors'
import type { BucketSettings } from './settings'

export type NewObject = {
  /** The bytes, or the path of a file that has them. */
  readonly content: Buffer | string
  readonly size: number
  /** In lower-case hexadecimal. The store compares it with what came, and refuses what differs. */
  readonly sha256: string
  readonly type: string
}

/** Objects by their keys. */
export interface Bucket {
  /** The whole object; null where there is none. @throws BucketFailed, the signal's reason */
  get(key: string, signal?: AbortSignal): Promise<Buffer | null>
  /** @throws BucketFailed, the signal's reason, what the file system throws */
  put(key: string, object: NewObject, signal?: AbortSignal): Promise<void>
  /** Well also where there is none. @throws BucketFailed, the signal's reason */
  remove(key: string, signal?: AbortSignal): Promise<void>
  close(): void
}

/** Up to here a file is read at once, so that the client can send it again by itself. In bytes. */
const WHOLE = 8 * 1024 * 1024

// It warns that versions from 2027 on will need a newer Node. Ours is pinned, and whoever runs Qanun can't change it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

const CONNECT_MS = 5_000
const ANSWER_MS = 60_000

/** Loaded when it is first used: that takes a quarter of a second, and most installations have no store. */
const load = () => import('@aws-sdk/client-s3')

/** Nothing is sent before it is first used. */
export const openBucket = (settings: BucketSettings): Bucket => {
  const { bucket } = settings
  let opened: Promise<Opened> | undefined
  const open = () => (opened ??= load().then((sdk) => ({ sdk, client: clientOf(sdk, settings) })))

  const asked = async <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
    try {
      return await work
    } catch (error) {
      signal?.throwIfAborted()
      throw new BucketFailed(bucket, error)
    }
  }
  const within = (signal: AbortSignal | undefined) => (signal ? { abortSignal: signal } : {})

  return {
    async get(key, signal) {
      const read = async () => {
        const { client, sdk } = await open()
        try {
          const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key }), within(signal))
          return Body ? Buffer.from(await Body.transformToByteArray()) : null
        } catch (error) {
          if (error instanceof sdk.NoSuchKey) return null
          throw error
        }
      }
      return asked(read(), signal)
    },
    async put(key, { content, sha256, size, type }, signal) {
      const { client, sdk } = await open()
      const command = new sdk.PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: await bodyOf(content, size),
        ContentLength: size,
        ContentType: type,
        ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
      })
      await asked(client.send(command, within(signal)), signal)
    },
    async remove(key, signal) {
      const { client, sdk } = await open()
      await asked(client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }), within(signal)), signal)
    },
    close: () => void opened?.then(({ client }) => client.destroy()),
  }
}

type Sdk = Awaited<ReturnType<typeof load>>
type Opened = { readonly sdk: Sdk; readonly client: S3Client }

const clientOf = (sdk: Sdk, { accessKeyId, endpoint, region, secretAccessKey }: BucketSettings): S3Client =>
  new sdk.S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Other stores than AWS have no names for their buckets in DNS, as a rule.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
    // Checksums that we don't ask for are unknown to many stores; ours is SHA-256.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })

const bodyOf = async (content: Buffer | string, size: number) => {
  if (typeof content !== 'string') return content
  return size <= WHOLE ? readFile(content) : createReadStream(content)
}
