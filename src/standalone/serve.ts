import type { AddressInfo } from 'node:net'

import { createCursorKeeper, createDelivery } from '#delivery'
import type { Environment } from '#environment'
import { openReader } from '#replica'
import type { Telling } from '#telling'

import { cursorFile } from './cursor-file'
import { httpServer } from './http-server'
import { listen } from './listen'
import { log } from './log'
import { watchReplica } from './watch'

type Served = { readonly address: string; readonly stop: () => Promise<void> }

type DeliveryOptions = {
  readonly environment: Environment
  readonly port: number
  readonly telling: Telling
  /** Where the replica is that of another node: readiness, and where missing pictures are to be had. */
  readonly isReady?: () => boolean
  readonly fetchPicture?: (file: string) => Promise<Buffer | null>
}

/** @throws ReplicaMissing */
export const requireReplica = ({ replicaFile }: Environment): void => openReader(replicaFile).close()

/**
 * `/v1` from the replica's file, without a database. Another process may go on writing that file; it may also come into
 * being later, and until then everything is 503. @throws PortInUse
 */
export const serveDelivery = async ({
  environment,
  port,
  telling,
  ...options
}: DeliveryOptions): Promise<Served & { readonly advanced: () => void }> => {
  const file = cursorFile(environment.cursorsFile)
  const cursors = createCursorKeeper({
    everyMs: WRITE_CURSORS_EVERY_MS,
    write: file.write,
    onFault: (err) =>
      log('error', { err, msg: 'What consumers of channels have could not be written down; it is tried again.' }),
  })
  const delivery = createDelivery({
    replicaFile: environment.replicaFile,
    mediaDir: environment.publicMediaDir,
    isReady: () => true,
    onCursor: cursors.seen,
    onKey: cursors.used,
    telling,
    onError: (err, requestId) => {
      telling.faults.note('requests', err, requestId)
      log('error', { err, msg: 'A request to /v1 failed.', requestId })
    },
    ...options,
  })
  const stopWatching = watchReplica(environment, delivery.advanced)
  const server = httpServer((req, res) => {
    if (delivery.handle(req, res)) return
    telling.requests.follow(telling.requests.begin(req), res)
    res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Only /v1 is served here.\n')
  })
  await listen(server, port)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    advanced: delivery.advanced,
    stop: async () => {
      stopWatching()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      // Who waits for a change would let us wait for half a minute.
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
      await closed
      await cursors.stop()
      file.close()
      delivery.close()
    },
  }
}

/** How often what consumers said is written down, in milliseconds. */
const WRITE_CURSORS_EVERY_MS = 2_000

/** How long answers on their way have when the process is to end, in milliseconds. */
const GRACE_MS = 500
