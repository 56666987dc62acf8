/** An S3-compatible store of others (moto, PyPI), and a front before it that notes what is asked and can be in trouble. */
import { spawn } from 'node:child_process'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'

import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'

import { freePort } from '../../support/free-port'
import { pythonFolder } from '../tools'

export const CREDENTIALS = { accessKeyId: 'an-access-key', secretAccessKey: 'a-secret-access-key' }

export type Store = {
  /** Address of the front. */
  readonly url: string
  /** What was asked, in order, such as `PUT /bucket/key`. Decoded, without what stands behind a question mark. */
  readonly asked: string[]
  /** After so many more requests each gets 503; Infinity for never. */
  readonly failAfter: (requests: number) => void
  /** A new, empty bucket. */
  readonly newBucket: () => Promise<string>
  /** Every object of a bucket by its key. */
  readonly objects: (bucket: string) => Promise<Map<string, Buffer>>
  readonly put: (bucket: string, key: string, content: Buffer | string) => Promise<void>
  readonly remove: (bucket: string, key: string) => Promise<void>
  readonly typeOf: (bucket: string, key: string) => Promise<string | undefined>
  readonly stop: () => Promise<void>
}

export const startStore = async (): Promise<Store> => {
  const moto = await startMoto()
  const front = await startFront(moto.port)
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${moto.port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: CREDENTIALS,
  })
  let buckets = 0
  return {
    ...front,
    newBucket: async () => {
      const Bucket = `bucket-${(buckets += 1)}`
      await client.send(new CreateBucketCommand({ Bucket }))
      return Bucket
    },
    objects: async (Bucket) => {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }))
      const objects = new Map<string, Buffer>()
      for (const { Key = '' } of Contents) {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
        objects.set(Key, Buffer.from((await Body?.transformToByteArray()) ?? []))
      }
      return objects
    },
    put: async (Bucket, Key, Body) => void (await client.send(new PutObjectCommand({ Bucket, Key, Body }))),
    remove: async (Bucket, Key) => void (await client.send(new DeleteObjectCommand({ Bucket, Key }))),
    typeOf: async (Bucket, Key) => (await client.send(new GetObjectCommand({ Bucket, Key }))).ContentType,
    stop: async () => {
      client.destroy()
      await front.stop()
      await moto.stop()
    },
  }
}

const startMoto = async (): Promise<{ port: number; stop: () => Promise<void> }> => {
  const port = await freePort()
  const command = path.join(pythonFolder('s3', 's3/requirements.txt'), 'moto_server')
  const server = spawn(command, ['-H', '127.0.0.1', '-p', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error('The S3-compatible store ended before it began.')))
    createInterface(server.stderr).on('line', (line) => line.includes('Running on') && resolve())
  })
  return {
    port,
    stop: async () => {
      server.kill()
      await ended
    },
  }
}

const startFront = async (port: number) => {
  const asked: string[] = []
  let left = Number.POSITIVE_INFINITY
  const server = createServer((request, response) => {
    const { headers, method = '', url = '' } = request
    asked.push(`${method} ${decodeURIComponent(url.split('?')[0] ?? '')}`)
    left -= 1
    if (left < 0) return void request.resume().once('end', () => response.writeHead(503).end())
    const forwarded = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    forwarded.once('error', () => response.destroy())
    request.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    failAfter: (requests: number) => {
      left = requests
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
