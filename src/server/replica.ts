import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'

import { createDelivery } from '#delivery'
import type { Environment } from '#environment'
import { publicMediaDir } from '#media'
import { catchUp, openReader, openStore, ReplicaMissing } from '#replica'
import { keepCatalog, ledgerReader, numberWaiting, requireSameAddress } from '#publishing'
import type { Payload } from 'payload'

import { openPayload } from './open-payload'
import { listen } from './listen'
import { log } from './log'

/** How often the delivery alone looks whether the replica's file moved, in milliseconds. */
const LOOK_INTERVAL_MS = 250

type Served = { readonly address: string; readonly stop: () => Promise<void> }

type DeliveryOptions = {
  readonly environment: Environment
  readonly port: number
  /** Where the replica is that of another node: readiness, and where missing pictures are to be had. */
  readonly isReady?: () => boolean
  readonly fetchPicture?: (file: string) => Promise<Buffer | null>
}

/** `/v1` from the replica's file, without a database. Another process may go on writing that file. @throws ReplicaMissing, PortInUse */
export const serveReplica = async (options: DeliveryOptions): Promise<Served> => {
  openReader(options.environment.replicaFile).close()
  return serveDelivery(options)
}

/** The same where the replica may come into being later: until then it is not ready. @throws PortInUse */
export const serveDelivery = async ({
  environment,
  port,
  ...options
}: DeliveryOptions): Promise<Served & { readonly advanced: () => void }> => {
  const delivery = createDelivery({
    replicaFile: environment.replicaFile,
    mediaDir: publicMediaDir(environment.mediaDir),
    isReady: () => true,
    onError: (err, requestId) => log('error', { err, msg: 'A request to /v1 failed.', requestId }),
    ...options,
  })
  const stopWatching = watchReplica(environment, delivery.advanced)
  const server = createServer((req, res) => {
    if (!delivery.handle(req, res))
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
      delivery.close()
    },
  }
}

/** How long answers on their way have when the process is to end, in milliseconds. */
const GRACE_MS = 500

/** Calls back when another process wrote the file, or put another in its place. */
const watchReplica = (environment: Environment, onMove: () => void): (() => void) => {
  let watcher = hasReplica(environment) ? openReader(environment.replicaFile) : null
  let version = watcher?.version() ?? 0
  const timer = setInterval(() => {
    const isOther = watcher ? watcher.isReplaced() : true
    if (isOther && hasReplica(environment)) {
      watcher?.close()
      watcher = openReader(environment.replicaFile)
    } else if (!watcher || (!isOther && watcher.version() === version)) return
    version = watcher.version()
    onMove()
  }, LOOK_INTERVAL_MS)
  return () => {
    clearInterval(timer)
    watcher?.close()
  }
}

/** Brings the replica's file up to the ledger's head. */
export const refreshReplica = async (environment: Environment): Promise<void> => {
  const payload = await openPayload(environment.databaseUrl)
  await requireSameAddress(payload)
  await numberWaiting(payload)
  await keepCatalog(payload)
  await followOnce(payload, environment)
  await payload.destroy()
}

/** Reads once what the ledger holds and the replica does not; all of it where the replica is to be made anew. */
export const followOnce = async (
  payload: Payload,
  environment: Environment,
  { isAnew = false } = {},
): Promise<void> => {
  const store = openStore(environment.replicaFile)
  try {
    const ledger = ledgerReader(payload)
    if (isAnew) store.restart((await ledger.head()).epoch)
    store.keepCatalog(await ledger.catalog())
    await catchUp(ledger, store)
  } finally {
    store.close()
  }
}

/** Whether there is a replica at all. */
export const hasReplica = ({ replicaFile }: Environment): boolean => {
  if (!existsSync(replicaFile)) return false
  try {
    openReader(replicaFile).close()
    return true
  } catch (error) {
    if (error instanceof ReplicaMissing) return false
    throw error
  }
}
