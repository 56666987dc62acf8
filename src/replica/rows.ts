import type { Change, Edition, Entry, EntryOutline, RecallNotice } from '#contract'

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
  readonly entry: string | null
  readonly notice: string | null
}

/** The columns of an edition, for a query that names the table `e`. */
export const EDITION_COLUMNS =
  'e.seq, e.op, e.type, e.id, e.locale, e.slug, e.hash, e.at, e.published_at, e.updated_at, e.entry, e.notice'

/** What an edition's entry is found by; without parsing the rest, where that was not parsed. */
export const outlineOf = (row: Edition): EntryOutline => row.outline ?? row.content

export const entryOfRow = (row: EditionRow): Entry => JSON.parse(row.entry ?? 'null') as Entry

export const changeOfRow = (row: EditionRow, prev: string | null): Change =>
  row.op === 'withdraw'
    ? { ...facts(row, prev), op: 'withdraw', hash: null, ...recallOf(row) }
    : { ...facts(row, prev), op: 'publish', hash: row.hash ?? '', entry: entryOfRow(row) }

/** Old ledgers have none; neither has an edition that is a withdrawal to a channel only. */
const recallOf = ({ notice }: EditionRow): { recall?: RecallNotice } =>
  notice === null ? {} : { recall: JSON.parse(notice) as RecallNotice }

const facts = ({ at, id, locale, seq, slug, type }: EditionRow, prev: string | null) => ({
  seq,
  type,
  id,
  locale,
  slug,
  prev,
  at,
})
