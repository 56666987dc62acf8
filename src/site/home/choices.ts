import type { Entry, ListQuery } from '#contract'

import { collectionOf, type Site } from '../site'

/** The article to begin with: of those about cramps as such, the one that has been public the longest. */
export const featuredArticle = (site: Site): Entry | null =>
  first(site, { type: 'articles', sort: 'publishedAt', limit: 1, where: { topics: 'cramps' } })[0] ??
  first(site, { type: 'articles', sort: 'publishedAt', limit: 1 })[0] ??
  null

/** What people can do at home, a row of cards. */
export const homeCare = (site: Site): readonly Entry[] =>
  first(site, { type: 'treatments', limit: 3, where: { kind: 'home-care' } })

/** An empty list where the catalog has no such collection, or no such field or value to choose by. */
const first = ({ catalog, locale, reader }: Site, query: Omit<ListQuery, 'locale'>): readonly Entry[] => {
  const fields = collectionOf(catalog, query.type)?.fields
  const canChoose = Object.entries(query.where ?? {}).every(([name, value]) =>
    fields?.some((field) => field.name === name && field.options.some((option) => option.value === value)),
  )
  return fields && canChoose ? reader.list({ locale: locale.code, ...query }).items : []
}
