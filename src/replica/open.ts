import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import { hasHash } from '#contract'
import Database from 'libsql'

import { ReplicaMissing } from './errors'
import { APPLICATION_ID, MAKE_READERS_INDEXES, SCHEMA, SCHEMA_VERSION } from './schema'
import { SEARCH_TABLES } from './search/tables'

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

const connect = (file: string): Connection => {
  const db = new Database(file)
  db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  // Of a new file only. An entry has some ten kilobytes: in pages of this size it is written in one or two pieces.
  db.exec('PRAGMA page_size = 16384')
  db.exec('PRAGMA journal_mode = WAL')
  return db
}

/** What SQLite says of a file that is none of its own, or no longer whole. A lock or a full disk is no damage. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|ERROR)/

/** What is wrong with a replica's file, in words, or null. Reads all of it. */
export const damageOf = (file: string): string | null => {
  let db: Connection | undefined
  try {
    db = connect(file)
    if (isUntouched(db)) return null
    if (!isReplica(db)) return `it is no replica of version ${SCHEMA_VERSION}`
    const answer = (db.prepare('PRAGMA quick_check').get() as { quick_check?: string } | undefined)?.quick_check
    // Fails where a table is missing.
    db.prepare('SELECT 1 FROM meta, edition, latest, address, facet, asset, channel LIMIT 0')
    db.prepare(`SELECT 1 FROM ${SEARCH_TABLES.join(', ')} LIMIT 0`)
    return answer === 'ok' ? changedContent(db) : `SQLite finds: ${answer}`
  } catch (error) {
    if (error instanceof Error && DAMAGE.test((error as { code?: string }).code ?? '')) return error.message
    throw error
  } finally {
    db?.close()
  }
}

/** SQLite can't see a changed letter within a text; the hash can. */
const changedContent = (db: Connection): string | null => {
  const rows = db.prepare(
    `SELECT seq, hash, published_at AS publishedAt, updated_at AS updatedAt, entry FROM edition WHERE op = 'publish'`,
  )
  for (const row of rows.iterate()) {
    const { entry, ...facts } = row as {
      seq: number
      hash: string
      publishedAt: string
      updatedAt: string
      entry: string
    }
    if (!hasHash(Buffer.from(entry), facts)) return `the content of edition ${facts.seq} is not what its hash says`
  }
  return null
}

/** A file that another process is making just now has nothing in it yet. */
const isUntouched = (db: Connection): boolean => db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined

const isReplica = (db: Connection): boolean =>
  pragma(db, 'user_version') === SCHEMA_VERSION && pragma(db, 'application_id') === APPLICATION_ID

const pragma = (db: Connection, name: string): number =>
  (db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] ?? 0

const putAside = (file: string): void => {
  renameSync(file, `${file}.corrupt-${Date.now()}`)
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
}
