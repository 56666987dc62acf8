import type { Connection } from './connection'

/** How many entries are public in each collection of a language that has any. */
export const publicCounts = (db: Connection): ((locale: string) => ReadonlyMap<string, number>) => {
  const count = db.prepare("SELECT type, count(*) AS n FROM latest WHERE locale = ? AND op = 'publish' GROUP BY type")
  return (locale) => new Map((count.all(locale) as { type: string; n: number }[]).map(({ n, type }) => [type, n]))
}
