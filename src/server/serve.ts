/** The composition root: the only place where the writing and the reading half meet. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Environment } from '#environment'
import { createDelivery } from '#delivery'
import { publicMediaDir } from '#media'
import {
  createCatalogKeeper,
  createLagKeeper,
  createLease,
  createSequencer,
  keepCatalog,
  ledgerReader,
  reconcile,
  signals,
} from '#publishing'
import { createFollower, openStore } from '#replica'
import { listen } from '#standalone'
import type { Payload } from 'payload'

import { startNext } from './next'

export type Running = {
  readonly address: string
  readonly payload: Payload
  stop(): Promise<void>
}

type Options = {
  readonly environment: Environment
  readonly payload: Payload
  readonly port: number
  readonly isDev?: boolean
}

/** Starts everything on one port of 127.0.0.1. @throws PortInUse */
export const serve = async ({ environment, isDev = false, payload, port }: Options): Promise<Running> => {
  const { logger } = payload
  const store = openStore(environment.replicaFile)
  if (store.putAside) logger.error({ msg: `The replica was damaged and is rebuilt from the ledger: ${store.putAside}` })
  const lease = createLease(payload, {
    mend: async () => {
      for (const fault of await reconcile(payload))
        logger.warn({ msg: `Found and mended: ${fault.detail}`, kind: fault.kind })
    },
  })
  lease.whenHolding({ start: async () => void (await keepCatalog(payload)), stop: () => {} })
  lease.whenHolding(createSequencer(payload))
  lease.whenHolding(createLagKeeper(payload))
  const catalogKeeper = createCatalogKeeper(payload, {
    onChange: () => follower.readCatalog(),
    isHolder: lease.holdsLease,
  })
  const delivery = createDelivery({
    replicaFile: environment.replicaFile,
    mediaDir: publicMediaDir(environment.mediaDir),
    isReady: () => follower.isReady(),
    onError: (err, requestId) => logger.error({ err, msg: 'A request to /v1 failed.', requestId }),
  })
  const follower = createFollower({
    ledger: ledgerReader(payload),
    store,
    onAdvance: () => delivery.advanced(),
    onFault: (err) => logger.error({ err, msg: 'The replica can not follow the ledger; it tries again.' }),
  })
  const onNumbered = () => follower.wake()
  signals().events.on('numbered', onNumbered)
  await lease.start()
  await catalogKeeper.start()
  follower.start()
  await follower.ready

  process.env.QANUN_REPLICA = environment.replicaFile
  const next = await startNext({ isDev, port })
  const server = createServer((req, res) => {
    if (delivery.handle(req, res)) return
    next.handle(req, res)
  })
  server.on('upgrade', next.upgrade)
  await listen(server, port)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    payload,
    async stop() {
      signals().events.off('numbered', onNumbered)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await follower.stop()
      await catalogKeeper.stop()
      await lease.stop()
      delivery.close()
      store.close()
      await next.close()
      await payload.destroy()
    },
  }
}
