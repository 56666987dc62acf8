/** Writes rows of the ledger, with what readers find them by; in the transaction of the caller. */
import { type Catalog, canonicalJson, type Edition, type EntryContent, hashedEntry, type LedgerRow } from '#contract'
import { sortKey } from '#language'

import { LostChange, WrongHash } from './errors'
import { indexesOf } from './facets'
import type { Connection } from './open'
import type { WithheldWriter } from './withheld'

export type RowWriter = {
  /** What rows are found by depends on the ledger's description of itself. */
  describe(catalog: Catalog | null): void
  /** Makes anew what depends on the description, and on this process's alphabets. */
  indexAnew(): void
  /** @returns the number of the edition that was public until now, or null; @throws LostChange, WrongHash */
  write(row: LedgerRow): number | null
  clear(): void
}

type Beside = {
  readonly contentAt: (seq: number) => EntryContent
  readonly withheld: Pick<WithheldWriter, 'judge'>
}

type Latest = { readonly seq: number; readonly op: string; readonly hash: string | null }

export const rowWriter = (db: Connection, { contentAt, withheld }: Beside): RowWriter => {
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
  const dropFacets = db.prepare('DELETE FROM facet WHERE locale = ? AND type = ? AND id = ?')
  const dropAssets = db.prepare('DELETE FROM asset WHERE locale = ? AND type = ? AND id = ?')
  const current = db.prepare("SELECT seq FROM latest WHERE op = 'publish'")
  const setTitleKey = db.prepare('UPDATE latest SET title_key = ? WHERE locale = ? AND type = ? AND id = ?')
  let indexes = indexesOf(null)

  const addFacetsOf = (content: EntryContent): void => {
    const { id, locale, type } = content
    for (const [field, value] of indexes.facets(content)) addFacet.run(locale, type, field, value, id)
  }

  const writeEdition = (row: Edition): void => {
    const { at, content, hash, id, locale, op, publishedAt, seq, slug, type, updatedAt } = row
    const { contentHash, entry } = hashedEntry(row)
    if (contentHash !== hash) throw new WrongHash({ seq, expected: hash, actual: contentHash })
    const topics = Array.isArray(content.topics) ? JSON.stringify(content.topics) : null
    addEdition.run([seq, op, type, id, locale, slug, hash, at, publishedAt, updatedAt, topics, entry, null])
    addAddress.run([locale, type, slug, id, seq])
    addFacetsOf(content)
    for (const file of indexes.assets(entry)) addAsset.run(file, locale, type, id)
    withheld.judge(seq, content)
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
    write(row) {
      const { at, id, locale, op, prev, seq, slug, type } = row
      const latest =
        row.op === 'publish'
          ? [locale, type, id, seq, op, slug, sortKey(row.content.title, locale), row.publishedAt, row.updatedAt]
          : [locale, type, id, seq, op, slug, null, null, null]
      // Most rows are the first of their entry, for which nothing has to be looked up.
      const isFirst = prev === null && addLatest.run(latest).changes === 1
      const held = isFirst ? undefined : (heldHash.get(locale, type, id) as Latest | undefined)
      const replaced = held?.op === 'publish' ? held : null
      const expected = replaced?.hash ?? null
      if (prev !== expected) throw new LostChange({ entry: `${type}/${id} in ${locale}`, expected, given: prev })
      if (held) {
        dropFacets.run(locale, type, id)
        dropAssets.run(locale, type, id)
        setLatest.run(latest)
      }
      if (row.op === 'publish') writeEdition(row)
      else {
        const notice = row.recall ? canonicalJson(row.recall) : null
        addEdition.run([seq, op, type, id, locale, slug, null, at, null, null, null, null, notice])
      }
      return replaced?.seq ?? null
    },
    clear() {
      for (const table of ['edition', 'latest', 'address', 'facet', 'asset']) db.exec(`DELETE FROM ${table}`)
    },
  }
}
