/**
 * What changed after a place in the ledger, for one consumer.
 *
 * A cursor stands for a state: what was public at that number. So an answer covers a window of the ledger, from the
 * consumer's number to another, and gives each entry's last row within it; `prev` is then exact. The window is as long as
 * the limit allows, and reaches to the head for whoever keeps up. One thing goes before exactness: the text of an entry
 * that is withdrawn by now is never sent, although it was public at that number; its withdrawal comes in its turn.
 */
import type { Change } from '#contract'

import type { Connection } from './open'
import { changeOfRow, EDITION_COLUMNS, type EditionRow } from './rows'

export type ChangeQuery = { readonly since: number; readonly limit: number; readonly locale?: string | undefined; readonly type?: string | undefined }

export type Changes = {
  readonly changes: readonly Change[]
  /** The number this answer reaches to. */
  readonly nextSeq: number
  /** How many entries changed behind it. */
  readonly pending: number
}

type Key = { readonly seq: number; readonly type: string; readonly id: string; readonly locale: string }

/** Statements are made once for a connection. */
export const changeReader = (db: Connection, headSeq: () => number): ((query: ChangeQuery) => Changes) => {
  const edition = db.prepare(`SELECT ${EDITION_COLUMNS} FROM edition e WHERE e.seq = ?`)
  const held = db.prepare('SELECT op, hash FROM edition WHERE type = ? AND id = ? AND locale = ? AND seq <= ? ORDER BY seq DESC LIMIT 1')
  const latest = db.prepare('SELECT op, seq FROM latest WHERE locale = ? AND type = ? AND id = ?')

  const heldHash = ({ id, locale, type }: Key, since: number): string | null => {
    const row = held.get(type, id, locale, since) as { op: string; hash: string | null } | undefined
    return row?.op === 'publish' ? row.hash : null
  }
  const isWithdrawnLater = ({ id, locale, type }: Key, reach: number): boolean => {
    const row = latest.get(locale, type, id) as { op: string; seq: number } | undefined
    return row?.op === 'withdraw' && row.seq > reach
  }

  return (query) => {
    const { limit, since } = query
    const { values, where } = filterOf(query)
    const countAfter = (seq: number) => (db.prepare(`SELECT count(*) AS n FROM latest r WHERE r.seq > ?${where}`).get(seq, ...values) as { n: number }).n
    const fitsWhole = countAfter(since) <= limit
    const window = fitsWhole
      ? { rows: db.prepare(`SELECT r.seq, r.type, r.id, r.locale FROM latest r WHERE r.seq > ?${where} ORDER BY r.seq`).all(since, ...values) as Key[], reach: Math.max(since, headSeq()) }
      : scan(db, query, { limit, headSeq: headSeq() })
    const rows = window.rows.filter((row) => !isWithdrawnLater(row, window.reach))
    return {
      changes: rows.map((row) => changeOfRow(edition.get(row.seq) as EditionRow, heldHash(row, since))),
      nextSeq: window.reach,
      pending: fitsWhole ? 0 : countAfter(window.reach),
    }
  }
}

/** Reads on until one entry more than the limit has appeared; the window ends just before it. */
const scan = (db: Connection, query: ChangeQuery, { headSeq, limit }: { limit: number; headSeq: number }): { rows: Key[]; reach: number } => {
  const { values, where } = filterOf(query)
  const batch = db.prepare(`SELECT r.seq, r.type, r.id, r.locale FROM edition r WHERE r.seq > ?${where} ORDER BY r.seq LIMIT 1000`)
  const last = new Map<string, Key>()
  for (let after = query.since; ; ) {
    const rows = batch.all(after, ...values) as Key[]
    for (const row of rows) {
      const key = `${row.locale}/${row.type}/${row.id}`
      if (!last.has(key) && last.size === limit) return { rows: inOrder(last), reach: row.seq - 1 }
      last.set(key, row)
    }
    if (rows.length < 1000) return { rows: inOrder(last), reach: headSeq }
    after = rows.at(-1)?.seq ?? after
  }
}

const inOrder = (rows: ReadonlyMap<string, Key>): Key[] => [...rows.values()].toSorted((a, b) => a.seq - b.seq)

const filterOf = ({ locale, type }: ChangeQuery): { where: string; values: string[] } => ({
  where: `${locale === undefined ? '' : ' AND r.locale = ?'}${type === undefined ? '' : ' AND r.type = ?'}`,
  values: [...(locale === undefined ? [] : [locale]), ...(type === undefined ? [] : [type])],
})
