import { randomUUID } from 'node:crypto'

import {
  type Catalog,
  canonicalJson,
  type ChannelDefinition,
  type Entry,
  type EntryContent,
  type LedgerHead,
  type LedgerRow,
  sha256,
} from '#contract'
import { channelWriter } from './channel-table'
import { OutOfOrder } from './errors'
import { latestWriter } from './latest-writer'
import { closeWriter, openForWriting, setWriting } from './open'
import { rowWriter } from './row-writer'
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
  const entryAt = db.prepare('SELECT entry FROM edition WHERE seq = ?')

  const meta = (key: string): string | null => (getMeta.get(key) as { value: string } | undefined)?.value ?? null
  const head = (): LedgerHead => ({ epoch: meta('epoch') ?? '', seq: Number(meta('seq') ?? 0) })
  // Asked each time: a command may write the same file.
  const isFilling = (): boolean => meta('filling') !== null
  setWriting(db, { isMuch: isFilling() })

  const { beginLong, inTransaction } = transactionsOf(db, () => search.forget())

  const empty = (epoch: string): void => {
    rows.clear()
    search.clear()
    withheld.clear()
    setMeta.run('epoch', epoch)
    setMeta.run('seq', '0')
    setMeta.run('state', randomUUID())
  }

  const keptCatalog = (): Catalog | null => JSON.parse(meta('catalog') ?? 'null') as Catalog | null
  const openedWith = keptCatalog()
  const search = searchWriter(db)
  const channels = channelWriter(db)
  const withheld = withheldWriter(db)
  search.describe(openedWith)
  const contentAt = (seq: number): EntryContent => JSON.parse((entryAt.get(seq) as { entry: string }).entry) as Entry

  const waiting = searchQueue(db, search, contentAt)

  const latest = latestWriter(db, contentAt)
  latest.describe(openedWith)
  const rows = rowWriter(db, { latest, withheld })

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
        latest.describe(catalog)
        search.describe(catalog)
        if (!isIndexedAnew) return
        latest.indexAnew()
        search.clear()
        waiting.addAll()
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
    apply: (given) =>
      inTransaction(() => {
        const before = head().seq
        const fresh = given.filter(({ seq }) => seq > before)
        requireOrder(fresh, before)
        const replaced = rows.write(fresh)
        // Of a first state nothing is indexed: when it is whole, all of it is entered at once.
        if (!isFilling()) for (const [index, row] of fresh.entries()) waiting.add(row, replaced[index] ?? null)
        if (fresh.length > 0) setMeta.run('seq', String(fresh.at(-1)?.seq))
        if (given.length <= INDEXED_AT_ONCE) waiting.work(INDEXED_AT_ONCE)
      }),
    index() {
      if (waiting.isEmpty()) return false
      inTransaction(() => waiting.work())
      return true
    },
    close: () => closeWriter(db),
  }
}

/** @throws OutOfOrder */
const requireOrder = (rows: readonly LedgerRow[], before: number): void => {
  let held = before
  for (const { seq } of rows) {
    if (seq <= held) throw new OutOfOrder({ seq, held })
    held = seq
  }
}
