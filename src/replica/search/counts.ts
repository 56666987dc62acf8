import type { Connection } from '../open'

type Where = { readonly locale: string; readonly collections: readonly string[] }

/**
 * How many entries are public in some collections of a language. Counted anew where the file has changed: by the numbers
 * that the index has given it can't be told, since withdrawn entries keep theirs, on this node and on no other.
 */
export const publicCounts = (db: Connection): ((where: Where) => number) => {
  const count = db.prepare("SELECT type, count(*) AS n FROM latest WHERE locale = ? AND op = 'publish' GROUP BY type")
  const version = db.prepare('PRAGMA data_version')
  let seen = -1
  let known = new Map<string, ReadonlyMap<string, number>>()
  const countsOf = (locale: string): ReadonlyMap<string, number> => {
    const rows = count.all(locale) as { type: string; n: number }[]
    return new Map(rows.map(({ n, type }) => [type, n]))
  }
  return ({ collections, locale }) => {
    const { data_version: present } = version.get() as { data_version: number }
    if (present !== seen) known = new Map()
    seen = present
    const counts = known.get(locale) ?? countsOf(locale)
    known.set(locale, counts)
    return collections.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0)
  }
}
