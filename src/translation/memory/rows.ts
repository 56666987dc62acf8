/** The database side of the memory: rows in, rows out. Nothing else touches this hidden collection. */
import type { Payload, Where } from 'payload'
import { v5 as uuid } from 'uuid'

import { plainOf } from '../units/marked-text'
import { foldForMatching } from './fold'
import type { Remembered } from './remembered'

const MEMORY = 'memory'

/** Rows that are read at once: the whole memory is never held. */
export const PAGE = 1_000

/** Ids that one statement may name; SQLite bounds a statement's variables. */
const AT_ONCE = 500

type Stored = Remembered & {
  readonly sourceWords: string
  readonly targetWords: string
  /** RFC 3339, UTC. */
  readonly savedAt: string
}

/** What makes two remembered translations one. */
type Identity = Pick<Remembered, 'sourceLocale' | 'targetLocale' | 'source' | 'target' | 'before' | 'after' | 'scope'>

/** RFC 9562 §5.5: the same pair of texts at the same place and between the same neighbours always gets the same id. */
export const memoryId = (of: Identity): string =>
  uuid(
    JSON.stringify([of.sourceLocale, of.targetLocale, of.source, of.target, of.before, of.after, of.scope]),
    NAMESPACE,
  )

const NAMESPACE = 'd5c3a9be-0a7e-5f3b-8a54-3f1a6d2f9e07'

export const findRow = async (payload: Payload, id: string): Promise<Remembered | null> => {
  const found = await payload.db.findOne<Stored>({ collection: MEMORY, where: { id: { equals: id } } })
  return found && fromStored(found)
}

/** Writes a row, in place of the one with its id where `isKnown`. @throws BrokenMarks before anything is written */
export const writeRow = async (payload: Payload, remembered: Remembered, isKnown: boolean): Promise<void> => {
  const data: Stored = {
    ...remembered,
    sourceWords: foldForMatching(plainOf(remembered.source)),
    targetWords: foldForMatching(plainOf(remembered.target)),
    savedAt: new Date().toISOString(),
  }
  if (isKnown) await payload.db.updateOne({ collection: MEMORY, id: remembered.id, data, returning: false })
  else await payload.db.create({ collection: MEMORY, data, returning: false })
}

/** Deletes what fits a condition. Returns the ids of what is gone. */
export const deleteRows = async (payload: Payload, where: Where): Promise<string[]> => {
  const gone: string[] = []
  for await (const { id } of allRows(payload, where)) gone.push(id)
  for (let from = 0; from < gone.length; from += AT_ONCE)
    await payload.db.deleteMany({ collection: MEMORY, where: { id: { in: gone.slice(from, from + AT_ONCE) } } })
  return gone
}

/** Rows in the order of their ids, a page at a time. */
export async function* allRows(payload: Payload, where: Where = {}): AsyncGenerator<Remembered> {
  let after = ''
  for (;;) {
    const rows = await find(payload, { and: [where, { id: { greater_than: after } }] }, { sort: 'id', limit: PAGE })
    yield* rows.map(fromStored)
    if (rows.length < PAGE) return
    after = rows.at(-1)?.id ?? after
  }
}

/** One page of the rows that have a phrase in either text: those newest confirmed first. */
export const rowsWith = async (
  payload: Payload,
  phrase: string,
  { languages, page }: { readonly languages: readonly [string, string]; readonly page: number },
): Promise<(Remembered & { readonly words: readonly [string, string] })[]> => {
  const locales = { in: [...languages] }
  const has: Where[] = [{ sourceWords: { contains: phrase } }, { targetWords: { contains: phrase } }]
  const where: Where = { and: [{ sourceLocale: locales }, { targetLocale: locales }, { or: has }] }
  const rows = await find(payload, where, { sort: ['-at', 'id'], limit: PAGE, page })
  return rows.map((row) => ({ ...fromStored(row), words: [row.sourceWords ?? '', row.targetWords ?? ''] }))
}

/** How many rows there are, and when the newest was written; what changed since is told by the two. */
export const stateOfRows = async (payload: Payload): Promise<{ readonly count: number; readonly newest: string }> => {
  const { totalDocs } = await payload.db.count({ collection: MEMORY })
  const [newest] = await find(payload, {}, { sort: '-savedAt', limit: 1 })
  return { count: totalDocs, newest: newest?.savedAt ?? '' }
}

/** Rows written at a time or after it: a page of them at most. */
export const rowsSince = async (payload: Payload, savedAt: string): Promise<Remembered[]> =>
  (await find(payload, { savedAt: { greater_than_equal: savedAt } }, { sort: 'savedAt', limit: PAGE })).map(fromStored)

type FindOptions = { readonly sort: string | string[]; readonly limit: number; readonly page?: number }

const find = async (payload: Payload, where: Where, options: FindOptions): Promise<Stored[]> =>
  (await payload.db.find<Stored>({ collection: MEMORY, pagination: false, where, ...options })).docs

const fromStored = (row: Stored): Remembered => ({
  id: row.id,
  sourceLocale: row.sourceLocale,
  targetLocale: row.targetLocale,
  source: row.source,
  target: row.target,
  before: row.before ?? null,
  after: row.after ?? null,
  origin: row.origin,
  scope: row.scope,
  by: row.by ?? null,
  at: row.at,
})
