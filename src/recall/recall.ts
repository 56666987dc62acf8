import type { Urgency } from '#contract'
import { inOneUnit } from '#database'
import { oncePublicLocales, withdrawForSafety } from '#publishing'
import type { Payload } from 'payload'

import { concernedChannels } from './concerned'
import { RecallRequestError } from './errors'
import { leftExportsWith } from './left-exports'
import { replacementOf } from './replacement'
import { insertRecall, newRecallId } from './rows'

export type RecallOrder = {
  readonly type: string
  readonly id: string
  /** An empty list means every language in which the entry is public, or was. */
  readonly locales: readonly string[]
  /** For the staff only. */
  readonly reason: string
  readonly urgency: Urgency
  /** An address on the site, or `type/slug`; null where nothing takes its place. */
  readonly replacement: string | null
  readonly by: string
}

export type Recalled = {
  readonly id: string
  readonly locales: readonly string[]
  readonly channels: readonly string[]
}

/**
 * Withdraws an entry for safety, also one that is withdrawn already, or whose working copy is gone: consumers may still have it. The
 * withdrawals and the recall are written in one unit: none is ever without the other.
 * @throws RecallRequestError
 */
export const recall = (payload: Payload, order: RecallOrder): Promise<Recalled> =>
  inOneUnit(payload.db, async () => {
    const { by, id: entry, reason, type, urgency } = order
    const id = newRecallId()
    const locales = await localesOf(payload, order)
    const replacement =
      order.replacement === null ? null : await replacementOf(payload, { given: order.replacement, type, id: entry })
    const texts = await withdrawForSafety(payload, { type, id: entry, locales, recall: id, urgency, replacement, by })
    const channels = [
      ...(await concernedChannels(payload, { type, id: entry }, texts)),
      ...(await leftExportsWith(payload, texts)),
    ]
    await insertRecall(payload, id, {
      type,
      entry,
      texts: texts.map(({ content, locale }) => ({ locale, title: content.title, slug: content.slug })),
      urgency,
      reason,
      replacement,
      channels,
      by,
    })
    return { id, locales, channels: [...new Set(channels.map(({ name }) => name))] }
  })

const localesOf = async (payload: Payload, { id, locales, type }: RecallOrder): Promise<string[]> => {
  const known = await oncePublicLocales(payload, { type, id })
  const missing = locales.find((locale) => !known.includes(locale))
  if (missing !== undefined || known.length === 0)
    throw new RecallRequestError(
      'not-public',
      404,
      missing === undefined
        ? `${type}/${id} was never public: there is nothing to recall.`
        : `${type}/${id} was never public in "${missing}": there is nothing to recall.`,
      { parameter: 'locale' },
    )
  return known.filter((locale) => locales.length === 0 || locales.includes(locale))
}
