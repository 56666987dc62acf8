/**
 * The numbers by which entries are known in the index. Each collection has a stretch of its own, so that a number tells
 * the collection, and a search in one of them reads no postings of the others.
 */
import type { Connection } from '../connection'

/** Numbers in a collection's stretch. */
export const STRETCH = 2 ** 27

/** A collection and where its stretch begins. */
export type Stretch = { readonly type: string; readonly first: number }

export const stretchesOf = (db: Connection): (() => readonly Stretch[]) => {
  const read = db.prepare('SELECT number, type FROM search_type ORDER BY number')
  return () =>
    (read.all() as { number: number; type: string }[]).map(({ number, type }) => ({ type, first: number * STRETCH }))
}

/** How many numbers of a stretch a language has used. */
export const lengthOf = (db: Connection): ((locale: string, first: number) => number) => {
  const last = db.prepare('SELECT max(doc) AS doc FROM search_doc WHERE locale = ? AND doc >= ? AND doc < ?')
  return (locale, first) =>
    ((last.get(locale, first, first + STRETCH) as { doc: number | null }).doc ?? first - 1) + 1 - first
}

/** Finds, or begins, the stretch of a collection. */
export const stretchWriter = (db: Connection): ((type: string) => number) => {
  const find = db.prepare('SELECT number FROM search_type WHERE type = ?')
  const add = db.prepare('INSERT INTO search_type (type) VALUES (?)')
  return (type) =>
    STRETCH * ((find.get(type) as { number: number } | undefined)?.number ?? Number(add.run(type).lastInsertRowid))
}
