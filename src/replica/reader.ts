import { statSync } from 'node:fs'

import { type Catalog, type Entry, type EntryReader, type LedgerHead, sha256 } from '#contract'

import { listEntries } from './list'
import { type Connection, openForReading } from './open'
import { allRowsReader, type RowTexts } from './all-rows'
import { type ChangeQuery, changeReader, type Changes } from './changes'
import { EDITION_COLUMNS, type EditionRow, entryOfRow } from './rows'
import { searcher } from './search/search'

/** What the delivery needs besides what everybody reads. */
export interface ReplicaReader extends EntryReader {
  /** The latest change of each entry and locale after `since`, in order, and how many follow on the page. */
  changes(query: ChangeQuery): Changes
  /** Every row of the ledger after a number, for whoever keeps a replica. */
  allRows(after: number, limit: number): RowTexts
  /** SHA-256 of the canonical catalog. */
  catalogHash(): string
  /** The pictures that current editions show. */
  publicAssets(): string[]
  /** Whether what is held is a part only of what it is to be. */
  isFilling(): boolean
  /** What was public of an entry at a moment, or null. */
  at(locale: string, type: string, id: string, moment: string): Entry | null
  /** When the head's row was written; the epoch's beginning where the ledger is empty. RFC 3339. */
  changedAt(): string
  /** When the ledger's row with this number was written; a moment that never comes twice for one address. RFC 3339. */
  issuedAt(seq: number): string
  /** Whether a current edition shows this file of the public media folder. */
  isPublicAsset(file: string): boolean
  /** Entries that are withdrawn now, and were withdrawn after `seq`. */
  withdrawnAfter(
    seq: number,
  ): { readonly type: string; readonly id: string; readonly locale: string; readonly seq: number }[]
  /** Counts up whenever another connection wrote to the file. */
  version(): number
  /** Whether another file stands in the place of the one that is read: the replica was made anew. */
  isReplaced(): boolean
  /** Reads that belong together: nothing another process writes comes between them. */
  inOneState<T>(read: () => T): T
  /** A reader of its own that stays at the present state until it is closed. */
  frozen(): FrozenReader
}

/** Sees one state, however long it reads and whatever is written meanwhile. */
export interface FrozenReader extends ReplicaReader {
  /** Every current entry of a locale by rising `seq`, a batch at a time in memory. */
  allEntries(locale: string): Iterable<Entry>
  /** The same as they are sent: canonical JSON, with their numbers. */
  allTexts(locale: string): Iterable<{ readonly seq: number; readonly text: string }>
}

const EXPORT_BATCH = 200
const NEVER = '1970-01-01T00:00:00.000Z'

/** @throws ReplicaMissing */
export const openReader = (file: string): ReplicaReader => readerOver(openForReading(file), file)

const readerOver = (db: Connection, file: string): ReplicaReader => {
  const opened = inodeOf(file)
  const pool = frozenPool(file)
  const meta = db.prepare('SELECT value FROM meta WHERE key = ?')
  // Named, because SQLite would rather go through all entries of the collection by the primary key.
  const bySlug = db.prepare(
    `SELECT ${EDITION_COLUMNS} FROM latest l INDEXED BY latest_by_slug JOIN edition e ON e.seq = l.seq WHERE l.locale = ? AND l.type = ? AND l.slug = ? AND l.op = 'publish' ORDER BY l.seq DESC LIMIT 1`,
  )
  const byId = db.prepare(
    `SELECT ${EDITION_COLUMNS} FROM latest l JOIN edition e ON e.seq = l.seq WHERE l.locale = ? AND l.type = ? AND l.id = ? AND l.op = 'publish'`,
  )
  const moved = db.prepare(
    "SELECT l.slug AS slug FROM address a JOIN latest l ON l.locale = a.locale AND l.type = a.type AND l.id = a.id WHERE a.locale = ? AND a.type = ? AND a.slug = ? AND l.op = 'publish'",
  )
  const counted = db.prepare("SELECT type, count(*) AS n FROM latest WHERE locale = ? AND op = 'publish' GROUP BY type")
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

  return {
    head,
    catalog: () => readCatalog().value,
    catalogHash: () => readCatalog().hash,
    allRows: allRowsReader(db),
    publicAssets: () => (assets.all() as { file: string }[]).map(({ file: name }) => name),
    isFilling: () => text('filling') !== null,
    entry: (locale, type, slug) => entry(bySlug.get(locale, type, slug)),
    entryById: (locale, type, id) => entry(byId.get(locale, type, id)),
    movedTo: (locale, type, slug) => {
      const target = (moved.get(locale, type, slug) as { slug: string } | undefined)?.slug
      return target === undefined || target === slug ? null : target
    },
    list: (query) => listEntries(db, readCatalog().value, query),
    search: searcher(db, () => readCatalog().value),
    counts: (locale) => new Map((counted.all(locale) as { type: string; n: number }[]).map(({ n, type }) => [type, n])),
    changes: changeReader(db, () => head().seq),
    at: (locale, type, id, moment) => {
      const row = atMoment.get(type, id, locale, moment) as EditionRow | undefined
      return row?.op === 'publish' ? entryOfRow(row) : null
    },
    changedAt: () => (headRow.get() as { at: string } | undefined)?.at ?? NEVER,
    issuedAt: (seq) => (issued.get(seq) as { at: string } | undefined)?.at ?? NEVER,
    isPublicAsset: (file) => asset.get(file) !== undefined,
    withdrawnAfter: (seq) => withdrawn.all(seq) as { type: string; id: string; locale: string; seq: number }[],
    version: () => (version.get() as { data_version: number }).data_version,
    isReplaced: () => inodeOf(file) !== opened,
    inOneState: (read) => inOneState(db, read),
    frozen: pool.take,
    close() {
      pool.close()
      db.close()
    },
  }
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
