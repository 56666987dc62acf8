import type { Connection } from '../connection'
import { publicCounts } from '../public-counts'
import { writtenElsewhere } from '../written-elsewhere'

type Where = { readonly locale: string; readonly collections: readonly string[] }

/**
 * How many entries are public in some collections of a language. Counted anew where the file has changed: by the numbers
 * that the index has given it can't be told, since withdrawn entries keep theirs, on this node and on no other.
 */
export const publicTotals = (db: Connection): ((where: Where) => number) => {
  const countsOf = publicCounts(db)
  const hasChanged = writtenElsewhere(db)
  const known = new Map<string, ReadonlyMap<string, number>>()
  return ({ collections, locale }) => {
    if (hasChanged()) known.clear()
    const counts = known.get(locale) ?? countsOf(locale)
    known.set(locale, counts)
    return collections.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0)
  }
}
