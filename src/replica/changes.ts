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
 *
 * For a channel the ledger is a shorter one: rows of its languages and collections only. Where it has topics, an edition that
 * has none of them is a withdrawal to its consumers, and is left out where they did not have the entry before it. The same
 * goes for an edition that breaks what its consumer relies on.
 *
 * A withdrawal for safety is always listed: whatever came after it, and in every channel, since a consumer may have the text
 * from when the channel showed more.
 */
import type { Change, Entry, NarrowedEntry } from '#contract'

import type { Connection } from './connection'
import { changeOfRow, EDITION_COLUMNS, type EditionRow } from './rows'
import { type ChangeQuery, filterOf, RECALLS, rowsFor } from './change-rows'
import type { Scope } from './scope'

export type Changes<E extends NarrowedEntry = Entry> = {
  readonly changes: readonly Change<E>[]
  /** The number this answer reaches to. */
  readonly nextSeq: number
  /** How many entries changed behind it. */
  readonly pending: number
}

type Row = {
  readonly seq: number
  readonly op: 'publish' | 'withdraw'
  readonly type: string
  readonly id: string
  readonly locale: string
}
type LedgerRow = Row & { readonly isRecall: 0 | 1 }
type Window = { readonly rows: readonly Row[]; readonly reach: number }

/** Statements are made once for a connection. */
export const changeReader = (
  db: Connection,
  headSeq: () => number,
  scope: Scope | null = null,
): ((query: ChangeQuery) => Changes) => {
  const rows = rowsFor(scope)
  const edition = db.prepare(`SELECT ${EDITION_COLUMNS} FROM edition e WHERE e.seq = ?`)
  const held = db.prepare(
    `SELECT ${rows.op('e')} AS op, e.hash FROM edition e WHERE e.type = ? AND e.id = ? AND e.locale = ? AND e.seq <= ? ORDER BY e.seq DESC LIMIT 1`,
  )
  const latest = db.prepare(
    `SELECT ${rows.op('e')} AS op, l.seq FROM latest l JOIN edition e ON e.seq = l.seq WHERE l.locale = ? AND l.type = ? AND l.id = ?`,
  )
  const withdrawal = db.prepare(
    `SELECT ${rows.keys} FROM edition r WHERE r.type = ? AND r.id = ? AND r.locale = ? AND r.seq > ? AND r.seq < ? AND r.op = 'withdraw' ORDER BY r.seq DESC LIMIT 1`,
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
  /** All there is, if it is not more than the limit. Where editions are told apart by what they say, an entry's last row may not be the last for the channel. */
  const wholeWindow = ({ limit, since, ...query }: ChangeQuery): Window | null => {
    if (scope?.content) return null
    const { values, where } = filterOf(query)
    const rowsOf = (from: string): Row[] =>
      db
        .prepare(`SELECT ${rows.keys} FROM ${from}${where} ORDER BY r.seq LIMIT ?`)
        .all(since, ...values, limit + 1) as Row[]
    const newest = rowsOf(`latest r INDEXED BY latest_by_seq WHERE r.seq > ?${rows.isOfIt}`)
    if (newest.length > limit) return null
    const all = [...newest.flatMap((row) => withWithdrawal(row, since)), ...rowsOf(RECALLS)]
    const distinct = [...new Map(all.map((row) => [row.seq, row])).values()]
    return distinct.length > limit ? null : { rows: inOrder(distinct), reach: Math.max(since, headSeq()) }
  }
  const countAfter = (seq: number, query: ChangeQuery): number => {
    const { values, where } = filterOf(query)
    const count = (sql: string): number => (db.prepare(sql).get(seq, ...values) as { n: number }).n
    const own = count(`SELECT count(*) AS n FROM latest r WHERE r.seq > ?${where}${rows.wasEverIn}`)
    if (!scope) return own
    const others = `SELECT DISTINCT r.type, r.id, r.locale FROM ${RECALLS}${where} AND NOT (TRUE${rows.wasEverIn})`
    return own + count(`SELECT count(*) AS n FROM (${others})`)
  }

  return (query) => {
    const { since } = query
    const whole = wholeWindow(query)
    const { reach, rows: found } = whole ?? scan(db, query, { headSeq: headSeq(), scope })
    const gone = new Set<string>()
    const changeOf = (row: Row): Change[] => {
      if (isHidden(row, reach)) return []
      const prev = gone.has(entryOf(row)) ? null : heldHash(row, since)
      if (row.op === 'withdraw') gone.add(entryOf(row))
      return [changeOfRow({ ...(edition.get(row.seq) as EditionRow), op: row.op }, prev)]
    }
    return {
      changes: found.flatMap(changeOf),
      nextSeq: reach,
      pending: whole || reach >= headSeq() ? 0 : countAfter(reach, query),
    }
  }
}

/** Reads on until there would be one change more than the limit; the window ends just before it. */
const scan = (
  db: Connection,
  query: ChangeQuery,
  { headSeq, scope }: { readonly headSeq: number; readonly scope: Scope | null },
): Window => {
  const { limit, since } = query
  const { values, where } = filterOf(query)
  const { isTold, keys } = rowsFor(scope)
  const batchSize = limit * 2
  const batch = db.prepare(
    `SELECT ${keys}, r.notice IS NOT NULL AS isRecall FROM edition r WHERE r.seq > ?${where}${isTold} ORDER BY r.seq LIMIT ${batchSize}`,
  )
  // An entry's last edition, and its last withdrawal before that, are two changes; each recall is one more.
  const last = new Map<string, Row>()
  for (let after = since; ;) {
    const rows = batch.all(after, ...values) as LedgerRow[]
    for (const row of rows) {
      const entry = entryOf(row)
      if (row.op === 'withdraw') last.delete(`publish ${entry}`)
      if (row.isRecall) last.delete(`withdraw ${entry}`)
      const key = row.isRecall ? `recall ${row.seq}` : `${row.op} ${entry}`
      if (!last.has(key) && last.size === limit) return { rows: inOrder([...last.values()]), reach: row.seq - 1 }
      last.set(key, row)
    }
    if (rows.length < batchSize) return { rows: inOrder([...last.values()]), reach: headSeq }
    after = rows.at(-1)?.seq ?? after
  }
}

const entryOf = ({ id, locale, type }: Row): string => `${locale}/${type}/${id}`

const inOrder = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => a.seq - b.seq)
