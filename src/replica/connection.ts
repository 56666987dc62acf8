import Database from 'libsql'

import { APPLICATION_ID, SCHEMA_VERSION } from './schema'

export type Connection = InstanceType<typeof Database>

/** How long to wait for the file's lock, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000

/** Opens a file, or makes it, whatever is in it. */
export const connect = (file: string): Connection => {
  const db = new Database(file)
  db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  // Of a new file only. An entry has some ten kilobytes: in pages of this size it is written in one or two pieces.
  db.exec('PRAGMA page_size = 16384')
  db.exec('PRAGMA journal_mode = WAL')
  return db
}

/** A file that another process is making just now has nothing in it yet. */
export const isUntouched = (db: Connection): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined

export const isReplica = (db: Connection): boolean =>
  pragma(db, 'user_version') === SCHEMA_VERSION && pragma(db, 'application_id') === APPLICATION_ID

const pragma = (db: Connection, name: string): number =>
  (db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] ?? 0
