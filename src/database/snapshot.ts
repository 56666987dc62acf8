import type { Payload } from 'payload'

import { clientOf } from './sqlite-client'
import { exclusively, type Transaction } from './write-queue'

/**
 * Reads many things as of one moment, on SQLite: what other processes write meanwhile is not seen, and they don't wait; what
 * this process would write waits. MongoDB has no such moment here, and each read sees what is there then.
 */
export const inSnapshot = <T>({ db }: Payload, read: () => Promise<T>): Promise<T> =>
  db.name === 'sqlite' ? exclusively(readingOf(db), read) : read()

const readingOf = (db: Payload['db']): Transaction => ({
  async begin() {
    await clientOf(db).execute('BEGIN DEFERRED')
    // The moment is that of the first read.
    await clientOf(db).execute('SELECT 1 FROM sqlite_master LIMIT 1')
  },
  commit: async () => void (await clientOf(db).execute('COMMIT')),
  rollback: async () => void (await clientOf(db).execute('ROLLBACK')),
  // It is for reading.
  requireOpen: async () => {},
})
