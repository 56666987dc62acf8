/** The ledger: append; read what is numbered. Besides ledger-copy.ts, nothing else touches the `editions` collection. */
import { randomUUID } from 'node:crypto'

import { compareAndSet, inOneUnit } from '#database'
import { type Catalog, canonicalJson, type LedgerHead, type LedgerReader, sha256 } from '#contract'
import type { Payload, Where } from 'payload'

import { type LedgerKey, publicRow, type RowFacts, type StoredRow } from './ledger-row'
import { signals } from './signals'
import { siteUrlOf } from './site-url'

const EDITIONS = 'editions'
const STATE = 'ledger-state'
const STATE_ID = 'ledger'

export type NewRow = Omit<StoredRow, 'id' | 'at' | 'seq' | 'prev' | 'isSuperseded' | 'isCascaded'>

/** Adds a row that waits for its number. One insert: it is there whole, or not at all. */
export const append = async (payload: Payload, row: NewRow): Promise<string> => {
  const id = randomUUID()
  const data = {
    ...row,
    id,
    at: await momentOf(payload, row),
    refs: [...(row.refs ?? [])],
    isSuperseded: false,
    isCascaded: false,
  }
  await payload.db.create({ collection: EDITIONS, data, returning: false, req: undefined })
  return id
}

/** Rows without a number, in the order in which they came. */
export const waitingRows = (payload: Payload, limit: number): Promise<StoredRow[]> =>
  findRows(payload, { seq: { exists: false } }, { limit, sort: 'at' })

/** How many rows have no number yet. */
export const numberOfWaiting = async (payload: Payload): Promise<number> =>
  (await payload.db.count({ collection: EDITIONS, where: { seq: { exists: false } } })).totalDocs

/** Those of the editions, as `type/entry/locale`, that wait already to be issued again. */
export const waitingAgain = async (payload: Payload, editions: readonly RowFacts[]): Promise<ReadonlySet<string>> => {
  if (editions.length === 0) return new Set()
  const where: Where = {
    and: [
      { seq: { exists: false } },
      { origin: { in: ['cascade', 'reconcile'] } },
      { entry: { in: [...new Set(editions.map(({ entry }) => entry))] } },
    ],
  }
  const rows = await findRows(payload, where, { select: { type: true, entry: true, locale: true } })
  return new Set(rows.map(editionKey))
}

export const editionKey = ({ entry, locale, type }: Pick<StoredRow, 'entry' | 'locale' | 'type'>): string =>
  `${type}/${entry}/${locale}`

/** Numbered rows whose cascade has not been issued yet. */
export const uncascadedRows = (payload: Payload, limit: number): Promise<StoredRow[]> =>
  findRows(payload, { and: [{ seq: { exists: true } }, { isCascaded: { equals: false } }] }, { limit, sort: 'seq' })

/** The row with the largest number for an entry in a locale, or null. */
export const currentRow = async (payload: Payload, key: LedgerKey): Promise<StoredRow | null> => {
  const [row] = await findRows(payload, numberedRowsOf(key), { limit: 1, sort: '-seq' })
  return row ?? null
}

/** Every row with a number of an entry in a locale, in order. */
export const rowsOfEntry = (payload: Payload, key: LedgerKey): Promise<StoredRow[]> =>
  findRows(payload, numberedRowsOf(key), {
    select: { at: true, content: true, op: true, recall: true, seq: true },
    sort: 'seq',
  })

/** The last edition of an entry in a locale, whether or not it was withdrawn since; or null. */
export const lastEdition = async (payload: Payload, key: LedgerKey): Promise<StoredRow | null> => {
  const where: Where = { and: [numberedRowsOf(key), { op: { equals: 'publish' } }] }
  const [row] = await findRows(payload, where, { limit: 1, sort: '-seq' })
  return row ?? null
}

/** Whether an entry was public in a locale at a moment or before it (RFC 3339, UTC), whatever became of it. */
export const wasPublicBefore = async (
  payload: Payload,
  { id, locale, type }: LedgerKey,
  moment: string,
): Promise<boolean> => {
  const where: Where = {
    and: [
      { entry: { equals: id } },
      { type: { equals: type } },
      { locale: { equals: locale } },
      { op: { equals: 'publish' } },
      { at: { less_than_equal: moment } },
    ],
  }
  return (await findRows(payload, where, { limit: 1, select: { at: true } })).length > 0
}

/** Current rows of one entry, one a locale. */
export const currentRowsOf = async (payload: Payload, entry: Entry): Promise<StoredRow[]> =>
  latestOnly(await findRows(payload, currentOf(entry), { sort: '-seq' }))

/** The same without their texts, which take most of the time of reading them. */
export const currentFactsOf = async (payload: Payload, entry: Entry): Promise<RowFacts[]> =>
  latestOnly(await findRows(payload, currentOf(entry), { select: FACTS, sort: '-seq' }))

/** Current editions of several entries in one locale, without their texts. */
export const currentEditions = async (
  payload: Payload,
  { ids, locale }: { ids: readonly string[]; locale: string },
): Promise<RowFacts[]> => {
  if (ids.length === 0) return []
  const where: Where = {
    and: [
      { entry: { in: [...ids] } },
      { locale: { equals: locale } },
      { seq: { exists: true } },
      { isSuperseded: { equals: false } },
    ],
  }
  return latestOnly(await findRows(payload, where, { select: FACTS, sort: '-seq' })).filter(
    ({ op }) => op === 'publish',
  )
}

/** The entry that has a slug among what is public now, or null. */
export const holderOfSlug = async (
  payload: Payload,
  { locale, slug, type }: { type: string; locale: string; slug: string },
): Promise<string | null> => {
  const where: Where = {
    and: [
      { type: { equals: type } },
      { locale: { equals: locale } },
      { slug: { equals: slug } },
      { isSuperseded: { equals: false } },
    ],
  }
  const [row] = (await findRows(payload, where, { select: { entry: true, op: true }, sort: '-seq' })).filter(
    ({ op }) => op === 'publish',
  )
  return row?.entry ?? null
}

/** Current editions, in every locale, that show an entry or would, without their texts. */
export const editionsShowing = async (payload: Payload, { id, type }: Entry): Promise<RowFacts[]> =>
  latestOnly(
    await findRows(
      payload,
      { and: [{ refs: { equals: `${type}/${id}` } }, { seq: { exists: true } }, { isSuperseded: { equals: false } }] },
      { select: FACTS, sort: '-seq' },
    ),
  ).filter(({ op }) => op === 'publish')

/** Some rows, whole. */
export const rowsWith = (payload: Payload, ids: readonly string[]): Promise<StoredRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : findRows(payload, { id: { in: [...ids] } }, { sort: 'seq' })

/** Of the pages below. */
const PAGE = 50

/** Every current edition, a page at a time, by rising number. What gets its number meanwhile is among them. */
export async function* currentEditionPages(payload: Payload): AsyncGenerator<StoredRow[]> {
  for (let after = 0; ;) {
    const where: Where = {
      and: [{ seq: { greater_than: after } }, { isSuperseded: { equals: false } }, { op: { equals: 'publish' } }],
    }
    const rows = await findRows(payload, where, { limit: PAGE, sort: 'seq' })
    if (rows.length > 0) yield rows
    if (rows.length < PAGE) return
    after = rows.at(-1)?.seq ?? after
  }
}

/** Every current row, publications and withdrawals. */
export const allCurrentRows = async (payload: Payload): Promise<StoredRow[]> =>
  latestOnly(
    await findRows(
      payload,
      { and: [{ seq: { exists: true } }, { isSuperseded: { equals: false } }] },
      { sort: '-seq' },
    ),
  )

/** The withdrawals of some recalls. */
export const findRecalled = async (payload: Payload, recalls: readonly string[]): Promise<StoredRow[]> =>
  recalls.length === 0
    ? []
    : findRows(payload, { recall: { in: [...recalls] } }, { select: { locale: true, recall: true, seq: true } })

/** Every entry and locale that has a row, numbered or waiting, as `type/id/locale`. */
export const entriesInLedger = async (payload: Payload): Promise<Set<string>> => {
  const rows = await findRows(payload, {}, { select: { type: true, entry: true, locale: true } })
  return new Set(rows.map(editionKey))
}

/** The largest number given; 0 for an empty ledger. */
export const headSeq = async (payload: Payload): Promise<number> => {
  const [row] = await findRows(payload, { seq: { exists: true } }, { limit: 1, select: { seq: true }, sort: '-seq' })
  return row?.seq ?? 0
}

/**
 * Changes a row if it still is as `where` says. Compare-and-set: of several that try, one succeeds.
 * @returns whether this call was the one
 */
export const changeRow = async (
  payload: Payload,
  { data, id, where }: { id: string; where: Where; data: Partial<StoredRow> },
): Promise<boolean> =>
  compareAndSet(payload, { collection: EDITIONS, data, where: { and: [{ id: { equals: id } }, where] } })

/** Takes back a row that has no number yet. */
export const dropRow = async (payload: Payload, id: string): Promise<void> => {
  await payload.db.deleteOne({
    collection: EDITIONS,
    returning: false,
    where: { and: [{ id: { equals: id } }, { seq: { exists: false } }] },
  })
}

type State = { epoch: string; catalog?: string | null; siteUrl?: string | null }

/** The ledger's own state; made with a new epoch, at the site's address, where there is none. */
export const ledgerState = async (payload: Payload): Promise<State> => {
  const find = () =>
    payload.db.findOne<State & { id: string }>({ collection: STATE, where: { id: { equals: STATE_ID } } })
  const found = await find()
  if (found) return found
  // Of several nodes that start at once, one makes it.
  return inOneUnit(payload.db, async () => {
    const made = await find()
    if (made) return made
    const state = { id: STATE_ID, epoch: randomUUID().slice(0, 8), siteUrl: siteUrlOf(payload) }
    await payload.db.create({ collection: STATE, data: state, returning: false })
    return state
  })
}

/** Keeps the catalog and the site's address for readers. */
export const keepState = async (payload: Payload, data: Partial<State>): Promise<void> => {
  await ledgerState(payload)
  await payload.db.updateOne({ collection: STATE, data, id: STATE_ID, returning: false })
}

/** The ledger as the reading half sees it. */
export const ledgerReader = (payload: Payload): LedgerReader => ({
  head: async (): Promise<LedgerHead> => {
    const { catalog, epoch } = await ledgerState(payload)
    return { epoch, seq: await headSeq(payload), ...(catalog ? { catalog: hashOfCatalog(catalog) } : {}) }
  },
  catalog: async () => JSON.parse((await ledgerState(payload)).catalog ?? 'null') as Catalog,
  read: async (after, limit) => {
    const rows = await findRows(payload, { seq: { greater_than: after } }, { limit, select: PUBLIC, sort: 'seq' })
    return rows.map(publicRow)
  },
})

/** As replicas hash it, so that each node sees another catalog at its next look, whichever node wrote it. */
const hashOfCatalog = (kept: string): string => {
  if (hashed.kept !== kept) hashed = { kept, hash: sha256(canonicalJson(JSON.parse(kept) as Catalog)) }
  return hashed.hash
}

let hashed = { kept: '', hash: '' }

/** The columns a reader may see; projections stay behind. */
const PUBLIC = {
  at: true,
  content: true,
  editedAt: true,
  entry: true,
  hash: true,
  locale: true,
  notice: true,
  op: true,
  prev: true,
  publishedAt: true,
  seq: true,
  slug: true,
  type: true,
} as const

const FACTS = {
  basis: true,
  entry: true,
  locale: true,
  op: true,
  seq: true,
  slug: true,
  textHash: true,
  title: true,
  type: true,
} as const

type Entry = Pick<LedgerKey, 'id' | 'type'>

const currentOf = ({ id, type }: Entry): Where => ({
  and: [
    { entry: { equals: id } },
    { type: { equals: type } },
    { seq: { exists: true } },
    { isSuperseded: { equals: false } },
  ],
})

const numberedRowsOf = ({ id, locale, type }: LedgerKey): Where => ({
  and: [
    { entry: { equals: id } },
    { type: { equals: type } },
    { locale: { equals: locale } },
    { seq: { exists: true } },
  ],
})

type FindOptions = { limit?: number; select?: Record<string, true>; sort?: string }

const findRows = async (payload: Payload, where: Where, { limit, select, sort }: FindOptions): Promise<StoredRow[]> => {
  const { docs } = await payload.db.find<StoredRow & { id: string }>({
    collection: EDITIONS,
    limit: limit ?? 0,
    pagination: false,
    where,
    ...(select ? { select } : {}),
    ...(sort ? { sort } : {}),
  })
  return docs
}

/** The first of each entry and locale: a crash may leave an older row unmarked. Wants rows by falling number. */
const latestOnly = <T extends RowFacts>(rows: readonly T[]): T[] => {
  const latest = new Map<string, T>()
  for (const row of rows) {
    const key = `${row.type}/${row.entry}/${row.locale}`
    if (!latest.has(key)) latest.set(key, row)
  }
  return [...latest.values()]
}

/**
 * Now, but later than what waits already, whatever clock that was written by: waiting rows are numbered in this order, and
 * of two texts the one published last must stay. A follow-up says what is public then; its place does not matter.
 */
const momentOf = async (payload: Payload, { origin }: Pick<NewRow, 'origin'>): Promise<string> => {
  const { clock } = signals()
  const last = origin === 'cascade' || origin === 'reconcile' ? 0 : await lastWaiting(payload)
  clock.last = Math.max(Date.now(), clock.last + 1, last + 1)
  return new Date(clock.last).toISOString()
}

const lastWaiting = async (payload: Payload): Promise<number> => {
  const where = { seq: { exists: false } }
  const [row] = await findRows(payload, where, { limit: 1, select: { at: true }, sort: '-at' })
  return row ? Date.parse(row.at) : 0
}
