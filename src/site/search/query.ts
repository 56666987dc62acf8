import type { SearchPage } from '#contract'

import { collectionOf, type Site } from '../site'

/** Characters of a query; the same as under /v1. */
export const LONGEST_QUERY = 200

const PAGE = 20

type Asked = Readonly<Record<string, string | string[] | undefined>>

export type Searched = {
  readonly query: string
  readonly found: SearchPage | null
  readonly only: string | null
  readonly isContinued: boolean
}

/** What the address asks for, answered; what it asks wrongly is left aside. */
export const searchFor = (site: Site, asked: Asked): Searched => {
  const query = [...textOf(asked.q)].slice(0, LONGEST_QUERY).join('')
  const only = collectionOf(site.catalog, textOf(asked.in))?.slug ?? null
  const cursor = textOf(asked.cursor)
  if (!query) return { query, only, found: null, isContinued: false }
  const ask = (after: string): SearchPage =>
    site.reader.search({
      locale: site.locale.code,
      text: query,
      limit: PAGE,
      ...(only === null ? {} : { type: only }),
      ...(after ? { cursor: after } : {}),
    })
  try {
    return { query, only, found: ask(cursor), isContinued: cursor !== '' }
  } catch (error) {
    // A cursor of another query.
    if (error instanceof Error && 'parameter' in error) return { query, only, found: ask(''), isContinued: false }
    throw error
  }
}

const textOf = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value.normalize('NFC').trim() : ''
