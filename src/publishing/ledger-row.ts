import type { EntryContent, LedgerRow, RecallNotice, Urgency } from '#contract'

import { BrokenLedgerRow } from './errors'
import type { Projection } from './projection'

/** One entry in one locale: what the ledger keeps a line of editions for. */
export type LedgerKey = { readonly type: string; readonly id: string; readonly locale: string }

/** A row as it is stored (collections/hidden/editions.ts). */
export type StoredRow = {
  readonly id: string
  readonly seq?: number | null
  readonly op: 'publish' | 'withdraw'
  /** What made it: a person, a removal, or the cascade. */
  readonly origin: 'publish' | 'withdraw' | 'removal' | 'warning' | 'recall' | 'cascade' | 'reconcile'
  readonly type: string
  readonly entry: string
  readonly locale: string
  readonly slug?: string | null
  readonly title?: string | null
  readonly hash?: string | null
  readonly prev?: string | null
  readonly at: string
  readonly publishedAt?: string | null
  readonly editedAt?: string | null
  readonly content?: string | null
  readonly projection?: string | null
  readonly textHash?: string | null
  readonly basis?: string | null
  readonly refs?: readonly string[] | null
  /** The recall that a withdrawal belongs to, how urgent it is, and what is told of it once it has its number. */
  readonly recall?: string | null
  readonly urgency?: Urgency | null
  readonly notice?: string | null
  readonly isSuperseded?: boolean | null
  readonly isCascaded?: boolean | null
  readonly by?: string | null
}

/** What a row says beside its texts. */
export type RowFacts = Pick<
  StoredRow,
  'basis' | 'entry' | 'id' | 'locale' | 'op' | 'seq' | 'slug' | 'textHash' | 'title' | 'type'
>

/** As people are told of it. */
export const nameOf = ({ entry, locale, slug, type }: StoredRow): string => `${type}/${slug || entry} in ${locale}`

/** A numbered row in the words of the contract. @throws BrokenLedgerRow */
export const publicRow = (row: StoredRow): LedgerRow => {
  const facts = {
    seq: row.seq ?? broken(row, 'it has no number'),
    type: row.type,
    id: row.entry,
    locale: row.locale,
    slug: row.slug ?? '',
    prev: row.prev ?? null,
    at: row.at,
  }
  if (row.op === 'withdraw') return { ...facts, op: 'withdraw', hash: null, ...noticeOf(row) }
  return {
    ...facts,
    op: 'publish',
    hash: row.hash ?? broken(row, 'it has no hash'),
    publishedAt: row.publishedAt ?? row.at,
    updatedAt: row.editedAt ?? row.at,
    content: JSON.parse(row.content ?? broken(row, 'it has no content')) as EntryContent,
  }
}

const noticeOf = ({ notice }: StoredRow): { recall?: RecallNotice } =>
  notice ? { recall: JSON.parse(notice) as RecallNotice } : {}

/** The projection an edition was made of. @throws BrokenLedgerRow */
export const projectionOf = (row: StoredRow): Projection =>
  JSON.parse(row.projection ?? broken(row, 'it has no projection')) as Projection

const broken = (row: StoredRow, reason: string): never => {
  throw new BrokenLedgerRow({ id: row.id, reason })
}
