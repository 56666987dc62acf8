/** The ledger's rows as they are, none left out: what another replica is made of. */
import type { Connection } from './connection'
import { EDITION_COLUMNS, type EditionRow } from './rows'

export type RowTexts = {
  /** Each row as a change in canonical JSON; `prev` is the ledger's own. */
  readonly texts: readonly string[]
  /** The number they reach to. */
  readonly reach: number
}

/** Rows are long: so many characters of them are enough for one answer. */
const ENOUGH = 4 * 1024 * 1024

/** How many are read before it is looked whether they are enough. */
const BATCH = 32

/** One statement made once for a connection. */
export const allRowsReader = (db: Connection): ((after: number, limit: number) => RowTexts) => {
  const rows = db.prepare(
    `SELECT ${EDITION_COLUMNS}, (
       SELECT CASE p.op WHEN 'publish' THEN p.hash END FROM edition p
       WHERE p.type = e.type AND p.id = e.id AND p.locale = e.locale AND p.seq < e.seq ORDER BY p.seq DESC LIMIT 1
     ) AS prev FROM edition e WHERE e.seq > ? ORDER BY e.seq LIMIT ?`,
  )
  return (after, limit) => {
    const texts: string[] = []
    let reach = after
    let length = 0
    // Never a statement that is left before its end: libsql doesn't close it, and the connection would see this state of
    // the file, and none that comes after it, for ever.
    while (texts.length < limit && length < ENOUGH) {
      const found = rows.all(reach, Math.min(BATCH, limit - texts.length)) as (EditionRow & { prev: string | null })[]
      if (found.length === 0) break
      for (const row of found) {
        const text = textOf(row)
        texts.push(text)
        reach = row.seq
        length += text.length
      }
    }
    return { texts, reach }
  }
}

/** The members in the order of canonical JSON; the entry and what is told of a recall are kept in that form already. */
const textOf = (row: EditionRow & { prev: string | null }) => {
  const { at, entry, hash, id, locale, notice, op, prev, seq, slug, type } = row
  const own = op === 'publish' ? `"entry":${entry ?? 'null'},` : ''
  const recall = notice === null ? '' : `"recall":${notice},`
  return `{"at":${quoted(at)},${own}"hash":${quoted(hash)},"id":${quoted(id)},"locale":${quoted(locale)},"op":${quoted(op)},"prev":${quoted(prev)},${recall}"seq":${seq},"slug":${quoted(slug)},"type":${quoted(type)}}`
}

const quoted = (value: string | null): string => JSON.stringify(value)
