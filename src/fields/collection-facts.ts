import type { SanitizedCollectionConfig } from 'payload'

/** What Qanun knows of a content collection beyond Payload. */
export type CollectionFacts = {
  readonly isContent: true
  /** schema.org type of what an entry is about, or several; `MedicalWebPage` where it is about nothing else than the page. */
  readonly schemaOrg: string | readonly string[]
  readonly needsSources: boolean
}

/** The facts of a content collection, or null for a supporting or hidden one. */
export const collectionFacts = (collection: Pick<SanitizedCollectionConfig, 'custom'>): CollectionFacts | null =>
  (collection.custom?.qanun as CollectionFacts | undefined) ?? null
