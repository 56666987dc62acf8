import path from 'node:path'

import { catchUp, httpLedger, openStore } from '#replica'

import { startChild } from './child'
import { fill } from './export'
import { atLeast, figure, type Result } from './result'

const LEAST_A_SECOND = 10_000

/** How fast a new replica reads the whole ledger of another node over HTTP. */
export const catchUpOverHttp = async (given: { directory: string; editions: number }): Promise<Result[]> => {
  const { directory, editions } = given
  const replicaFile = path.join(directory, 'followed.sqlite')
  fill(replicaFile, editions)
  const delivery = await startChild<{ address: string }>('delivery', { directory, replicaFile })
  const store = openStore(path.join(directory, 'follower.sqlite'))
  try {
    const began = performance.now()
    await catchUp(httpLedger(delivery.said.address), store, { catalog: null })
    const seconds = (performance.now() - began) / 1_000
    if (store.head().seq !== editions) throw new Error(`The replica is at ${store.head().seq}, not ${editions}.`)
    return [
      figure('catch-up: editions', editions, ''),
      atLeast('catch-up: rate over HTTP', editions / seconds, LEAST_A_SECOND, 'editions/s'),
    ]
  } finally {
    store.close()
    await delivery.stop()
  }
}
