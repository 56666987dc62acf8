import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'

import { ReplicaMissing } from './errors'
import { SCHEMA, SCHEMA_VERSION } from './schema'

export type Connection = InstanceType<typeof Database>

/** How long to wait for the file's lock, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000

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
  if (versionOf(db) !== SCHEMA_VERSION) {
    db.exec(SCHEMA)
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
  }
  return { db, putAside: reason }
}

/** Opens the replica for reading only. @throws ReplicaMissing */
export const openForReading = (file: string): Connection => {
  if (!existsSync(file)) throw new ReplicaMissing(file)
  const db = connect(file)
  if (versionOf(db) !== SCHEMA_VERSION) {
    db.close()
    throw new ReplicaMissing(file)
  }
  db.exec('PRAGMA query_only = ON')
  return db
}

const connect = (file: string): Connection => {
  const db = new Database(file)
  db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  db.exec('PRAGMA journal_mode = WAL')
  // What a power cut may take from the replica comes again from the ledger.
  db.exec('PRAGMA synchronous = NORMAL')
  return db
}

/** What is wrong with a file, or null. */
const damageOf = (file: string): string | null => {
  let db: Connection | undefined
  try {
    db = connect(file)
    const version = versionOf(db)
    if (version !== SCHEMA_VERSION) return `it has version ${version}, ${SCHEMA_VERSION} is needed`
    const answer = (db.prepare('PRAGMA quick_check').get() as { quick_check?: string } | undefined)?.quick_check
    return answer === 'ok' ? null : `SQLite finds: ${answer}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    db?.close()
  }
}

const versionOf = (db: Connection): number => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version

const putAside = (file: string): void => {
  renameSync(file, `${file}.corrupt-${Date.now()}`)
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
}
