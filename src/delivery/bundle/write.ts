import { setImmediate } from 'node:timers/promises'

import { canonicalJson, type Catalog, type CollectionDescription, type NarrowedEntry } from '#contract'
import type { FrozenPublicReader } from '#replica'
import Database from 'libsql'

import { passagesOf } from '../passages'
import { folded, FOLDS } from './fold'
import { BUNDLE_ID, BUNDLE_SCHEMA, BUNDLE_VERSION } from './schema'

type Connection = InstanceType<typeof Database>

/** Others are answered between so many entries. */
const ENTRIES_AT_ONCE = 10

/** Pages of the search index that are merged between two answers to others. */
const PAGES_AT_ONCE = 200

/**
 * Writes what a reader shows to a new file, entry by entry and in the same order each time, so that one state makes the
 * same bytes. What was public once is not in it: it is written from the current entries, not copied from the replica.
 */
export const writeBundle = async (frozen: FrozenPublicReader, file: string): Promise<void> => {
  const db = new Database(file)
  try {
    // Nobody sees the file before it is whole, so that there is nothing to roll back.
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    db.exec(`PRAGMA application_id = ${BUNDLE_ID}; PRAGMA user_version = ${BUNDLE_VERSION}`)
    db.exec(`${BUNDLE_SCHEMA}; BEGIN`)
    writeCatalog(db, frozen)
    await writeEntries(db, frozen)
    db.exec('COMMIT')
    await mergeSearch(db)
  } finally {
    db.close()
  }
}

const writeCatalog = (db: Connection, reader: FrozenPublicReader): void => {
  const catalog = reader.catalog()
  const { epoch, seq } = reader.head()
  const meta = db.prepare('INSERT INTO meta VALUES (?, ?)')
  const facts = {
    changed_at: reader.changedAt(),
    cursor: `${epoch}.${seq}`,
    epoch,
    name: catalog.name,
    seq: String(seq),
    site_url: catalog.siteUrl,
    version: String(BUNDLE_VERSION),
  }
  for (const [key, value] of Object.entries(facts)) meta.run(key, value)
  const locale = db.prepare('INSERT INTO locale VALUES (?, ?, ?, ?)')
  for (const { code, direction, isDefault, name } of catalog.locales)
    locale.run(code, name, direction, isDefault ? 1 : 0)
  writeCollections(db, catalog)
  const fold = db.prepare('INSERT INTO fold VALUES (?, ?)')
  for (const [character, becomes] of FOLDS) fold.run(character, becomes)
}

const writeCollections = (db: Connection, { collections, locales }: Catalog): void => {
  const insert = db.prepare('INSERT INTO collection VALUES (?, ?, ?, ?, ?, ?)')
  for (const [position, { labels, slug }] of collections.entries()) {
    for (const { code } of locales) {
      const { description = '', plural = slug, singular = slug } = labels[code] ?? {}
      insert.run(slug, code, position, singular, plural, description)
    }
  }
}

const writeEntries = async (db: Connection, reader: FrozenPublicReader): Promise<void> => {
  const { collections, locales } = reader.catalog()
  const described = new Map(collections.map((collection) => [collection.slug, collection]))
  const write = entryWriter(db)
  let written = 0
  for (const { code } of locales) {
    for (const entry of reader.allEntries(code)) {
      const collection = described.get(entry.type)
      if (collection) write(entry, collection)
      written += 1
      if (written % ENTRIES_AT_ONCE === 0) {
        // What is written at once stays small, too.
        db.exec('COMMIT')
        await setImmediate()
        db.exec('BEGIN')
      }
    }
  }
}

const entryWriter = (db: Connection): ((entry: NarrowedEntry, collection: CollectionDescription) => void) => {
  const insertEntry = db.prepare('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertReference = db.prepare('INSERT INTO reference VALUES (?, ?, ?, ?, ?)')
  const insertPassage = db.prepare('INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insertWarning = db.prepare('INSERT OR IGNORE INTO passage_warning VALUES (?, ?, ?, ?)')
  const insertWords = db.prepare('INSERT INTO search (rowid, title, headings, text) VALUES (?, ?, ?, ?)')
  let number = 0
  return (entry, collection) => {
    const { hash, id, locale, publishedAt, references, review, seq, slug, summary, title, type, updatedAt, url } = entry
    const dates = [publishedAt, updatedAt, review.lastReviewed, review.nextReview]
    insertEntry.run(seq, type, id, locale, slug, url, title, summary ?? '', hash, ...dates, canonicalJson(entry))
    for (const [field, targets] of Object.entries(references ?? {}))
      for (const [position, target] of targets.entries())
        insertReference.run(seq, field, position, target.type, target.id)
    for (const passage of passagesOf(entry, collection)) {
      number += 1
      const { aspect, field, headings, text, tokens } = passage
      const own = [aspect, JSON.stringify(headings), text, tokens, passage.hash, passage.url]
      insertPassage.run(number, passage.id, seq, field, ...own)
      for (const { chunk, id: warning, severity } of passage.warnings)
        insertWarning.run(number, warning, severity, chunk)
      insertWords.run(number, folded(title), folded(headings.slice(1).join('\n')), folded(text))
    }
  }
}

/** Brings the search index into one piece, a little at a time (SQLite FTS5, the "merge" command). */
const mergeSearch = async (db: Connection): Promise<void> => {
  const merge = db.prepare("INSERT INTO search (search, rank) VALUES ('merge', ?)")
  const changes = db.prepare('SELECT total_changes() AS n')
  const count = () => (changes.get() as { n: number }).n
  // The first is negative: it begins a merge of everything. One that does nothing counts as a single change.
  for (let pages = -PAGES_AT_ONCE; ; pages = PAGES_AT_ONCE) {
    const before = count()
    merge.run(pages)
    if (count() - before < 2) return
    await setImmediate()
  }
}
