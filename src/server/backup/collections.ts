import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

/** The ledger is copied by the room that owns it (src/publishing/ledger-copy.ts). */
export const LEDGER = 'editions'

/** What each start fills by itself: rows of it don't make a database one that holds content. */
export const OWN_ROWS: readonly string[] = ['ledger-state']

/**
 * Payload's own: how each person left the lists of the admin, who has a document open, jobs, migrations. They are of one
 * installation at one moment, and come into being again.
 */
const isPayloads = ({ slug }: { readonly slug: string }): boolean => slug.startsWith('payload-')

/**
 * Every collection that a backup has, whoever added it; the ledger first.
 * @throws TypeError where there is a global, which no backup would have
 */
export const keptCollections = (
  config: Pick<SanitizedConfig, 'collections' | 'globals'>,
): readonly SanitizedCollectionConfig[] => {
  const globals = config.globals.filter((one) => !isPayloads(one))
  if (globals.length > 0)
    throw new TypeError(
      `A backup has no globals: write them, or these would be lost: ${globals.map(({ slug }) => slug).join(', ')}`,
    )
  return config.collections
    .filter((one) => !isPayloads(one))
    .toSorted((a, b) => Number(b.slug === LEDGER) - Number(a.slug === LEDGER))
}
