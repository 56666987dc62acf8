import type { Payload } from 'payload'

import type { CollectionDescription, Entry } from '#contract'
import { isLocale } from '#locales'
import { type Candidate, candidateOf, catalogOf, type LedgerKey, NoSuchEntry, NotAContentCollection } from '#publishing'
import { siteFor } from '#site'

type Site = NonNullable<ReturnType<typeof siteFor>>
type Preview = { readonly site: Site; readonly collection: CollectionDescription; readonly entry: Entry }

/** What the site's entry page needs for a working copy; null where there is no such entry, or nothing to show it with yet. */
export const previewOf = async (payload: Payload, key: LedgerKey): Promise<Preview | null> => {
  const site = isLocale(key.locale) ? siteFor(key) : null
  const candidate = site && (await candidateOrNull(payload, key))
  if (!candidate) return null
  // From the configuration, not from the replica: a model may be newer than what is public.
  const catalog = catalogOf(payload)
  const collection = catalog.collections.find(({ slug }) => slug === key.type)
  return collection ? { site: { ...site, catalog }, collection, entry: unpublished(candidate) } : null
}

/** A candidate in the form of what is public: its number and its first day are those of the edition that is public now. */
const unpublished = ({ content, current, hash }: Candidate): Entry => {
  const now = new Date().toISOString()
  return { ...content, hash, seq: current?.seq ?? 0, publishedAt: current?.publishedAt ?? now, updatedAt: now }
}

const candidateOrNull = async (payload: Payload, key: LedgerKey): Promise<Candidate | null> => {
  try {
    return await candidateOf(payload, key)
  } catch (error) {
    if (error instanceof NoSuchEntry || error instanceof NotAContentCollection) return null
    throw error
  }
}
