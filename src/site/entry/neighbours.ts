import type { CollectionDescription, Entry } from '#contract'

import { groupingFieldOf } from '../grouping'
import type { Site } from '../site'

/** How many of a collection are looked at; more would not find better company. */
const LOOKED_AT = 100
const SHOWN = 3

/** The entries that come after this one in its own group, in the order of their titles, without those the page has shown. */
export const neighboursOf = (entry: Entry, collection: CollectionDescription, { locale, reader }: Site): Entry[] => {
  const { items } = reader.list({ locale: locale.code, type: entry.type, limit: LOOKED_AT })
  const field = groupingFieldOf(items, collection)
  const group = field ? items.filter((other) => other[field.name] === entry[field.name]) : items
  const place = group.findIndex(({ id }) => id === entry.id)
  const after = [...group.slice(place + 1), ...group.slice(0, Math.max(place, 0))]
  const shown = shownIn(entry)
  return after.filter(({ id }) => !shown.has(id)).slice(0, SHOWN)
}

/** The entries that the page already leads to with a card. */
const shownIn = (entry: Entry): ReadonlySet<string> => {
  const inBody = (entry.body?.blocks ?? []).flatMap((block) =>
    block.type === 'exercises' || block.type === 'related' ? block.entries : [],
  )
  return new Set([...inBody, ...Object.values(entry.references).flat()].map(({ id }) => id))
}
