import path from 'node:path'

import { startChild } from './child'
import { fill } from './export'
import { atLeast, figure, type Result } from './result'

const LEAST_A_SECOND = 10_000

type Reached = { readonly seq: number; readonly seconds: number }

/** How fast a new replica reads the whole ledger of another node over HTTP; each is a process of its own, as they are. */
export const catchUpOverHttp = async (given: { directory: string; editions: number }): Promise<Result[]> => {
  const { directory, editions } = given
  const replicaFile = path.join(directory, 'followed.sqlite')
  fill(replicaFile, editions)
  const delivery = await startChild<{ address: string }>('delivery', { directory, replicaFile })
  const follower = await startChild<Reached>('follower', {
    origin: delivery.said.address,
    replicaFile: path.join(directory, 'follower.sqlite'),
  })
  try {
    const { seconds, seq } = follower.said
    if (seq !== editions) throw new Error(`The replica is at ${seq}, not ${editions}.`)
    const searchable = (await follower.ask('searchable')) as Reached
    return [
      figure('catch-up: editions', editions, ''),
      atLeast('catch-up: rate over HTTP', editions / seconds, LEAST_A_SECOND, 'editions/s'),
      figure('catch-up: with the search index', editions / searchable.seconds, 'editions/s'),
    ]
  } finally {
    await follower.stop()
    await delivery.stop()
  }
}
