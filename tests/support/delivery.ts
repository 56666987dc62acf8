/** /v1 over a ledger in memory: a replica in a folder of its own, a real server on a port of 127.0.0.1. */
import { mkdtempSync, rmSync } from 'node:fs'
import http, { type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { createDelivery, type ConsumerCursor } from '#delivery'
import { catchUp, openStore, type Store } from '#replica'

import type { MemoryLedger } from './ledger-fixture'

export type Answered = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
  readonly json: <T = Record<string, unknown>>() => T
}

export type TestDelivery = {
  readonly url: string
  readonly directory: string
  readonly mediaDir: string
  readonly replicaFile: string
  readonly store: Store
  /** What the server logged as its own faults. */
  readonly faults: unknown[]
  /** What consumers said that they have. */
  readonly cursors: ConsumerCursor[]
  /** The keys that were shown, as often as they were. */
  readonly keysUsed: string[]
  /** Takes what is new in the ledger into the replica, and says so. */
  readonly pull: () => Promise<void>
  readonly advanced: () => void
  /** The path goes out as it is: nothing is normalised on the way. */
  readonly ask: (
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string },
  ) => Promise<Answered>
  readonly json: <T = Record<string, unknown>>(path: string) => Promise<T>
  /** Bytes of answers that are made and not yet taken by their clients. */
  readonly buffered: () => number
  /** Calls back once, right after the next request was handed over and before anything else happens. */
  readonly afterNext: (callback: () => void) => void
  readonly setReady: (isReady: boolean) => void
  readonly stop: () => Promise<void>
}

export const startDelivery = async (
  ledger: MemoryLedger,
  options: { cacheBytes?: number } = {},
): Promise<TestDelivery> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-delivery-'))
  const replicaFile = path.join(directory, 'replica.sqlite')
  const mediaDir = path.join(directory, 'public')
  const store = openStore(replicaFile)
  store.keepCatalog(await ledger.catalog())
  await catchUp(ledger, store)
  store.keepChannels(ledger.ways)
  const cursors: ConsumerCursor[] = []
  const keysUsed: string[] = []
  const faults: unknown[] = []
  let isReady = true
  let afterNext = () => {}
  const delivery = createDelivery({
    replicaFile,
    mediaDir,
    isReady: () => isReady,
    onError: (error) => faults.push(error),
    onCursor: (seen) => cursors.push(seen),
    onKey: (keyId) => keysUsed.push(keyId),
    ...options,
  })
  const open = new Set<http.ServerResponse>()
  const server = http.createServer((req, res) => {
    open.add(res)
    res.once('close', () => open.delete(res))
    if (!delivery.handle(req, res)) res.writeHead(404).end('not ours')
    afterNext()
    afterNext = () => {}
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask: TestDelivery['ask'] = (where, options) => request(port, where, options)
  return {
    url: `http://127.0.0.1:${port}`,
    directory,
    mediaDir,
    replicaFile,
    store,
    faults,
    cursors,
    keysUsed,
    ask,
    json: async <T>(where: string) => (await ask(where)).json<T>(),
    advanced: delivery.advanced,
    afterNext: (callback) => (afterNext = callback),
    buffered: () => [...open].reduce((sum, { writableLength }) => sum + writableLength, 0),
    setReady: (value) => (isReady = value),
    pull: async () => {
      await catchUp(ledger, store)
      store.keepChannels(ledger.ways)
      delivery.advanced()
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      delivery.close()
      store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The path goes out as it is: nothing is normalised on the way. */
export const request = (
  port: number,
  where: string,
  { body, headers = {}, method = 'GET' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = http.request(
      {
        host: '127.0.0.1',
        port,
        path: where,
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }) },
      },
      (res) => {
        const parts: Buffer[] = []
        res.on('data', (part: Buffer) => parts.push(part))
        res.on('error', reject)
        res.on('end', () => {
          const all = Buffer.concat(parts)
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            body: all,
            text: all.toString(),
            json: <T>() => JSON.parse(all.toString()) as T,
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
