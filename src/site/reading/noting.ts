import type { EntryReader } from '#contract'

import { type Seen, seenCounts, seenEntry, seenList, seenMove } from './read'
import { currentReading } from './reading'

/**
 * The same reader; whatever it is asked while a page is made is noted. The catalog is not: every page is made with it, and
 * whoever keeps pages looks at it himself.
 */
export const noting = (reader: EntryReader): EntryReader => ({
  catalog: () => reader.catalog(),
  entry: (locale, type, slug) =>
    noted(
      () => reader.entry(locale, type, slug),
      (entry) => seenEntry({ of: 'entry', locale, type, slug }, entry),
    ),
  entryById: (locale, type, id) =>
    noted(
      () => reader.entryById(locale, type, id),
      (entry) => seenEntry({ of: 'entryById', locale, type, id }, entry),
    ),
  movedTo: (locale, type, slug) =>
    noted(
      () => reader.movedTo(locale, type, slug),
      (moved) => seenMove({ of: 'movedTo', locale, type, slug }, moved),
    ),
  list: (query) =>
    noted(
      () => reader.list(query),
      ({ items, next, total }) =>
        seenList({ of: 'list', query }, { numbers: items.map(({ seq }) => seq), next, total }),
    ),
  counts: (locale) =>
    noted(
      () => reader.counts(locale),
      (counts) => seenCounts({ of: 'counts', locale }, counts),
    ),
  // What these say changes with every row, and with the search index behind it.
  head: () => unkept(() => reader.head()),
  search: (query) => unkept(() => reader.search(query)),
  close: () => reader.close(),
})

const noted = <T>(look: () => T, seenOf: (found: T) => Seen): T => {
  const reading = currentReading()
  if (!reading) return look()
  try {
    const found = look()
    reading.note(seenOf(found))
    return found
  } catch (error) {
    reading.spoil()
    throw error
  }
}

const unkept = <T>(look: () => T): T => {
  currentReading()?.spoil()
  return look()
}
