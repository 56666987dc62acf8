import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { claimOf, type ClaimRecords } from './claim'
import { serialized, type Sharing } from './serialized-adapter'
import { writeTurn } from './write-turn'

/** How long a process may be silent that has the turn to write, or another claim, in milliseconds. A save that loses its turn fails. */
const TERMS_MS = { turn: 8_000, other: 4_000 }

/** How long to look for a server before saying that there is none, in milliseconds. */
const SERVER_SELECTION_TIMEOUT_MS = 5_000

/**
 * MongoDB, without what only some servers of its protocol have (join aggregations, transactions): nothing here needs
 * them. Indexes are made before the first write, because a write that races with a unique index escapes it.
 */
export const mongodb = (options: { url: string; migrationDir: string }): DatabaseAdapterObj =>
  serialized(
    mongooseAdapter({
      url: options.url,
      migrationDir: options.migrationDir,
      allowIDOnCreate: true,
      ensureIndexes: true,
      transactionOptions: false,
      useJoinAggregations: false,
      usePipelineInSortLookup: false,
      connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS },
    }),
    sharedAmongProcesses,
  )

type Connected = { connection: { db: { collection(name: string, options: object): ClaimRecords } } }

/**
 * A document is written in one piece there, so that a unit needs no transaction; it needs its turn among all processes. What
 * a majority of a replica set has not seen could be forgotten when another server of it takes over.
 */
const sharedAmongProcesses = (adapter: BaseDatabaseAdapter): Sharing => {
  const records = () =>
    (adapter as unknown as Connected).connection.db.collection('claims', {
      readPreference: 'primary',
      writeConcern: { w: 'majority' },
    })
  let isBroken = false
  return {
    transaction: writeTurn(claimOf(records, { name: 'write-turn', termMs: TERMS_MS.turn }), () => (isBroken = true)),
    claim: (name, note) => claimOf(records, { name, note, termMs: TERMS_MS.other }),
    cameUponBrokenUnit: () => {
      const wasBroken = isBroken
      isBroken = false
      return wasBroken
    },
  }
}
