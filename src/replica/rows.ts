import { type Change, type Entry, type EntryContent, entryOf } from '#contract'

/** A row of the table `edition`. */
export type EditionRow = {
  readonly seq: number
  readonly op: 'publish' | 'withdraw'
  readonly type: string
  readonly id: string
  readonly locale: string
  readonly slug: string
  readonly hash: string | null
  readonly at: string
  readonly published_at: string | null
  readonly updated_at: string | null
  readonly content: string | null
}

/** The columns of an edition, for a query that names the table `e`. */
export const EDITION_COLUMNS =
  'e.seq, e.op, e.type, e.id, e.locale, e.slug, e.hash, e.at, e.published_at, e.updated_at, e.content'

export const entryOfRow = (row: EditionRow): Entry =>
  entryOf({
    ...facts(row, null),
    op: 'publish',
    hash: row.hash ?? '',
    publishedAt: row.published_at ?? row.at,
    updatedAt: row.updated_at ?? row.at,
    content: JSON.parse(row.content ?? '{}') as EntryContent,
  })

export const changeOfRow = (row: EditionRow, prev: string | null): Change =>
  row.op === 'withdraw'
    ? { ...facts(row, prev), op: 'withdraw', hash: null }
    : { ...facts(row, prev), op: 'publish', hash: row.hash ?? '', entry: entryOfRow(row) }

const facts = ({ at, id, locale, seq, slug, type }: EditionRow, prev: string | null) => ({
  seq,
  type,
  id,
  locale,
  slug,
  prev,
  at,
})
