import path from 'node:path'

import { createFollower, httpLedger, openStore } from '#replica'

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
  let advanced = 0
  let searchable = () => {}
  const isSearchable = new Promise<void>((resolve) => (searchable = resolve))
  const follower = createFollower({
    ledger: httpLedger(delivery.said.address),
    store,
    // Told once when it has caught up, and once more when searches find all of it.
    onAdvance: () => {
      advanced += 1
      if (advanced === 2) searchable()
    },
    onFault: (error) => process.stderr.write(`${String(error)}\n`),
  })
  const secondsSince = (began: number): number => (performance.now() - began) / 1_000
  try {
    const began = performance.now()
    follower.start()
    await follower.ready
    const seconds = secondsSince(began)
    if (store.head().seq !== editions) throw new Error(`The replica is at ${store.head().seq}, not ${editions}.`)
    await isSearchable
    return [
      figure('catch-up: editions', editions, ''),
      atLeast('catch-up: rate over HTTP', editions / seconds, LEAST_A_SECOND, 'editions/s'),
      figure('catch-up: with the search index', editions / secondsSince(began), 'editions/s'),
    ]
  } finally {
    await follower.stop()
    store.close()
    await delivery.stop()
  }
}
