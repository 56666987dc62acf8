/** The queue's rows: how each entry stands in each language it is translated into. */
import type { Payload, Where } from 'payload'
import { v5 as uuid } from 'uuid'

import type { RollUp } from './roll-up'
import type { TranslationKey } from './unit-row'

const TRANSLATIONS = 'translations'
const NAMESPACE = '3f0a6a0e-5f5b-5d6c-8b8f-0c3a1c7f2d10'

/** One entry in one language, as the queue shows it. */
export type Progress = RollUp & {
  readonly type: string
  readonly entry: string
  readonly locale: string
  readonly sourceLocale: string
  readonly title: string
  readonly isPublic: boolean
  readonly isSourcePublic: boolean
  readonly importance: number
  readonly assignee: string | null
  /** A day, ISO 8601. */
  readonly dueAt: string | null
  /** Since when readers of the source see another text than this was translated from; RFC 3339. */
  readonly outdatedSince: string | null
  /** What changed since, as ./pending.ts keeps it: since when, by grade. */
  readonly grade: string | null
  readonly changedAt: string
}

const idOf = ({ id, locale, type }: TranslationKey): string => uuid(`${type}/${id}/${locale}`, NAMESPACE)

export const readProgress = async (payload: Payload, key: TranslationKey): Promise<Progress | null> =>
  (await payload.db.findOne<Progress & { id: string }>({
    collection: TRANSLATIONS,
    where: { id: { equals: idOf(key) } },
  })) ?? null

/** Rows by any condition on their columns, in order. */
export const findProgress = async (
  payload: Payload,
  { limit = 0, page = 1, sort, where }: { where: Where; sort?: string[]; limit?: number; page?: number },
): Promise<{ readonly rows: Progress[]; readonly total: number }> => {
  const { docs, totalDocs } = await payload.db.find<Progress & { id: string }>({
    collection: TRANSLATIONS,
    limit,
    page,
    pagination: limit > 0,
    where,
    ...(sort ? { sort } : {}),
  })
  return { rows: docs, total: limit > 0 ? totalDocs : docs.length }
}

/** Changes a row, or makes it. */
export const keepProgress = async (payload: Payload, key: TranslationKey, data: Partial<Progress>): Promise<void> => {
  const id = idOf(key)
  const known = await readProgress(payload, key)
  if (known) await payload.db.updateOne({ collection: TRANSLATIONS, id, data, returning: false })
  else
    await payload.db.create({
      collection: TRANSLATIONS,
      data: { ...data, id, type: key.type, entry: key.id, locale: key.locale },
      returning: false,
    })
}

/** Takes rows out of the queue. */
export const dropProgress = async (payload: Payload, where: Where): Promise<void> => {
  await payload.db.deleteMany({ collection: TRANSLATIONS, where })
}

/** An entry's rows, one for each language it is translated into. */
export const readProgressOfEntry = async (
  payload: Payload,
  { id, type }: Omit<TranslationKey, 'locale'>,
): Promise<Progress[]> =>
  (await findProgress(payload, { where: { and: [{ entry: { equals: id } }, { type: { equals: type } }] } })).rows
