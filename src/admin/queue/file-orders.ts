import type { FileOrder, Place } from './api'

/** Files for chosen entries: one for each pair of languages, because a file has one of each. */
export const ordersOf = (entries: readonly (Place & { readonly from: string })[], format: string): FileOrder[] => {
  const pairs = [...new Set(entries.map(({ from, locale }) => `${from} ${locale}`))].toSorted()
  return pairs.map((pair) => {
    const [from = '', to = ''] = pair.split(' ')
    const own = entries.filter((entry) => entry.from === from && entry.locale === to)
    return {
      from,
      to,
      format,
      collection: null,
      entries: own.map(({ id, locale, type }) => ({ type, id, locale })),
    }
  })
}
