import type { Catalog, EntryPage, ListQuery } from '#contract'

import { BadQuery } from './errors'
import type { Connection } from './connection'
import { readOpaque, writeOpaque } from './opaque-cursor'
import { EDITION_COLUMNS, type EditionRow, entryOfRow } from './rows'

/** What lists can be sorted by, and the column it is in. */
const SORTS: ReadonlyMap<string, string> = new Map([
  ['title', 'title_key'],
  ['publishedAt', 'published_at'],
  ['updatedAt', 'updated_at'],
  ['seq', 'seq'],
])

/**
 * One page of a collection. Pages follow on by key, so that nothing is skipped or shown twice while entries change.
 * `narrowing` is a condition on rows `l` of `latest` that begins with `AND`, or empty.
 */
export const listEntries = (db: Connection, catalog: Catalog, query: ListQuery, narrowing = ''): EntryPage => {
  const { rows, ...page } = readPage<EditionRow>(db, catalog, { query, narrowing, columns: EDITION_COLUMNS })
  return { ...page, items: rows.map(entryOfRow) }
}

/** The same page without its texts: the numbers of its editions. */
export type PageNumbers = { readonly numbers: readonly number[]; readonly total: number; readonly next: string | null }

export const listNumbers = (db: Connection, catalog: Catalog, query: ListQuery): PageNumbers => {
  const { rows, ...page } = readPage<{ seq: number; id: string }>(db, catalog, {
    query,
    narrowing: '',
    columns: 'e.seq, e.id',
  })
  return { ...page, numbers: rows.map(({ seq }) => seq) }
}

type Asked = { readonly columns: string; readonly narrowing: string; readonly query: ListQuery }

const readPage = <T extends { readonly id: string }>(
  db: Connection,
  catalog: Catalog,
  { columns, narrowing, query }: Asked,
): { readonly rows: readonly T[]; readonly total: number; readonly next: string | null } => {
  const sort = query.sort ?? 'title'
  const { column, isDescending } = sortOf(sort)
  const where = ['l.locale = ?', 'l.type = ?', `l.op = 'publish'${narrowing}`]
  const values: (string | number)[] = [query.locale, query.type]
  for (const [field, value] of filtersOf(catalog, query)) {
    where.push(
      'EXISTS (SELECT 1 FROM facet f WHERE f.locale = l.locale AND f.type = l.type AND f.field = ? AND f.value = ? AND f.id = l.id)',
    )
    values.push(field, value)
  }
  const total = (
    db.prepare(`SELECT count(*) AS n FROM latest l WHERE ${where.join(' AND ')}`).get(...values) as { n: number }
  ).n
  if (query.cursor !== undefined) {
    const [after, id] = readCursor(query.cursor, sort)
    where.push(`(l.${column}, l.id) ${isDescending ? '<' : '>'} (?, ?)`)
    values.push(after, id)
  }
  const direction = isDescending ? 'DESC' : 'ASC'
  const order = `ORDER BY l.${column} ${direction}, l.id ${direction}`
  // Sorted before the texts are read: only those of the page are.
  const sql = `SELECT ${columns}, l.${column} AS sort_value FROM (
      SELECT l.* FROM latest l WHERE ${where.join(' AND ')} ${order} LIMIT ?
    ) l JOIN edition e ON e.seq = l.seq ${order}`
  const rows = db.prepare(sql).all(...values, query.limit + 1) as (T & { sort_value: string | number })[]
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    rows: page,
    total,
    next: rows.length > query.limit && last ? writeOpaque(sort, last.sort_value, last.id) : null,
  }
}

const sortOf = (sort: string): { column: string; isDescending: boolean } => {
  const isDescending = sort.startsWith('-')
  const column = SORTS.get(isDescending ? sort.slice(1) : sort)
  if (!column)
    throw new BadQuery(
      'sort',
      `"${sort}" can't be sorted by; these can, with "-" before them for the other way round: ${[...SORTS.keys()].join(', ')}.`,
    )
  return { column, isDescending }
}

const filtersOf = (catalog: Catalog, { type, where = {} }: ListQuery): [string, string][] => {
  const fields = catalog.collections.find(({ slug }) => slug === type)?.fields ?? []
  for (const [name, value] of Object.entries(where)) {
    const field = fields.find((candidate) => candidate.name === name)
    if (field?.kind === 'select' && !field.options.some((option) => option.value === value)) {
      throw new BadQuery(
        name,
        `"${value}" is not a value of ${name}; these are: ${field.options.map((option) => option.value).join(', ')}.`,
      )
    }
  }
  return Object.entries(where)
}

const readCursor = (cursor: string, sort: string): [string | number, string] => {
  const kind = sort.endsWith('seq') ? 'number' : 'string'
  const [value, id] = readOpaque(cursor, {
    asked: sort,
    isPlace: (first, second) => typeof first === kind && typeof second === 'string',
    sentence:
      'This cursor is not one that this list gave. Take it from `next` of the page before, with the same `sort`.',
  })
  return [value as string | number, id as string]
}
