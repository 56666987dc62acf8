import { randomUUID } from 'node:crypto'

import {
  type Catalog,
  canonicalJson,
  type ChannelDefinition,
  type Edition,
  type Entry,
  type EntryContent,
  hashedEntry,
  type LedgerHead,
  type LedgerRow,
  sha256,
} from '#contract'
import { sortKey } from '#language'

import { channelWriter } from './channel-table'
import { LostChange, OutOfOrder, WrongHash } from './errors'
import { indexesOf } from './facets'
import { closeWriter, openForWriting, setWriting } from './open'
import { DROP_READERS_INDEXES, MAKE_READERS_INDEXES } from './schema'
import { indexedBy } from './search/pieces'
import { searchQueue } from './search/queue'
import { searchWriter } from './search/writer'
import { transactionsOf } from './transactions'
import { withheldWriter } from './withheld'

/** Sort keys of another version can't be compared. */
const ALPHABETS = `${process.versions.icu}/${process.versions.unicode}`

/** So many rows or fewer are found by searches in the moment they are stored; of more, `index` makes them so. */
const INDEXED_AT_ONCE = 25

type Latest = { readonly seq: number; readonly op: string; readonly hash: string | null }

/** The one writer of a replica file. */
export type Store = {
  /** Why an old file was put aside when this one was opened, or null. */
  readonly putAside: string | null
  head(): LedgerHead
  /** SHA-256 of the catalog that is kept; null where there is none, or what depends on it is to be made anew. */
  catalogHash(): string | null
  /** Where the ledger's description of itself changed, what is indexed by it is made anew. @returns whether it changed */
  keepCatalog(catalog: Catalog): boolean
  /** Keeps the ways out that were set up, in the place of those before. @returns whether they changed */
  keepChannels(channels: readonly ChannelDefinition[]): boolean
  /** Empties the store for the rows of another epoch. */
  restart(epoch: string): void
  /** Says that what is held is part of a first state only, which readers are not to be shown; or that it is whole. */
  setFilling(isFilling: boolean): void
  /**
   * Begins a state of its own from nothing. Readers go on seeing the one before, until `done` puts the new one in its place
   * at once; `cancel`, or the end of the process, leaves everything as it was.
   */
  beginAnew(epoch: string): { done(): void; cancel(): void }
  /** Adds rows in order, all of them or none. Rows that are held already are left out. @throws LostChange, OutOfOrder, WrongHash, and what SQLite throws (a full disk) */
  apply(rows: readonly LedgerRow[]): void
  /** Indexes some of the entries that searches don't find yet as they are. @returns whether there were any */
  index(): boolean
  close(): void
}

/** Opens the replica at `file`, or makes it. `maxPages` bounds the file, in SQLite's pages. */
export const openStore = (file: string, { maxPages }: { readonly maxPages?: number } = {}): Store => {
  const { db, putAside } = openForWriting(file)
  if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`)
  const getMeta = db.prepare('SELECT value FROM meta WHERE key = ?')
  const setMeta = db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const heldHash = db.prepare(
    'SELECT l.seq AS seq, e.op AS op, e.hash AS hash FROM latest l JOIN edition e ON e.seq = l.seq WHERE l.locale = ? AND l.type = ? AND l.id = ?',
  )
  const addEdition = db.prepare(
    'INSERT INTO edition (seq, op, type, id, locale, slug, hash, at, published_at, updated_at, topics, entry, notice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const intoLatest = (otherwise: 'IGNORE' | 'REPLACE') =>
    db.prepare(
      `INSERT OR ${otherwise} INTO latest (locale, type, id, seq, op, slug, title_key, published_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
  const addLatest = intoLatest('IGNORE')
  const setLatest = intoLatest('REPLACE')
  const addAddress = db.prepare('INSERT OR REPLACE INTO address (locale, type, slug, id, seq) VALUES (?, ?, ?, ?, ?)')
  const addFacet = db.prepare('INSERT OR IGNORE INTO facet (locale, type, field, value, id) VALUES (?, ?, ?, ?, ?)')
  const addAsset = db.prepare('INSERT OR IGNORE INTO asset (file, locale, type, id) VALUES (?, ?, ?, ?)')
  const current = db.prepare("SELECT seq FROM latest WHERE op = 'publish'")
  const entryAt = db.prepare('SELECT entry FROM edition WHERE seq = ?')
  const setTitleKey = db.prepare('UPDATE latest SET title_key = ? WHERE locale = ? AND type = ? AND id = ?')
  const dropFacets = db.prepare('DELETE FROM facet WHERE locale = ? AND type = ? AND id = ?')
  const dropAssets = db.prepare('DELETE FROM asset WHERE locale = ? AND type = ? AND id = ?')

  const meta = (key: string): string | null => (getMeta.get(key) as { value: string } | undefined)?.value ?? null
  const head = (): LedgerHead => ({ epoch: meta('epoch') ?? '', seq: Number(meta('seq') ?? 0) })
  // Asked each time: a command may write the same file.
  const isFilling = (): boolean => meta('filling') !== null
  setWriting(db, { isMuch: isFilling() })

  const { beginLong, inTransaction } = transactionsOf(db, () => search.forget())

  const empty = (epoch: string): void => {
    for (const table of ['edition', 'latest', 'address', 'facet', 'asset']) db.exec(`DELETE FROM ${table}`)
    search.clear()
    withheld.clear()
    setMeta.run('epoch', epoch)
    setMeta.run('seq', '0')
    setMeta.run('state', randomUUID())
  }

  const keptCatalog = (): Catalog | null => JSON.parse(meta('catalog') ?? 'null') as Catalog | null
  const openedWith = keptCatalog()
  let indexes = indexesOf(openedWith)
  const search = searchWriter(db)
  const channels = channelWriter(db)
  const withheld = withheldWriter(db)
  search.describe(openedWith)
  const contentAt = (seq: number): EntryContent => JSON.parse((entryAt.get(seq) as { entry: string }).entry) as Entry

  const waiting = searchQueue(db, search, contentAt)

  /** Makes anew what depends on the catalog and on this process's alphabets; readers see the old or the new, never none. */
  const reindex = (): void => {
    db.exec('DELETE FROM facet')
    for (const { seq } of current.all() as { seq: number }[]) {
      const content = contentAt(seq)
      const { id, locale, type } = content
      setTitleKey.run(sortKey(content.title, locale), locale, type, id)
      for (const [field, value] of indexes.facets(content)) addFacet.run(locale, type, field, value, id)
    }
    search.clear()
    waiting.addAll()
  }

  const applyRow = (row: LedgerRow, isFirstState: boolean): void => {
    const { id, locale, type } = row
    const shown = row.op === 'publish' ? row : null
    const latest = [
      locale,
      type,
      id,
      row.seq,
      row.op,
      row.slug,
      shown && sortKey(shown.content.title, locale),
      shown?.publishedAt ?? null,
      shown?.updatedAt ?? null,
    ]
    // Most rows are the first of their entry, for which nothing has to be looked up.
    const isFirst = row.prev === null && addLatest.run(latest).changes === 1
    const held = isFirst ? undefined : (heldHash.get(locale, type, id) as Latest | undefined)
    const expected = held?.op === 'publish' ? held.hash : null
    if (row.prev !== expected) throw new LostChange({ entry: `${type}/${id} in ${locale}`, expected, given: row.prev })
    // Of a first state nothing is indexed: when it is whole, all of it is entered at once.
    if (!isFirstState) waiting.add(row, held?.op === 'publish' ? held.seq : null)
    if (held) {
      dropFacets.run(locale, type, id)
      dropAssets.run(locale, type, id)
      setLatest.run(latest)
    }
    if (row.op === 'publish') return applyEdition(row)
    const notice = row.recall ? canonicalJson(row.recall) : null
    addEdition.run(row.seq, row.op, type, id, locale, row.slug, null, row.at, null, null, null, null, notice)
  }

  const applyEdition = (row: Edition): void => {
    const { content, id, locale, slug, type } = row
    const { contentHash: actual, entry: json } = hashedEntry(row)
    if (actual !== row.hash) throw new WrongHash({ seq: row.seq, expected: row.hash, actual })
    const { at, op, publishedAt, seq, updatedAt } = row
    const topics = Array.isArray(content.topics) ? JSON.stringify(content.topics) : null
    addEdition.run([seq, op, type, id, locale, slug, row.hash, at, publishedAt, updatedAt, topics, json, null])
    addAddress.run([locale, type, slug, id, row.seq])
    for (const [field, value] of indexes.facets(content)) addFacet.run(locale, type, field, value, id)
    for (const file of indexes.assets(json)) addAsset.run(file, locale, type, id)
    withheld.judge(seq, content)
  }

  return {
    putAside,
    head,
    catalogHash: () => (meta('alphabets') === ALPHABETS ? sha256(meta('catalog') ?? '') : null),
    keepCatalog(catalog) {
      const json = canonicalJson(catalog)
      if (meta('catalog') === json && meta('alphabets') === ALPHABETS) return false
      const isIndexedAnew = indexedBy(keptCatalog()) !== indexedBy(catalog) || meta('alphabets') !== ALPHABETS
      inTransaction(() => {
        setMeta.run('catalog', json)
        setMeta.run('alphabets', ALPHABETS)
        indexes = indexesOf(catalog)
        search.describe(catalog)
        if (isIndexedAnew) reindex()
      })
      return true
    },
    keepChannels(given) {
      if (channels.holds(given)) return false
      inTransaction(() => {
        withheld.learn(given)
        channels.put(given)
      })
      return true
    },
    restart: (epoch) => inTransaction(() => empty(epoch)),
    setFilling(wanted) {
      if (wanted === isFilling()) return
      inTransaction(() => {
        if (wanted) {
          setMeta.run('filling', '1')
          db.exec(DROP_READERS_INDEXES)
        } else {
          db.exec("DELETE FROM meta WHERE key = 'filling'")
          db.exec(MAKE_READERS_INDEXES)
          waiting.addAll()
        }
      })
      setWriting(db, { isMuch: wanted })
    },
    beginAnew(epoch) {
      const long = beginLong()
      empty(epoch)
      return long
    },
    apply: (rows) =>
      inTransaction(() => {
        const before = head().seq
        const isFirstState = isFilling()
        let held = before
        for (const row of rows) {
          if (row.seq <= before) continue
          if (row.seq <= held) throw new OutOfOrder({ seq: row.seq, held })
          applyRow(row, isFirstState)
          held = row.seq
        }
        if (held !== before) setMeta.run('seq', String(held))
        if (rows.length <= INDEXED_AT_ONCE) waiting.work(INDEXED_AT_ONCE)
      }),
    index() {
      if (waiting.isEmpty()) return false
      inTransaction(() => waiting.work())
      return true
    },
    close: () => closeWriter(db),
  }
}
