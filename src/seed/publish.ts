import { entriesInLedger, numberWaiting, publish } from '#publishing'
import type { Payload } from 'payload'

import type { SeedEntry } from './entries'
import { NotPublishable } from './errors'
import { idOf } from './ids'
import type { SeedLocale } from './writer'

type Work = {
  readonly entries: readonly SeedEntry[]
  readonly locales: readonly SeedLocale[]
  readonly step: (work: Promise<unknown>) => Promise<void>
}

/**
 * Publishes the entries that the ledger has never seen; what somebody withdrew stays withdrawn.
 * @returns how many editions were made; @throws NotPublishable
 */
export const publishMissing = async (payload: Payload, { entries, locales, step }: Work): Promise<number> => {
  const known = await entriesInLedger(payload)
  let published = 0
  for (const { collection, ref } of entries) {
    for (const locale of locales) {
      const id = idOf(ref)
      const isNew = !known.has(`${collection}/${id}/${locale}`)
      await step(isNew ? publishOne(payload, { type: collection, id, locale }, ref) : Promise.resolve())
      if (isNew) published += 1
    }
  }
  await numberWaiting(payload)
  return published
}

const publishOne = async (
  payload: Payload,
  key: { type: string; id: string; locale: SeedLocale },
  ref: string,
): Promise<void> => {
  try {
    await publish(payload, key)
  } catch (cause) {
    throw new NotPublishable(ref, key.locale, { cause })
  }
}
