/**
 * What consumers say by their keys to deliveries that have no database: in a file beside the replica, from which the server takes
 * it (src/server/cursors.ts).
 */
import { rmSync, statSync } from 'node:fs'

import type { SeenKey } from '#contract'
import Database from 'libsql'

type Connection = InstanceType<typeof Database>

/** How long to wait for another process to have written, in milliseconds. Requests wait as long. */
const BUSY_TIMEOUT_MS = 500

/** What was said later stays, whichever process comes first; a key that was shown without a cursor keeps the one before. */
const UPSERT = `
  INSERT INTO seen (key, epoch, seq, said_at, seen_at, begun_at) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET
    epoch = CASE WHEN excluded.said_at > coalesce(said_at, '') THEN excluded.epoch ELSE epoch END,
    seq = CASE WHEN excluded.said_at > coalesce(said_at, '') THEN excluded.seq ELSE seq END,
    said_at = CASE WHEN excluded.said_at > coalesce(said_at, '') THEN excluded.said_at ELSE said_at END,
    seen_at = max(seen_at, excluded.seen_at),
    begun_at = nullif(max(coalesce(begun_at, ''), coalesce(excluded.begun_at, '')), '')`

const TABLE =
  'CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, epoch TEXT, seq INTEGER, said_at TEXT, seen_at TEXT NOT NULL, begun_at TEXT)'

type Row = {
  readonly key: string
  readonly epoch: string | null
  readonly seq: number | null
  readonly said_at: string | null
  readonly seen_at: string
  readonly begun_at: string | null
}

/** All throw what SQLite and the disk do. */
export type CursorFile = {
  /** Adds what was seen; makes the file where there is none. */
  readonly write: (seen: readonly SeenKey[]) => void
  /** All that waits; nothing where there is no file. */
  readonly read: () => SeenKey[]
  /** Takes out what is kept elsewhere now; what was said since then stays. */
  readonly drop: (seen: readonly SeenKey[]) => void
  readonly close: () => void
}

/**
 * The file at this place, which is opened when it is needed and stays open until another is put there. One that is none of SQLite's,
 * or is damaged, is dropped: consumers say the same again.
 */
export const cursorFile = (file: string): CursorFile => {
  let opened: { readonly db: Connection; readonly inode: number | null } | null = null

  const close = (): void => {
    opened?.db.close()
    opened = null
  }

  const connection = (): Connection => {
    if (opened && opened.inode === inodeOf(file)) return opened.db
    close()
    const db = new Database(file)
    opened = { db, inode: null }
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
    db.exec('PRAGMA journal_mode = WAL')
    db.exec(TABLE)
    // A new file is there only now.
    opened = { db, inode: inodeOf(file) }
    return db
  }

  const work = <T>(task: (db: Connection) => T): T => {
    try {
      return task(connection())
    } catch (error) {
      // What was begun is taken back with it.
      close()
      if (isDamage(error)) for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
      throw error
    }
  }

  const change = (statement: string, rows: readonly (readonly (string | number | null)[])[]): void =>
    work((db) => {
      db.exec('BEGIN IMMEDIATE')
      const prepared = db.prepare(statement)
      for (const row of rows) prepared.run(...row)
      db.exec('COMMIT')
    })

  return {
    write: (seen) =>
      change(
        UPSERT,
        seen.map(({ begunAt, cursor, keyId, seenAt }) => [
          keyId,
          cursor?.epoch ?? null,
          cursor?.seq ?? null,
          cursor?.saidAt ?? null,
          seenAt,
          begunAt,
        ]),
      ),
    read: () =>
      inodeOf(file) === null
        ? []
        : work((db) =>
            (db.prepare('SELECT key, epoch, seq, said_at, seen_at, begun_at FROM seen').all() as Row[]).map(seenKey),
          ),
    drop: (seen) =>
      change(
        'DELETE FROM seen WHERE key = ? AND seen_at = ? AND said_at IS ?',
        seen.map(({ cursor, keyId, seenAt }) => [keyId, seenAt, cursor?.saidAt ?? null]),
      ),
    close,
  }
}

const seenKey = ({ begun_at: begunAt, epoch, key, said_at: saidAt, seen_at: seenAt, seq }: Row): SeenKey => ({
  keyId: key,
  seenAt,
  cursor: epoch === null || seq === null || saidAt === null ? null : { epoch, seq, saidAt },
  begunAt,
})

/** What tells a file from another at the same place; null where there is none. */
const inodeOf = (file: string): number | null => statSync(file, { throwIfNoEntry: false })?.ino ?? null

const isDamage = (error: unknown): boolean =>
  error instanceof Error && /^SQLITE_(CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? '')
