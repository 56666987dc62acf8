/** The composition root: the only place where the writing and the reading half meet. */
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

import type { Environment } from '#environment'
import { sendAlert } from '#channels'
import { createCursorKeeper, createDelivery } from '#delivery'
import { channelDesk, keepSeen, leftPlaces, shownLeftPlace } from '#distribution'
import { publicMediaDir } from '#media'
import { inRequest, tellOperations } from '#operations'
import {
  createCatalogKeeper,
  createLagKeeper,
  createLease,
  createSequencer,
  keepCatalog,
  reconcile,
  signals,
} from '#publishing'
import { createRecallKeeper } from '#recall'
import { createFollower, openStore } from '#replica'
import { httpServer, listen, pictureFrom } from '#standalone'
import type { Payload } from 'payload'

import { measureChannels } from './channels/measures'
import { createChannelRunner } from './channels/runner'
import { createCursorCollector } from './cursors'
import { ledgerWithChannels } from './ledger'
import { startNext } from './next'
import { pageRoute } from './page-route'
import { createPageKeeper } from './pages/keeper'
import { createReport } from './report'
import { createServerTelling } from './telling'

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
  const stopping = new AbortController()
  const telling = createServerTelling({ payload, store, isReady: () => follower.isReady() })
  const lease = createLease(payload, {
    mend: async () => {
      for (const fault of await reconcile(payload))
        logger.warn({ msg: `Found and mended: ${fault.detail}`, kind: fault.kind })
    },
  })
  lease.whenHolding({ start: async () => void (await keepCatalog(payload)), stop: () => {} })
  lease.whenHolding(createSequencer(payload))
  lease.whenHolding(createLagKeeper(payload))
  lease.whenHolding(createRecallKeeper(payload, { tellWebhook: alertWebhook(environment, stopping.signal) }))
  const catalogKeeper = createCatalogKeeper(payload, {
    onChange: () => follower.readCatalog(),
    isHolder: lease.holdsLease,
  })
  const onCursorsFault = (err: unknown) => {
    telling.faults.note('channels', err)
    logger.error({ err, msg: 'What consumers of channels have could not be written down; it is tried again.' })
  }
  const cursors = createCursorKeeper({
    everyMs: WRITE_CURSORS_EVERY_MS,
    write: (seen) => keepSeen(payload, seen),
    onFault: onCursorsFault,
  })
  const collector = createCursorCollector({ payload, cursorsFile: environment.cursorsFile, onFault: onCursorsFault })
  const delivery = createDelivery({
    replicaFile: environment.replicaFile,
    mediaDir: publicMediaDir(environment.mediaDir),
    fetchPicture: pictureFrom(environment, null),
    isReady: () => follower.isReady(),
    onCursor: cursors.seen,
    onKey: cursors.used,
    telling,
    onError: (err, requestId) => {
      telling.faults.note('requests', err, requestId)
      logger.error({ err, msg: 'A request to /v1 failed.', requestId })
    },
  })
  // While one works on the pages' own code, they are made each time.
  const pages = isDev
    ? null
    : createPageKeeper({ replicaFile: environment.replicaFile, render: (req, res) => next.handle(req, res) })
  const channels = createChannelRunner({ payload, installation: environment, replicaFile: environment.replicaFile })
  lease.whenHolding(channels)
  measureChannels(telling.measures, channels)
  const follower = createFollower({
    ledger: ledgerWithChannels(payload),
    store,
    onAdvance: () => {
      delivery.advanced()
      pages?.advanced()
      channels.wake()
    },
    onFault: (err) => {
      telling.faults.note('follower', err)
      logger.error({ err, msg: 'The replica can not follow the ledger; it tries again.' })
    },
  })
  const operations = createReport({
    environment,
    store,
    telling,
    isReady: follower.isReady,
    left: async () => (await leftPlaces(payload)).map(shownLeftPlace),
  })
  tellOperations(operations.report)
  const onNumbered = () => follower.wake()
  const onChannels = () => follower.readCatalog()
  signals().events.on('numbered', onNumbered)
  channelDesk().events.on('changed', onChannels)
  await lease.start()
  await catalogKeeper.start()
  follower.start()
  await follower.ready
  channels.attend()

  process.env.QANUN_REPLICA = environment.replicaFile
  const next = await startNext({ isDev, port })
  const server = httpServer((req, res) => {
    if (delivery.handle(req, res)) return
    const exchange = telling.requests.begin(req)
    exchange.route = pageRoute(exchange.url)
    telling.requests.follow(exchange, res)
    inRequest(exchange.id, () => {
      if (!pages?.handle(req, res, exchange.id)) next.handle(req, res)
    })
  })
  // The development server's own, which closing it leaves open. Whoever listens for them here must answer them: others have none.
  const upgraded = new Set<Duplex>()
  if (isDev)
    server.on('upgrade', (_req, socket) => {
      upgraded.add(socket)
      socket.once('close', () => upgraded.delete(socket))
    })
  await listen(server, port)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    payload,
    async stop() {
      signals().events.off('numbered', onNumbered)
      channelDesk().events.off('changed', onChannels)
      server.closeAllConnections()
      for (const socket of upgraded) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
      await follower.stop()
      stopping.abort(new Error('The server stops.'))
      await catalogKeeper.stop()
      await lease.stop()
      channels.close()
      await cursors.stop()
      await collector.stop()
      delivery.close()
      pages?.close()
      tellOperations(null)
      operations.stop()
      telling.stop()
      store.close()
      await next.close()
      await payload.destroy()
    },
  }
}

/** How often what consumers said is written down, in milliseconds. */
const WRITE_CURSORS_EVERY_MS = 5_000

/** Tells the clinic that something is to be done; null where it has no address for that. */
const alertWebhook = ({ alertWebhook: target, webhookNetworks }: Environment, signal: AbortSignal) =>
  target &&
  ((message: { id: string; body: string }) =>
    sendAlert({ ...target, allowedNetworks: webhookNetworks }, message, signal))
