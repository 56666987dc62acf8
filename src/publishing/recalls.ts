/** Withdrawals for safety, as far as the ledger goes; why and who has acknowledged them is known to the room of recalls. */
import type { EntryContent, RecallNotice, Urgency } from '#contract'
import type { Payload } from 'payload'

import { currentEditions, currentRow, findRecalled, holderOfSlug } from './ledger'
import type { LedgerKey, StoredRow } from './ledger-row'
import { summaryOf } from './lookups'
import type { EntryRef } from './projection'
import { appendWithdrawal } from './publish'
import { siteUrlOf } from './site-url'

/** What leaves the public, as it was there. */
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

/** Withdraws an entry in those of the languages in which it is public; in the unit of the caller. */
export const withdrawForSafety = async (
  payload: Payload,
  { by, id, locales, recall, replacement, type, urgency }: Order,
): Promise<RecalledText[]> => {
  const withdrawn: RecalledText[] = []
  for (const locale of locales) {
    const key: LedgerKey = { type, id, locale }
    const current = await currentRow(payload, key)
    if (current?.op !== 'publish') continue
    withdrawn.push({ locale, content: JSON.parse(current.content ?? 'null') as EntryContent })
    await appendWithdrawal(payload, key, {
      origin: 'recall',
      slug: current.slug ?? '',
      by,
      recall: { recall, urgency, refs: replacement ? [`${replacement.type}/${replacement.id}`] : [] },
    })
  }
  return withdrawn
}

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
