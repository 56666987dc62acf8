import type { CommonSeed, ContentCollection, EntryRef, SeedContent } from './content/types'

export type SeedEntry = { readonly collection: ContentCollection; readonly ref: EntryRef; readonly seed: CommonSeed }

/** Collections in the order in which they are loaded: those that others refer to first. */
export const COLLECTIONS = [
  'doctors',
  'nutrients',
  'causes',
  'cramp-types',
  'foods',
  'medicines',
  'exercises',
  'treatments',
  'articles',
] as const satisfies readonly ContentCollection[]

/** Every entry of the content, collection by collection. */
export const entriesOf = (content: SeedContent): SeedEntry[] =>
  COLLECTIONS.flatMap((collection) =>
    content[collection].map((seed) => ({ collection, ref: `${collection}/${seed.key}` as const, seed })),
  )
