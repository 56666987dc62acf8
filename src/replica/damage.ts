/** What is wrong with a replica's file. All of it can be read from the ledger again, so that any doubt is enough. */
import { isUtf8 } from 'node:buffer'

import { hasHash } from '#contract'

import { connect, type Connection, isReplica, isUntouched } from './connection'
import { SCHEMA_VERSION } from './schema'
import { SEARCH_TABLES } from './search/tables'

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
    return answer === 'ok' ? (brokenText(db) ?? changedContent(db)) : `SQLite finds: ${answer}`
  } catch (error) {
    if (error instanceof Error && DAMAGE.test((error as { code?: string }).code ?? '')) return error.message
    throw error
  } finally {
    db?.close()
  }
}

/** SQLite can't see a changed letter within a text; the hash can. Read as bytes, for the reason below. */
const changedContent = (db: Connection): string | null => {
  const rows = db.prepare(
    `SELECT seq, hash, published_at AS publishedAt, updated_at AS updatedAt, CAST(entry AS BLOB) AS entry FROM edition WHERE op = 'publish'`,
  )
  for (const row of rows.iterate()) {
    const { entry, ...facts } = row as {
      seq: number
      hash: string
      publishedAt: string
      updatedAt: string
      entry: ArrayBuffer
    }
    if (!hasHash(Buffer.from(entry), facts)) return `the content of edition ${facts.seq} is not what its hash says`
  }
  return null
}

/** A text that is no UTF-8 is nothing to SQLite, and ends the process where it is read as a text. */
const brokenText = (db: Connection): string | null => {
  for (const { name, texts } of tablesWithTexts(db)) {
    const rows = db.prepare(`SELECT CAST(${texts} AS BLOB) AS bytes FROM "${name}"`)
    for (const row of rows.iterate())
      if (!isUtf8((row as { bytes: ArrayBuffer }).bytes)) return `a text in its table ${name} is no UTF-8`
  }
  return null
}

/** With the texts of a row in one, in SQL; but for the entries, whose hashes are looked at. What is broken stays so beside a comma. */
const tablesWithTexts = (db: Connection): { name: string; texts: string }[] =>
  db
    .prepare(
      `SELECT t.name AS name, group_concat('coalesce("' || c.name || '", '''')', ' || '','' || ') AS texts
       FROM sqlite_schema t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND c.type = 'TEXT' AND NOT (t.name = 'edition' AND c.name = 'entry') GROUP BY t.name`,
    )
    .all() as { name: string; texts: string }[]
