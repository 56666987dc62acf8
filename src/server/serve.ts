/** The composition root: the only place where the writing and the reading half meet. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Environment } from '#environment'
import { sendAlert } from '#channels'
import { createDelivery } from '#delivery'
import { channelDesk, createCursorKeeper } from '#distribution'
import { publicMediaDir } from '#media'
import { createCatalogKeeper, createLagKeeper, createSequencer, keepCatalog, reconcile, signals } from '#publishing'
import { createRecallKeeper } from '#recall'
import { createFollower, openStore } from '#replica'
import { listen, pictureFrom } from '#standalone'
import type { Payload } from 'payload'

import { createChannelRunner } from './channels/runner'
import { ledgerWithChannels } from './ledger'
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
  await keepCatalog(payload)
  for (const fault of await reconcile(payload))
    logger.warn({ msg: `Found at start and mended: ${fault.detail}`, kind: fault.kind })

  const store = openStore(environment.replicaFile)
  if (store.putAside) logger.error({ msg: `The replica was damaged and is rebuilt from the ledger: ${store.putAside}` })
  const stopping = new AbortController()
  const sequencer = createSequencer(payload)
  const lagKeeper = createLagKeeper(payload)
  const recallKeeper = createRecallKeeper(payload, { tellWebhook: alertWebhook(environment, stopping.signal) })
  const catalogKeeper = createCatalogKeeper(payload, { onChange: () => follower.readCatalog() })
  const cursors = createCursorKeeper(payload)
  const delivery = createDelivery({
    replicaFile: environment.replicaFile,
    mediaDir: publicMediaDir(environment.mediaDir),
    fetchPicture: pictureFrom(environment, null),
    isReady: () => follower.isReady(),
    onCursor: cursors.seen,
    onError: (err, requestId) => logger.error({ err, msg: 'A request to /v1 failed.', requestId }),
  })
  const channels = createChannelRunner({ payload, installation: environment, replicaFile: environment.replicaFile })
  const follower = createFollower({
    ledger: ledgerWithChannels(payload),
    store,
    onAdvance: () => {
      delivery.advanced()
      channels.wake()
    },
    onFault: (err) => logger.error({ err, msg: 'The replica can not follow the ledger; it tries again.' }),
  })
  const onNumbered = () => follower.wake()
  const onChannels = () => follower.readCatalog()
  signals().events.on('numbered', onNumbered)
  channelDesk().events.on('changed', onChannels)
  sequencer.start()
  lagKeeper.start()
  recallKeeper.start()
  catalogKeeper.start()
  follower.start()
  await follower.ready
  channels.start()

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
      channelDesk().events.off('changed', onChannels)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await channels.stop()
      await follower.stop()
      await lagKeeper.stop()
      stopping.abort(new Error('The server stops.'))
      await recallKeeper.stop()
      await catalogKeeper.stop()
      await sequencer.stop()
      await cursors.stop()
      delivery.close()
      store.close()
      await next.close()
      await payload.destroy()
    },
  }
}

/** Tells the clinic that something is to be done; null where it has no address for that. */
const alertWebhook = ({ alertWebhook: target, webhookNetworks }: Environment, signal: AbortSignal) =>
  target &&
  ((message: { id: string; body: string }) =>
    sendAlert({ ...target, allowedNetworks: webhookNetworks }, message, signal))
