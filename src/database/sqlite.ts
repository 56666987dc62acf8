import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { fileOf } from './file-of'
import { serialized } from './serialized-adapter'
import { undisputedClaim } from './undisputed-claim'
import { clientOf, type SqliteClient } from './sqlite-client'
import type { Transaction } from './write-queue'

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT_MS = 15_000

/**
 * The embedded database. Payload's own SQLite transactions are left off: each takes the client's only connection
 * away, and two at once wedge it. Since units run one after the other, a plain BEGIN on that connection is enough,
 * and makes each of them atomic: a failed or killed save leaves nothing behind.
 */
export const sqlite = (options: { url: string; migrationDir: string }): DatabaseAdapterObj => {
  mkdirSync(path.dirname(fileOf(options.url)), { recursive: true })
  return serialized(
    sqliteAdapter({
      client: { url: options.url },
      idType: 'uuid',
      allowIDOnCreate: true,
      wal: { synchronous: 'FULL' },
      busyTimeout: BUSY_TIMEOUT_MS,
      push: false,
      migrationDir: options.migrationDir,
    }),
    (adapter) => ({
      transaction: transactionOn(() => clientOf(adapter)),
      claim: undisputedClaim,
      cameUponBrokenUnit: () => false,
    }),
  )
}

const transactionOn = (client: () => SqliteClient): Transaction => ({
  begin: async () => void (await client().execute('BEGIN IMMEDIATE')),
  commit: async () => void (await client().execute('COMMIT')),
  rollback: async () => void (await client().execute('ROLLBACK')),
  // SQLite's own lock keeps others out for as long as it takes.
  requireOpen: async () => {},
})
