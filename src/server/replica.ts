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

/** How often the delivery alone looks whether the replica's file moved, in milliseconds. */
const LOOK_INTERVAL_MS = 250

/** `/v1` from the replica's file, without a database. Another process may go on writing that file. @throws ReplicaMissing, PortInUse */
export const serveReplica = async ({ environment, port }: { environment: Environment; port: number }) => {
  let watcher = openReader(environment.replicaFile)
  const delivery = createDelivery({
    replicaFile: environment.replicaFile,
    mediaDir: publicMediaDir(environment.mediaDir),
    isReady: () => true,
    onError: (error, requestId) =>
      process.stderr.write(`${requestId} ${error instanceof Error ? error.stack : String(error)}\n`),
  })
  let version = watcher.version()
  const timer = setInterval(() => {
    const isReplaced = watcher.isReplaced()
    if (isReplaced && hasReplica(environment)) {
      watcher.close()
      watcher = openReader(environment.replicaFile)
    } else if (isReplaced || watcher.version() === version) return
    version = watcher.version()
    delivery.advanced()
  }, LOOK_INTERVAL_MS)
  const server = createServer((req, res) => {
    if (!delivery.handle(req, res))
      res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Only /v1 is served here.\n')
  })
  await listen(server, port)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      clearInterval(timer)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      delivery.close()
      watcher.close()
    },
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
