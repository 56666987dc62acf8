/**
 * What changed after a place in the ledger, for one consumer.
 *
 * A cursor stands for a state: what was public at that number. So an answer covers a window of the ledger, from the
 * consumer's number to another, and gives each entry's last row within it; `prev` of an edition is then exact. The window
 * is as long as the limit allows, and reaches to the head for whoever keeps up.
 *
 * One thing goes before that: the text of an entry that is withdrawn by now is never sent, although it was public at that
 * number. A consumer may so hold less, or older, than its cursor says, until the withdrawal comes in its turn. Therefore a
 * withdrawal is listed even where the entry is public again within the window: behind it, all consumers hold the same. And
 * `prev` of a withdrawal is what the ledger says, which who was not sent the text never had.
 */
import type { Change } from '#contract'

import type { Connection } from './open'
import { changeOfRow, EDITION_COLUMNS, type EditionRow } from './rows'

export type ChangeQuery = {
  readonly since: number
  readonly limit: number
  readonly locale?: string | undefined
  readonly type?: string | undefined
}

export type Changes = {
  readonly changes: readonly Change[]
  /** The number this answer reaches to. */
  readonly nextSeq: number
  /** How many entries changed behind it. */
  readonly pending: number
}

type Row = {
  readonly seq: number
  readonly op: string
  readonly type: string
  readonly id: string
  readonly locale: string
}
type Window = { readonly rows: readonly Row[]; readonly reach: number }

const KEYS = 'r.seq, r.op, r.type, r.id, r.locale'

/** Statements are made once for a connection. */
export const changeReader = (db: Connection, headSeq: () => number): ((query: ChangeQuery) => Changes) => {
  const edition = db.prepare(`SELECT ${EDITION_COLUMNS} FROM edition e WHERE e.seq = ?`)
  const held = db.prepare(
    'SELECT op, hash FROM edition WHERE type = ? AND id = ? AND locale = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
  )
  const latest = db.prepare('SELECT op, seq FROM latest WHERE locale = ? AND type = ? AND id = ?')
  const withdrawal = db.prepare(
    `SELECT ${KEYS} FROM edition r WHERE r.type = ? AND r.id = ? AND r.locale = ? AND r.seq > ? AND r.seq < ? AND r.op = 'withdraw' ORDER BY r.seq DESC LIMIT 1`,
  )

  const heldHash = ({ id, locale, type }: Row, since: number): string | null => {
    const row = held.get(type, id, locale, since) as { op: string; hash: string | null } | undefined
    return row?.op === 'publish' ? row.hash : null
  }
  const isHidden = ({ id, locale, op, type }: Row, reach: number): boolean => {
    const row = latest.get(locale, type, id) as { op: string; seq: number } | undefined
    return op === 'publish' && row?.op === 'withdraw' && row.seq > reach
  }
  /** A row, and before it the withdrawal that lies between it and what was public at `since`. */
  const withWithdrawal = (row: Row, since: number): Row[] => {
    const { id, locale, op, seq, type } = row
    const before =
      op === 'publish' && heldHash(row, since) !== null
        ? (withdrawal.get(type, id, locale, since, seq) as Row | undefined)
        : undefined
    return before ? [before, row] : [row]
  }
  /** All there is, if it is not more than the limit. */
  const wholeWindow = ({ limit, since, ...query }: ChangeQuery): Window | null => {
    const { values, where } = filterOf(query)
    const newest = db
      .prepare(`SELECT ${KEYS} FROM latest r INDEXED BY latest_by_seq WHERE r.seq > ?${where} ORDER BY r.seq LIMIT ?`)
      .all(since, ...values, limit + 1) as Row[]
    if (newest.length > limit) return null
    const rows = newest.flatMap((row) => withWithdrawal(row, since))
    return rows.length > limit ? null : { rows: inOrder(rows), reach: Math.max(since, headSeq()) }
  }
  const countAfter = (seq: number, query: ChangeQuery): number => {
    const { values, where } = filterOf(query)
    return (
      db.prepare(`SELECT count(*) AS n FROM latest r WHERE r.seq > ?${where}`).get(seq, ...values) as { n: number }
    ).n
  }

  return (query) => {
    const { since } = query
    const whole = wholeWindow(query)
    const { reach, rows } = whole ?? scan(db, query, headSeq())
    const gone = new Set<string>()
    const changeOf = (row: Row): Change[] => {
      if (isHidden(row, reach)) return []
      const prev = gone.has(entryOf(row)) ? null : heldHash(row, since)
      if (row.op === 'withdraw') gone.add(entryOf(row))
      return [changeOfRow(edition.get(row.seq) as EditionRow, prev)]
    }
    return {
      changes: rows.flatMap(changeOf),
      nextSeq: reach,
      pending: whole ? 0 : countAfter(reach, query),
    }
  }
}

/** Reads on until there would be one change more than the limit; the window ends just before it. */
const scan = (db: Connection, query: ChangeQuery, headSeq: number): Window => {
  const { limit, since } = query
  const { values, where } = filterOf(query)
  const batchSize = limit * 2
  const batch = db.prepare(`SELECT ${KEYS} FROM edition r WHERE r.seq > ?${where} ORDER BY r.seq LIMIT ${batchSize}`)
  // An entry's last edition, and its last withdrawal before that, are two changes.
  const last = new Map<string, Row>()
  for (let after = since; ;) {
    const rows = batch.all(after, ...values) as Row[]
    for (const row of rows) {
      const entry = entryOf(row)
      if (row.op === 'withdraw') last.delete(`publish ${entry}`)
      const key = `${row.op} ${entry}`
      if (!last.has(key) && last.size === limit) return { rows: inOrder([...last.values()]), reach: row.seq - 1 }
      last.set(key, row)
    }
    if (rows.length < batchSize) return { rows: inOrder([...last.values()]), reach: headSeq }
    after = rows.at(-1)?.seq ?? after
  }
}

const entryOf = ({ id, locale, type }: Row): string => `${locale}/${type}/${id}`

const inOrder = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => a.seq - b.seq)

const filterOf = ({ locale, type }: Pick<ChangeQuery, 'locale' | 'type'>): { where: string; values: string[] } => ({
  where: `${locale === undefined ? '' : ' AND r.locale = ?'}${type === undefined ? '' : ' AND r.type = ?'}`,
  values: [...(locale === undefined ? [] : [locale]), ...(type === undefined ? [] : [type])],
})
