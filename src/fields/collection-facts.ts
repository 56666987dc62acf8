import type { SanitizedCollectionConfig } from 'payload'

/** What Qanun knows of a content collection beyond Payload. */
export type CollectionFacts = { readonly isContent: true; readonly schemaOrg: string; readonly needsSources: boolean }

/** The facts of a content collection, or null for a supporting or hidden one. */
export const collectionFacts = (collection: Pick<SanitizedCollectionConfig, 'custom'>): CollectionFacts | null =>
  (collection.custom?.qanun as CollectionFacts | undefined) ?? null
