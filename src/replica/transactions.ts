import type { Connection } from './connection'

/** A writer's transactions. Within a long one, each piece of work is a savepoint: whole or not at all, as outside of it. `onFailure` forgets what was kept of the work beside the database. */
export const transactionsOf = (db: Connection, onFailure: () => void) => ({
  inTransaction(work: () => void): void {
    const isInner = db.inTransaction
    db.exec(isInner ? 'SAVEPOINT piece' : 'BEGIN IMMEDIATE')
    try {
      work()
      db.exec(isInner ? 'RELEASE piece' : 'COMMIT')
    } catch (error) {
      onFailure()
      // SQLite ends the transaction by itself on some faults, a full disk among them.
      if (db.inTransaction) db.exec(isInner ? 'ROLLBACK TO piece; RELEASE piece' : 'ROLLBACK')
      throw error
    }
  },
  /** One that stays open while other work is awaited. */
  beginLong(): { done(): void; cancel(): void } {
    db.exec('BEGIN IMMEDIATE')
    return {
      done: () => void db.exec('COMMIT'),
      cancel: () => {
        onFailure()
        if (db.inTransaction) db.exec('ROLLBACK')
      },
    }
  },
})
