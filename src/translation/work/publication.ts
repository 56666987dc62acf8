import type { Payload } from 'payload'

import type { Pending } from '../grades'
import type { Doc } from './entry'
import { readSource } from './follow'
import { earliest, joinPending, parsePending, pendingByUnits, storedPending } from './pending'
import { keepProgress, type Progress, readProgressOfEntry } from './progress'
import { differencesOf, keepOpenChanges, recordPublished } from './source-changes'

/** What readers have of an entry now. */
export type PublicationNow = {
  readonly type: string
  readonly id: string
  /** What was just published, with what readers had of it before; null where nothing was, or one left the public. */
  readonly published: {
    readonly locale: string
    readonly before: Doc | null
    readonly after: Doc
    readonly by: string | null
  } | null
  /** The languages in which it is public, each with the fingerprint of its text and of what it was translated from. */
  readonly editions: readonly {
    readonly locale: string
    readonly textHash: string | null
    readonly basis: string | null
    readonly text: () => Promise<Doc>
  }[]
}

/** Tells the queue what is public: since when readers see a translation of an older text, and how grave that is. */
export const keepPublication = async (payload: Payload, now: PublicationNow): Promise<void> => {
  const rows = await readProgressOfEntry(payload, now)
  const at = new Date().toISOString()
  const isSourceNew = rows.some(({ sourceLocale }) => sourceLocale === now.published?.locale)
  const changed = isSourceNew ? await closeChanges(payload, now, at) : {}
  for (const row of rows)
    await keepProgress(
      payload,
      { type: now.type, id: now.id, locale: row.locale },
      await publicOf(payload, { row, now, changed, at }),
    )
}

/** What the source's readers see changed is written down; what the working copy changes beyond it stays open. */
const closeChanges = async (
  payload: Payload,
  { id, published, type }: PublicationNow,
  at: string,
): Promise<Pending> => {
  if (!published) return {}
  const { after, before, by, locale } = published
  const entry = { type, id, locale }
  const seen = before ? await differencesOf(payload, entry, { before, after }) : []
  const grade = await recordPublished(payload, entry, { changes: seen, by, at })
  const source = await readSource(payload, entry)
  const open = source ? await differencesOf(payload, entry, { before: after, after: source.doc }) : []
  await keepOpenChanges(payload, entry, { changes: open, by })
  return grade ? { [grade]: at } : {}
}

type Given = {
  readonly row: Progress
  readonly now: PublicationNow
  readonly changed: Pending
  readonly at: string
}

const publicOf = async (payload: Payload, { at, changed, now, row }: Given): Promise<Partial<Progress>> => {
  const source = now.editions.find(({ locale }) => locale === row.sourceLocale)
  const own = now.editions.find(({ locale }) => locale === row.locale)
  const isPublic = { isPublic: own !== undefined, isSourcePublic: source !== undefined }
  if (!source || !own || own.basis === source.textHash) return { ...isPublic, outdatedSince: null, grade: null }
  const known = joinPending(parsePending(row.grade), changed)
  // A translation that was just published may have caught up with a part; and what was pending while one of the two
  // wasn't public is known by its sentences only.
  const isToCount = now.published?.locale === row.locale || earliest(known) === null
  const key = { type: now.type, id: now.id, locale: row.locale }
  const counted = isToCount ? await pendingByUnits(payload, key, await source.text()) : known
  const pending = earliest(counted) === null ? { wording: row.outdatedSince ?? at } : counted
  return { ...isPublic, outdatedSince: earliest(pending), grade: storedPending(pending) }
}
