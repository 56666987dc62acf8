/** The whole way in one process, without Next: CMS, sequencer, follower and /v1 on a port of 127.0.0.1. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { createCursorKeeper, createDelivery, type CursorKeeper } from '#delivery'
import { channelDefinitions, channelDesk, keepSeen } from '#distribution'
import { publicMediaDir } from '#media'
import {
  createCatalogKeeper,
  createLease,
  createSequencer,
  keepCatalog,
  ledgerReader,
  publish,
  reconcile,
  signals,
} from '#publishing'
import { createFollower, openStore } from '#replica'

import { createServerTelling } from '../../src/server/telling'
import { startCms, type TestCms } from './cms'

export type TestClinic = TestCms & {
  readonly url: string
  readonly replicaFile: string
  readonly cursors: CursorKeeper
  /** Whether this process is the one that numbers. */
  readonly holdsLease: () => boolean
  /** Called back whenever the replica moved. */
  readonly onMove: Set<() => void>
  /** Resolves once everything published so far is public. */
  readonly settled: () => Promise<void>
  readonly get: (path: string, init?: RequestInit) => Promise<Response>
  readonly json: <T = Record<string, unknown>>(path: string) => Promise<T>
}

/** Publishes one language of an entry, and waits until it is public and translators have been told. */
export const publishNow = async (
  { payload, settled }: Pick<TestClinic, 'payload' | 'settled'>,
  key: { readonly type: string; readonly id: string; readonly locale: string },
): Promise<void> => {
  await publish(payload, key)
  await settled()
}

export const startClinic = async (directory?: string): Promise<TestClinic> => {
  const cms = await startCms(directory)
  const { payload } = cms
  const replicaFile = path.join(cms.directory, 'data/replica.sqlite')
  const store = openStore(replicaFile)
  const cursors = createCursorKeeper({
    everyMs: 5_000,
    write: (seen) => keepSeen(payload, seen),
    onFault: (error) => console.error(error),
  })
  const telling = createServerTelling({ payload, store, isReady: () => follower.isReady() })
  const onMove = new Set<() => void>()
  const delivery = createDelivery({
    telling,
    replicaFile,
    mediaDir: publicMediaDir(path.join(cms.directory, 'media')),
    isReady: () => follower.isReady(),
    onCursor: cursors.seen,
    onKey: cursors.used,
    onError: (error) => console.error(error),
  })
  const ledger = { ...ledgerReader(payload), channels: () => channelDefinitions(payload) }
  const follower = createFollower({
    ledger,
    store,
    onAdvance: () => {
      delivery.advanced()
      for (const callback of onMove) callback()
    },
    onFault: (error) => console.error(error),
  })
  const wake = () => follower.wake()
  const readChannels = () => follower.readCatalog()
  channelDesk().events.on('changed', readChannels)
  signals().events.on('numbered', wake)
  const lease = createLease(payload, { mend: async () => void (await reconcile(payload)) })
  lease.whenHolding({ start: async () => void (await keepCatalog(payload)), stop: () => {} })
  lease.whenHolding(createSequencer(payload))
  await lease.start()
  const catalogKeeper = createCatalogKeeper(payload, {
    onChange: () => follower.readCatalog(),
    isHolder: lease.holdsLease,
  })
  await catalogKeeper.start()
  follower.start()
  await follower.ready
  const server = http.createServer((req, res) => void (delivery.handle(req, res) || res.writeHead(404).end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = (where: string, init?: RequestInit) => fetch(`${url}${where}`, init)
  return {
    ...cms,
    url,
    replicaFile,
    cursors,
    holdsLease: lease.holdsLease,
    onMove,
    get,
    json: async <T>(where: string) => (await get(where)).json() as Promise<T>,
    settled: async () => {
      for (;;) {
        const { totalDocs } = await payload.db.count({
          collection: 'editions',
          where: { or: [{ seq: { exists: false } }, { isCascaded: { equals: false } }] },
        })
        if (totalDocs === 0 && store.head().seq === (await ledger.head()).seq) return
        signals().events.emit('waiting')
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    stop: async () => {
      signals().events.off('numbered', wake)
      channelDesk().events.off('changed', readChannels)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await follower.stop()
      await catalogKeeper.stop()
      await lease.stop()
      await cursors.stop()
      delivery.close()
      telling.stop()
      store.close()
      await cms.stop()
    },
  }
}
