import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { serialized } from './serialized-adapter'
import type { Transaction } from './write-queue'

/** A document is written in one piece there, so that a unit needs no transaction; it still needs its turn. */
const NO_TRANSACTION: Transaction = { begin: async () => {}, commit: async () => {}, rollback: async () => {} }

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
    () => NO_TRANSACTION,
  )
