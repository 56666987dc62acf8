/** Writes what readers find entries by: the last row of each, its addresses, what lists are narrowed by, the pictures it shows. */
import type { Catalog, EntryContent, EntryOutline, LedgerRow } from '#contract'
import { sortKey } from '#language'

import { indexesOf } from './facets'
import type { Connection } from './connection'
import { outlineOf } from './rows'

/** A row that is stored, with its entry as it is sent; null for a withdrawal. */
export type Stored = {
  readonly row: LedgerRow
  readonly entry: Buffer | string | null
  /** Whether the entry had rows before. */
  readonly isKnown: boolean
}

export type LatestWriter = {
  /** What entries are found by depends on the ledger's description of itself. */
  describe(catalog: Catalog | null): void
  /** Makes anew what depends on the description, and on this process's alphabets. */
  indexAnew(): void
  /** The last row of each entry, out of the rows that were stored just now: those from one number to another. */
  write(last: readonly Stored[], stored: { readonly from: number; readonly to: number }): void
  clear(): void
}

export const latestWriter = (db: Connection, contentAt: (seq: number) => EntryContent): LatestWriter => {
  // All rows at once: a statement for each takes as long as storing its edition.
  const setLatest = db.prepare(
    `INSERT OR REPLACE INTO latest (locale, type, id, seq, op, slug, title_key, published_at, updated_at)
     SELECT e.locale, e.type, e.id, e.seq, e.op, e.slug, row.value ->> 1, e.published_at, e.updated_at
     FROM json_each(?) row CROSS JOIN edition e ON e.seq = row.value ->> 0`,
  )
  const setAddresses = db.prepare(
    `INSERT OR REPLACE INTO address (locale, type, slug, id, seq)
     SELECT locale, type, slug, id, seq FROM edition WHERE seq BETWEEN ? AND ? AND op = 'publish' ORDER BY seq`,
  )
  const addFacet = db.prepare('INSERT OR IGNORE INTO facet (locale, type, field, value, id) VALUES (?, ?, ?, ?, ?)')
  const addAsset = db.prepare('INSERT OR IGNORE INTO asset (file, locale, type, id) VALUES (?, ?, ?, ?)')
  const dropFacets = db.prepare('DELETE FROM facet WHERE locale = ? AND type = ? AND id = ?')
  const dropAssets = db.prepare('DELETE FROM asset WHERE locale = ? AND type = ? AND id = ?')
  const current = db.prepare("SELECT seq FROM latest WHERE op = 'publish'")
  const setTitleKey = db.prepare('UPDATE latest SET title_key = ? WHERE locale = ? AND type = ? AND id = ?')
  let indexes = indexesOf(null)

  const addFacetsOf = (entry: EntryOutline): void => {
    const { id, locale, type } = entry
    for (const [field, value] of indexes.facets(entry)) addFacet.run(locale, type, field, value, id)
  }

  return {
    describe(catalog) {
      indexes = indexesOf(catalog)
    },
    indexAnew() {
      db.exec('DELETE FROM facet')
      for (const { seq } of current.all() as { seq: number }[]) {
        const content = contentAt(seq)
        const { id, locale, title, type } = content
        setTitleKey.run(sortKey(title, locale), locale, type, id)
        addFacetsOf(content)
      }
    },
    write(last, { from, to }) {
      setLatest.run(JSON.stringify(last.map(({ row }) => [row.seq, titleKeyOf(row)])))
      setAddresses.run(from, to)
      for (const { entry, isKnown, row } of last) {
        const { id, locale, type } = row
        if (isKnown) {
          dropFacets.run(locale, type, id)
          dropAssets.run(locale, type, id)
        }
        if (row.op === 'publish') addFacetsOf(outlineOf(row))
        if (entry !== null) for (const file of indexes.assets(entry)) addAsset.run(file, locale, type, id)
      }
    },
    clear() {
      for (const table of ['latest', 'address', 'facet', 'asset']) db.exec(`DELETE FROM ${table}`)
    },
  }
}

const titleKeyOf = (row: LedgerRow): string | null =>
  row.op === 'publish' ? sortKey(outlineOf(row).title, row.locale) : null
