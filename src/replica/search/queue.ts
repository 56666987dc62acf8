/**
 * Entries whose index is older than their edition. Indexing a text takes longer than storing it, so whoever follows a long
 * way stores first and indexes then, some at a time; a few changes are indexed in the transaction that stores them.
 */
import type { EntryContent } from '#contract'

import type { Connection } from '../connection'
import type { SearchWriter } from './writer'

type Key = Pick<EntryContent, 'id' | 'locale' | 'type'>

export type SearchQueue = {
  /** The entry has changed; `before` is the number of the edition that was public until now, or null. */
  add(key: Key, before: number | null): void
  /** Every public entry is to be indexed, as if none were. */
  addAll(): void
  /** Indexes some of the entries that wait, at most so many, in the transaction of the caller. */
  work(most?: number): void
  /** Whether none waits. */
  isEmpty(): boolean
}

/** Many at a time share most of their words, and take less time each; a few let others have their turn. */
const SLICE = { many: 500, few: 25, manyWait: 1_000 }

export const searchQueue = (
  db: Connection,
  search: SearchWriter,
  contentAt: (seq: number) => EntryContent,
): SearchQueue => {
  // The first edition that waits replaced the one that is indexed.
  const enter = db.prepare('INSERT OR IGNORE INTO search_waiting (locale, type, id, before) VALUES (?, ?, ?, ?)')
  const waiting = db.prepare(
    `SELECT w.locale AS locale, w.type AS type, w.id AS id, w.before AS before, l.op AS op, l.seq AS seq
     FROM search_waiting w JOIN latest l ON l.locale = w.locale AND l.type = w.type AND l.id = w.id LIMIT ?`,
  )
  const count = db.prepare('SELECT count(*) AS n FROM (SELECT 1 FROM search_waiting LIMIT ?)')
  const leave = db.prepare('DELETE FROM search_waiting WHERE locale = ? AND type = ? AND id = ?')

  const waitingUpTo = (limit: number): number => (count.get(limit) as { n: number }).n

  const index = ({ before, op, seq }: Row): void => {
    const old = before === null ? null : contentAt(before)
    if (op === 'publish') search.put(contentAt(seq), old)
    else if (old) search.remove(old)
  }

  return {
    add: ({ id, locale, type }, before) => void enter.run(locale, type, id, before),
    addAll: () =>
      db.exec(
        `DELETE FROM search_waiting;
         INSERT INTO search_waiting (locale, type, id, before) SELECT locale, type, id, NULL FROM latest WHERE op = 'publish'`,
      ),
    work(most = SLICE.many) {
      const size = waitingUpTo(SLICE.manyWait) === SLICE.manyWait ? SLICE.many : SLICE.few
      for (const row of waiting.all(Math.min(size, most)) as Row[]) {
        index(row)
        leave.run(row.locale, row.type, row.id)
      }
      search.flush()
    },
    isEmpty: () => waitingUpTo(1) === 0,
  }
}

type Row = Key & { readonly before: number | null; readonly op: 'publish' | 'withdraw'; readonly seq: number }
