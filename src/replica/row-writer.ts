/** Writes rows of the ledger, with what readers find them by; in the transaction of the caller. */
import { canonicalJson, type Edition, hashedEntry, type LedgerRow, type Withdrawal } from '#contract'

import { LostChange, WrongHash } from './errors'
import type { LatestWriter, Stored } from './latest-writer'
import type { Connection } from './connection'
import { outlineOf } from './rows'
import type { WithheldWriter } from './withheld'

export type RowWriter = {
  /**
   * Rows in order, each behind what is held.
   * @returns for each the number of the edition that was public until then, or null
   * @throws LostChange, WrongHash
   */
  write(rows: readonly LedgerRow[]): readonly (number | null)[]
  clear(): void
}

type Beside = {
  readonly latest: Pick<LatestWriter, 'clear' | 'write'>
  readonly withheld: Pick<WithheldWriter, 'judge'>
}

type Key = Pick<LedgerRow, 'id' | 'locale' | 'type'>

/** What an entry's last row said. */
type Held = Pick<LedgerRow, 'hash' | 'op' | 'seq'>

export const rowWriter = (db: Connection, { latest, withheld }: Beside): RowWriter => {
  const heldRows = db.prepare(
    `SELECT l.locale AS locale, l.type AS type, l.id AS id, l.seq AS seq, e.op AS op, e.hash AS hash
     FROM json_each(?) given
     CROSS JOIN latest l ON l.locale = given.value ->> 0 AND l.type = given.value ->> 1 AND l.id = given.value ->> 2
     JOIN edition e ON e.seq = l.seq`,
  )
  const addEdition = db.prepare(
    // Bytes are bound as they came; SQLite takes them for the text that they are.
    'INSERT INTO edition (seq, op, type, id, locale, slug, hash, at, published_at, updated_at, topics, entry, notice) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?)',
  )

  const heldOf = (rows: readonly LedgerRow[]): Map<string, Held> => {
    const keys = rows.map(keyOf).join(',')
    return new Map((heldRows.all(`[${keys}]`) as (Held & Key)[]).map((held) => [keyOf(held), held]))
  }

  const addPublished = (row: Edition): Buffer | string => {
    const { at, hash, id, locale, op, publishedAt, seq, slug, type, updatedAt } = row
    const entry = row.bytes ?? rightEntryOf(row)
    const { topics } = outlineOf(row)
    const given = Array.isArray(topics) ? JSON.stringify(topics) : null
    addEdition.run([seq, op, type, id, locale, slug, hash, at, publishedAt, updatedAt, given, entry, null])
    withheld.judge(row)
    return entry
  }

  const addWithdrawn = ({ at, id, locale, op, recall, seq, slug, type }: Withdrawal): null => {
    const notice = recall ? canonicalJson(recall) : null
    addEdition.run([seq, op, type, id, locale, slug, null, at, null, null, null, null, notice])
    return null
  }

  return {
    write(rows) {
      const held = heldOf(rows)
      const last = new Map<string, Stored>()
      const replaced = rows.map((row) => {
        const key = keyOf(row)
        const before = held.get(key)
        const edition = before?.op === 'publish' ? before : null
        requireNoneLost(row, edition?.hash ?? null)
        const entry = row.op === 'publish' ? addPublished(row) : addWithdrawn(row)
        last.set(key, { row, entry, isKnown: last.get(key)?.isKnown ?? before !== undefined })
        held.set(key, row)
        return edition?.seq ?? null
      })
      latest.write([...last.values()], { from: rows[0]?.seq ?? 0, to: rows.at(-1)?.seq ?? 0 })
      return replaced
    },
    clear() {
      db.exec('DELETE FROM edition')
      latest.clear()
    },
  }
}

/** In JSON, so that SQLite can take it apart. */
const keyOf = ({ id, locale, type }: Key): string => JSON.stringify([locale, type, id])

/** @throws LostChange */
const requireNoneLost = ({ id, locale, prev, type }: LedgerRow, expected: string | null): void => {
  if (prev !== expected) throw new LostChange({ entry: `${type}/${id} in ${locale}`, expected, given: prev })
}

/** An entry as it is sent, in canonical JSON. @throws WrongHash */
const rightEntryOf = (edition: Edition): string => {
  const { contentHash, entry } = hashedEntry(edition)
  const { hash, seq } = edition
  if (contentHash !== hash) throw new WrongHash({ seq, expected: hash, actual: contentHash })
  return entry
}
