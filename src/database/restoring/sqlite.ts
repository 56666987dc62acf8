/** SQLite is restored into a new file beside its place, which is renamed once it is whole. */
import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'
import type { Payload } from 'payload'

import { fileOf } from '../file-of'
import { clientOf } from '../sqlite-client'
import { DatabaseInUse, DatabaseNotEmpty } from './errors'
import { dropDangling } from './references'
import type { RestoreTarget } from './target'

/** What SQLite keeps beside a file. */
const COMPANIONS = ['-wal', '-shm', '-journal']

/** @throws DatabaseNotEmpty, DatabaseInUse */
export const sqliteTarget = (url: string, ownRows: readonly string[]): RestoreTarget => {
  const file = fileOf(url)
  requireUnused(file, ownRows)
  const beside = `${file}.restoring-${randomUUID().slice(0, 8)}`
  let isClosed = false
  const close = async (payload: Payload) => {
    if (isClosed) return
    isClosed = true
    await payload.destroy()
    clientOf(payload.db).close()
  }
  return {
    url: `file:${beside}`,
    async begin({ db }) {
      removeLeftovers(file, beside)
      // Rows refer to rows that come later. Nobody needs this file unless it gets to its end.
      await clientOf(db).execute('PRAGMA foreign_keys = OFF')
      await clientOf(db).execute('PRAGMA synchronous = OFF')
    },
    async commit(payload) {
      const client = clientOf(payload.db)
      await dropDangling(client)
      // Into one file, by the connection that wrote it: closing one frees it only some time after.
      await client.execute('PRAGMA journal_mode = DELETE')
      await close(payload)
      flush(beside)
      requireUnused(file, ownRows)
      // A log of the empty file before must not be taken for one of this.
      removeAll(file)
      renameSync(beside, file)
      flush(path.dirname(file))
    },
    async abandon(payload) {
      if (payload) await close(payload)
      removeAll(beside)
    },
  }
}

/** No file, or one without content that no other process has open. */
const requireUnused = (file: string, ownRows: readonly string[]): void => {
  if (!existsSync(file)) return
  const database = new Database(file)
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]
    const own = ['sqlite_', 'payload_', ...ownRows.map((slug) => slug.replaceAll('-', '_'))]
    for (const { name } of tables) {
      if (own.some((start) => name.startsWith(start))) continue
      if (database.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get()) throw new DatabaseNotEmpty(file)
    }
    requireAlone(database, file)
  } finally {
    database.close()
  }
}

/** Only the last connection of a file can leave its log. */
const requireAlone = (database: Database.Database, file: string): void => {
  try {
    database.pragma('journal_mode = DELETE')
  } catch (cause) {
    if (/lock|busy/i.test(String(cause))) throw new DatabaseInUse(file, { cause })
    throw cause
  }
}

const removeAll = (file: string): void => {
  for (const one of [file, ...COMPANIONS.map((end) => `${file}${end}`)]) rmSync(one, { force: true })
}

/** What restores that were killed left behind. */
const removeLeftovers = (file: string, beside: string): void => {
  const start = `${path.basename(file)}.restoring-`
  for (const name of readdirSync(path.dirname(file)))
    if (name.startsWith(start) && !name.startsWith(path.basename(beside))) rmSync(path.join(path.dirname(file), name))
}

const flush = (place: string): void => {
  const handle = openSync(place, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
