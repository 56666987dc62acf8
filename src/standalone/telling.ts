/** What a process without a CMS tells of itself. */
import type { Environment } from '#environment'
import { openReader } from '#replica'
import { createTelling, type Telling } from '#telling'

import { logger } from './log'
import { hasReplica } from './watch'

type Options = { readonly environment: Environment; readonly isReady: () => boolean }

/** Counts and logs requests, and tells where the replica stands. */
export const deliveryTelling = ({ environment, isReady }: Options): Telling => {
  const telling = createTelling({ log: logger })
  const { measures } = telling
  measures.addProcess()
  measures.addVersion()
  measures.gauge({
    name: 'qanun_replica_seq',
    help: 'The number in the ledger up to which the replica has everything.',
    read: () => seqOf(environment),
  })
  measures.gauge({
    name: 'qanun_replica_ready',
    help: '1 once the replica has caught up since the start.',
    read: () => Number(isReady()),
  })
  return telling
}

const seqOf = (environment: Environment): number | null => {
  if (!hasReplica(environment)) return null
  const reader = openReader(environment.replicaFile)
  try {
    return reader.head().seq
  } finally {
    reader.close()
  }
}
