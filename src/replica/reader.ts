import { statSync } from 'node:fs'

import { type Catalog, type Entry, type LedgerHead, sha256 } from '#contract'

import { listEntries, listNumbers } from './list'
import type { Connection } from './connection'
import { openForReading } from './open'
import { allRowsReader } from './all-rows'
import { changeReader } from './changes'
import { channelReader } from './channel-table'
import { publicCounts } from './public-counts'
import type { FrozenReader, ReplicaReader, TouchedEntry } from './readers'
import { EDITION_COLUMNS, type EditionRow, entryOfRow } from './rows'
import { scopedReaders } from './scoped'
import { searcher } from './search/search'

const EXPORT_BATCH = 200
const NEVER = '1970-01-01T00:00:00.000Z'

/** @throws ReplicaMissing */
export const openReader = (file: string): ReplicaReader => readerOver(openForReading(file), file)

const readerOver = (db: Connection, file: string): ReplicaReader => {
  const opened = inodeOf(file)
  const pool = frozenPool(file)
  const meta = db.prepare('SELECT value FROM meta WHERE key = ?')
  // Named, because SQLite would rather go through all entries of the collection by the primary key. Made when it is first
  // asked for: while a first state is filled, there is no such index.
  const prepareBySlug = () =>
    db.prepare(
      `SELECT ${EDITION_COLUMNS} FROM latest l INDEXED BY latest_by_slug JOIN edition e ON e.seq = l.seq WHERE l.locale = ? AND l.type = ? AND l.slug = ? AND l.op = 'publish' ORDER BY l.seq DESC LIMIT 1`,
    )
  let bySlug: ReturnType<typeof prepareBySlug> | undefined
  const byId = db.prepare(
    `SELECT ${EDITION_COLUMNS} FROM latest l JOIN edition e ON e.seq = l.seq WHERE l.locale = ? AND l.type = ? AND l.id = ? AND l.op = 'publish'`,
  )
  const moved = db.prepare(
    "SELECT l.slug AS slug FROM address a JOIN latest l ON l.locale = a.locale AND l.type = a.type AND l.id = a.id WHERE a.locale = ? AND a.type = ? AND a.slug = ? AND l.op = 'publish'",
  )
  const atMoment = db.prepare(
    `SELECT ${EDITION_COLUMNS} FROM edition e WHERE e.type = ? AND e.id = ? AND e.locale = ? AND e.at <= ? ORDER BY e.seq DESC LIMIT 1`,
  )
  const headRow = db.prepare('SELECT at FROM edition ORDER BY seq DESC LIMIT 1')
  const issued = db.prepare('SELECT at FROM edition WHERE seq = ?')
  const asset = db.prepare('SELECT 1 AS found FROM asset WHERE file = ? LIMIT 1')
  const assets = db.prepare('SELECT DISTINCT file FROM asset ORDER BY file')
  const withdrawn = db.prepare(
    "SELECT type, id, locale, seq FROM latest WHERE op = 'withdraw' AND seq > ? ORDER BY seq",
  )
  const touched = db.prepare('SELECT seq, type, id, locale, slug FROM edition WHERE seq > ? ORDER BY seq LIMIT ?')
  const version = db.prepare('PRAGMA data_version')

  const text = (key: string): string | null => (meta.get(key) as { value: string } | undefined)?.value ?? null
  const entry = (row: unknown): Entry | null => (row ? entryOfRow(row as EditionRow) : null)
  const head = (): LedgerHead => ({ epoch: text('epoch') ?? '', seq: Number(text('seq') ?? 0) })
  let catalog: { json: string; value: Catalog; hash: string } | undefined
  const readCatalog = () => {
    const json = text('catalog') ?? 'null'
    if (catalog?.json !== json) catalog = { json, value: JSON.parse(json) as Catalog, hash: sha256(json) }
    return catalog
  }

  const reader: ReplicaReader = {
    narrowedBy: '',
    shows: () => true,
    head,
    channel: channelReader(db),
    scoped: (scope) => scoped(reader, scope),
    catalog: () => readCatalog().value,
    catalogHash: () => readCatalog().hash,
    allRows: allRowsReader(db),
    publicAssets: () => (assets.all() as { file: string }[]).map(({ file: name }) => name),
    isFilling: () => text('filling') !== null,
    entry: (locale, type, slug) => entry((bySlug ??= prepareBySlug()).get(locale, type, slug)),
    entryById: (locale, type, id) => entry(byId.get(locale, type, id)),
    movedTo: (locale, type, slug) => {
      const target = (moved.get(locale, type, slug) as { slug: string } | undefined)?.slug
      return target === undefined || target === slug ? null : target
    },
    list: (query) => listEntries(db, readCatalog().value, query),
    listNumbers: (query) => listNumbers(db, readCatalog().value, query),
    search: searcher(db, () => readCatalog().value),
    counts: publicCounts(db),
    changes: changeReader(db, () => head().seq),
    at: (locale, type, id, moment) => {
      const row = atMoment.get(type, id, locale, moment) as EditionRow | undefined
      return row?.op === 'publish' ? entryOfRow(row) : null
    },
    changedAt: () => (headRow.get() as { at: string } | undefined)?.at ?? NEVER,
    issuedAt: (seq) => (issued.get(seq) as { at: string } | undefined)?.at ?? NEVER,
    isPublicAsset: (file) => asset.get(file) !== undefined,
    withdrawnAfter: (seq) => withdrawn.all(seq) as { type: string; id: string; locale: string; seq: number }[],
    touchedAfter: (seq, limit) => touched.all(seq, limit) as TouchedEntry[],
    stateName: () => text('state') ?? '',
    version: () => (version.get() as { data_version: number }).data_version,
    isReplaced: () => inodeOf(file) !== opened,
    inOneState: (read) => inOneState(db, read),
    frozen: pool.take,
    close() {
      pool.close()
      db.close()
    },
  }
  const scoped = scopedReaders(db)
  return reader
}

const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino

const inOneState = <T>(db: Connection, read: () => T): T => {
  if (db.inTransaction) return read()
  db.exec('BEGIN')
  try {
    return read()
  } finally {
    db.exec('COMMIT')
  }
}

/** How many connections are kept for the next frozen reader. */
const MAX_IDLE = 4

/**
 * Frozen readers, each on a connection of its own whose read transaction begins with the first look and ends when it is
 * closed. Connections are used again: libsql gives up a closed one's files only with the next garbage collection.
 */
const frozenPool = (file: string) => {
  const idle: { db: Connection; reader: ReplicaReader }[] = []
  let isClosed = false
  const open = () => {
    const db = openForReading(file)
    return { db, reader: readerOver(db, file) }
  }
  const giveBack = (own: ReturnType<typeof open>): void => {
    own.db.exec('COMMIT')
    if (isClosed || idle.length >= MAX_IDLE) own.db.close()
    else idle.push(own)
  }
  return {
    take: (): FrozenReader => {
      const own = idle.pop() ?? open()
      own.db.exec('BEGIN')
      own.reader.head()
      let isOpen = true
      const close = () => {
        if (isOpen) giveBack(own)
        isOpen = false
      }
      return {
        ...own.reader,
        allEntries: (locale) => entriesOf(own.db, locale),
        allTexts: (locale) => textsOf(own.db, locale),
        close,
      }
    },
    close() {
      isClosed = true
      for (const { db } of idle.splice(0)) db.close()
    },
  }
}

function* entriesOf(db: Connection, locale: string): Generator<Entry> {
  for (const { text } of textsOf(db, locale)) yield JSON.parse(text) as Entry
}

/** By number: left to itself, SQLite would look up all entries of the locale and sort them, for every batch. */
function* textsOf(db: Connection, locale: string): Generator<{ seq: number; text: string }> {
  const batch = db.prepare(
    `SELECT e.seq, e.entry AS text FROM latest l INDEXED BY latest_by_seq JOIN edition e ON e.seq = l.seq WHERE l.locale = ? AND l.op = 'publish' AND l.seq > ? ORDER BY l.seq LIMIT ?`,
  )
  for (let after = 0; ;) {
    const rows = batch.all(locale, after, EXPORT_BATCH) as { seq: number; text: string }[]
    yield* rows
    after = rows.at(-1)?.seq ?? after
    if (rows.length < EXPORT_BATCH) return
  }
}
