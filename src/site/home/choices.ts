import type { Entry, ListQuery } from '#contract'

import { collectionOf, type Site } from '../site'

/** The article to begin with: of those about cramps as such, the one that has been public the longest. */
export const featuredArticle = (site: Site): Entry | null =>
  first(site, { type: 'articles', sort: 'publishedAt', limit: 1, where: { topics: 'cramps' } })[0] ??
  first(site, { type: 'articles', sort: 'publishedAt', limit: 1 })[0] ??
  null

const LOOKED_AT = 100
const CARE_SHOWN = 3

/** What people can do at home, a row of cards. */
export const homeCare = (site: Site, article: Entry | null): readonly Entry[] =>
  inOrderOf(article, first(site, { type: 'treatments', limit: LOOKED_AT, where: { kind: 'home-care' } })).slice(
    0,
    CARE_SHOWN,
  )

/**
 * Entries in the order in which an article leads to them: what matters most is named first in it, and in the same place
 * in every language, which an order of titles is not. Those that it does not name come last.
 */
export const inOrderOf = (article: Entry | null, entries: readonly Entry[]): readonly Entry[] => {
  const html = article?.body?.html ?? ''
  const places = new Map(entries.map(({ id, url }) => [id, html.indexOf(`"${url}"`)]))
  const placeOf = ({ id }: Entry): number => {
    const place = places.get(id) ?? -1
    return place < 0 ? Number.POSITIVE_INFINITY : place
  }
  return entries.toSorted((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other)))
}

/** An empty list where the catalog has no such collection, or no such field or value to choose by. */
const first = ({ catalog, locale, reader }: Site, query: Omit<ListQuery, 'locale'>): readonly Entry[] => {
  const fields = collectionOf(catalog, query.type)?.fields
  const canChoose = Object.entries(query.where ?? {}).every(([name, value]) =>
    fields?.some((field) => field.name === name && field.options.some((option) => option.value === value)),
  )
  return fields && canChoose ? reader.list({ locale: locale.code, ...query }).items : []
}
