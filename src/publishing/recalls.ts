/** Withdrawals for safety, as far as the ledger goes; why and who has acknowledged them is known to the room of recalls. */
import type { EntryContent, RecallNotice, Urgency } from '#contract'
import type { Payload } from 'payload'

import { currentEditions, currentRow, findRecalled, holderOfSlug, lastEdition, rowsOfEntry } from './ledger'
import type { LedgerKey, StoredRow } from './ledger-row'
import { summaryOf } from './lookups'
import type { EntryRef } from './projection'
import { appendWithdrawal } from './publish'
import { siteUrlOf } from './site-url'

/** What leaves the public, or has left it before: as it was there last. */
export type RecalledText = { readonly locale: string; readonly content: EntryContent }

type Order = {
  readonly type: string
  readonly id: string
  readonly locales: readonly string[]
  /** What the rows of the ledger are found by. */
  readonly recall: string
  readonly urgency: Urgency
  readonly replacement: EntryRef | null
  readonly by: string
}

/**
 * Withdraws an entry in those of the languages in which it is public, or was: what is withdrawn already is withdrawn once more,
 * for whoever still has it. In the unit of the caller.
 */
export const withdrawForSafety = async (
  payload: Payload,
  { by, id, locales, recall, replacement, type, urgency }: Order,
): Promise<RecalledText[]> => {
  const withdrawn: RecalledText[] = []
  for (const locale of locales) {
    const key: LedgerKey = { type, id, locale }
    const last = await lastEdition(payload, key)
    if (!last) continue
    withdrawn.push({ locale, content: contentOf(last) })
    await appendWithdrawal(payload, key, {
      origin: 'recall',
      slug: last.slug ?? '',
      by,
      recall: { recall, urgency, refs: replacement ? [`${replacement.type}/${replacement.id}`] : [] },
    })
  }
  return withdrawn
}

/** What was public of an entry in a language from one number of the ledger on. */
export type PublicStep = {
  readonly seq: number
  /** When it was asked for; it got its number then or later. RFC 3339, UTC. */
  readonly at: string
  /** Null where it was withdrawn. */
  readonly content: EntryContent | null
  readonly isRecall: boolean
}

/** All that ever was public of an entry in a language, in order. */
export const stepsOf = async (payload: Payload, key: LedgerKey): Promise<PublicStep[]> =>
  (await rowsOfEntry(payload, key)).map((row) => ({
    seq: row.seq ?? 0,
    at: row.at,
    content: row.op === 'publish' ? contentOf(row) : null,
    isRecall: typeof row.recall === 'string',
  }))

const contentOf = ({ content }: StoredRow): EntryContent => JSON.parse(content ?? 'null') as EntryContent

/** What a recall's consumers are told, in the row's language only. */
export const noticeOf = async (
  payload: Payload,
  { locale, refs, urgency }: Pick<StoredRow, 'locale' | 'refs' | 'urgency'>,
): Promise<RecallNotice> => {
  const [type, id = ''] = refs?.[0]?.split('/') ?? []
  const shown = await currentEditions(payload, { ids: id ? [id] : [], locale })
  const replacement = shown.find((row) => row.type === type)
  return {
    urgency: urgency ?? 'emergency',
    replacement: replacement ? summaryOf(replacement, siteUrlOf(payload)) : null,
  }
}

/** A withdrawal's place in the ledger; `seq` is null until it has its number. */
export type RecallPlace = { readonly recall: string; readonly locale: string; readonly seq: number | null }

export const placesOfRecalls = async (payload: Payload, recalls: readonly string[]): Promise<RecallPlace[]> =>
  (await findRecalled(payload, recalls)).map(({ locale, recall, seq }) => ({
    recall: recall ?? '',
    locale,
    seq: seq ?? null,
  }))

/** An entry as it is called in one of its languages. */
export type CalledEntry = EntryRef & { readonly locale: string; readonly title: string }

/** The entry that is public at an address, in the first of the languages that has one there; or null. */
export const publicEntryAt = async (
  payload: Payload,
  { locales, slug, type }: { readonly type: string; readonly slug: string; readonly locales: readonly string[] },
): Promise<CalledEntry | null> => {
  for (const locale of locales) {
    const id = await holderOfSlug(payload, { type, locale, slug })
    const content = id ? (await currentRow(payload, { type, id, locale }))?.content : null
    if (id && content) return { type, id, locale, title: (JSON.parse(content) as EntryContent).title }
  }
  return null
}
