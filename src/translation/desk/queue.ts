/** The queue: every entry in every language it is translated into, with what there is to do. */
import { collator } from '#language'
import { defaultLocale, localeRegistry } from '#locales'
import type { Payload } from 'payload'
import { z } from 'zod'

import { foldForMatching } from '../memory'
import { UNIT_STATES } from '../units/unit'
import { translatedCollection } from '../work/entry'
import { type Coverage, coverageOf } from './coverage'
import { dueDayOf, isOpen, isOverdue, type QueueRow, readQueue } from './queue-rows'

/** What the queue can be asked. Unknown parameters are errors. */
export const QUEUE_QUERY = z.strictObject({
  locale: z.enum(localeRegistry.map(({ code }) => code)).optional(),
  collection: z.string().optional(),
  state: z.enum(UNIT_STATES).optional(),
  /** An account's id, `none` or `me`. */
  assignee: z.string().min(1).max(100).optional(),
  /** `open`: anything to do. `overdue`: past its due date, or with a lag past its term. `lagging`: readers see an older text. */
  show: z.enum(['all', 'open', 'overdue', 'lagging']).default('all'),
  /** Words of the title, however they are written. */
  q: z.string().max(200).optional(),
  sort: z.enum(['importance', 'due', 'words', 'title', 'changed']).default('importance'),
  page: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type QueueQuery = z.infer<typeof QUEUE_QUERY>

export type QueuePage = {
  readonly rows: readonly QueueRow[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly coverage: readonly Coverage[]
}

/** A page of the queue, with the coverage of all of it. A page after the last one is the last one. @throws NotTranslated */
export const queueOf = async (payload: Payload, query: QueueQuery, me: string | null): Promise<QueuePage> => {
  if (query.collection !== undefined) translatedCollection(payload, query.collection)
  const all = await readQueue(payload)
  const wanted = all.filter((row) => isAsked(row, query, me)).toSorted(orderOf(query.sort))
  const pages = Math.max(1, Math.ceil(wanted.length / query.limit))
  const page = Math.min(query.page, pages)
  return {
    rows: wanted.slice((page - 1) * query.limit, page * query.limit),
    total: wanted.length,
    page,
    pages,
    coverage: coverageOf(payload, all),
  }
}

const isAsked = (row: QueueRow, query: QueueQuery, me: string | null): boolean =>
  (query.locale === undefined || row.locale === query.locale) &&
  (query.collection === undefined || row.type === query.collection) &&
  (query.state === undefined || row[query.state] > 0) &&
  (query.assignee === undefined || row.assignee === personOf(query.assignee, me)) &&
  (query.q === undefined || foldForMatching(row.title).includes(foldForMatching(query.q))) &&
  SHOWS[query.show](row)

const personOf = (asked: string, me: string | null): string | null =>
  asked === 'none' ? null : asked === 'me' ? me : asked

const SHOWS: Readonly<Record<QueueQuery['show'], (row: QueueRow) => boolean>> = {
  all: () => true,
  open: isOpen,
  overdue: isOverdue,
  lagging: ({ lag }) => lag !== null,
}

type Order = (a: QueueRow, b: QueueRow) => number

/** Titles are in several languages; every collator orders letters of other scripts as their own does. */
const byTitle: Order = (a, b) => collator(defaultLocale.code).compare(a.title, b.title)
const byWords: Order = (a, b) => b.wordsToDo - a.wordsToDo
const byImportance: Order = (a, b) => b.importance - a.importance
/** What nobody waits for comes last. */
const byDue: Order = (a, b) => compare(dueDayOf(a) ?? '9', dueDayOf(b) ?? '9')
const byChange: Order = (a, b) => compare(b.changedAt, a.changedAt)
/** So that equal rows don't change pages. */
const byAddress: Order = (a, b) => compare(addressOf(a), addressOf(b))

const ORDERS: Readonly<Record<QueueQuery['sort'], readonly Order[]>> = {
  importance: [byImportance, byWords, byTitle],
  due: [byDue, byImportance, byTitle],
  words: [byWords, byImportance, byTitle],
  title: [byTitle],
  changed: [byChange],
}

const orderOf =
  (sort: QueueQuery['sort']): Order =>
  (a, b) =>
    [...ORDERS[sort], byAddress].reduce((found, order) => found || order(a, b), 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const addressOf = ({ entry, locale, type }: QueueRow): string => `${type}/${entry}/${locale}`
