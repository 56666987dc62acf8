import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import { connect, type Connection, isReplica } from './connection'
import { damageOf } from './damage'
import { ReplicaMissing } from './errors'
import { APPLICATION_ID, MAKE_READERS_INDEXES, SCHEMA, SCHEMA_VERSION } from './schema'

/**
 * Opens the replica for writing; makes it where there is none. A file that is damaged, no replica or of another version
 * is moved aside (`.corrupt-<time>`) and made anew: all of it can be read from the ledger again.
 * @returns the connection, and why an old file was put aside, if one was
 */
export const openForWriting = (file: string): { db: Connection; putAside: string | null } => {
  mkdirSync(path.dirname(file), { recursive: true })
  const reason = existsSync(file) ? damageOf(file) : null
  if (reason !== null) putAside(file)
  const db = connect(file)
  if (!isReplica(db)) makeTables(db)
  return { db, putAside: reason }
}

/** Of two processes that begin together, one makes them and the other waits. */
const makeTables = (db: Connection): void => {
  db.exec('BEGIN IMMEDIATE')
  if (!isReplica(db)) {
    db.exec(SCHEMA)
    db.exec(MAKE_READERS_INDEXES)
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; PRAGMA application_id = ${APPLICATION_ID}`)
  }
  db.exec('COMMIT')
}

/**
 * Where much is written and nobody reads, more is gathered before it goes to its place in the file: up to 32 MB of the log,
 * and of memory; and the disk isn't waited for, since what a power cut damages then is found at the next start and read
 * again. Otherwise SQLite's own measures.
 */
export const setWriting = (db: Connection, { isMuch }: { readonly isMuch: boolean }): void => {
  db.exec(`PRAGMA wal_autocheckpoint = ${isMuch ? 1_000 : 250}`)
  // What a power cut takes of the log comes again from the ledger.
  db.exec(`PRAGMA synchronous = ${isMuch ? 'OFF' : 'NORMAL'}`)
  // Negative: in KiB.
  db.exec(`PRAGMA cache_size = ${isMuch ? -32_768 : -2_000}`)
}

/** Closes the writer; the file is then whole without its log. */
export const closeWriter = (db: Connection): void => {
  // Whoever reads just now is not waited for: the log stays then.
  db.exec('PRAGMA busy_timeout = 0')
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
  db.close()
}

/** Opens the replica for reading only. @throws ReplicaMissing */
export const openForReading = (file: string): Connection => {
  if (!existsSync(file)) throw new ReplicaMissing(file)
  const db = connect(file)
  if (!isReplica(db)) {
    db.close()
    throw new ReplicaMissing(file)
  }
  db.exec('PRAGMA query_only = ON')
  return db
}

const putAside = (file: string): void => {
  renameSync(file, `${file}.corrupt-${Date.now()}`)
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
}
