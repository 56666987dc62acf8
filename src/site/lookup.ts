import type { CollectionDescription, Entry, EntryPage } from '#contract'

import { LIST_LIMIT } from './pages/list'
import { siteReader } from './reader'
import { decodePart } from './routing/paths'
import { collectionOf, type Site, siteIn } from './site'

/** The parts of an address as Next gives them: percent-encoded where they are not ASCII. */
type Params = { readonly locale: string; readonly collection: string; readonly slug: string }

export const siteFor = ({ locale }: Pick<Params, 'locale'>): Site | null => {
  const reader = siteReader()
  const code = decodePart(locale)
  return reader && code ? siteIn(reader, code) : null
}

type Found = { readonly site: Site; readonly collection: CollectionDescription }

/** A page of a collection's list, or null where there is no such collection or the cursor is not one it gave. */
export const collectionPage = (
  params: Omit<Params, 'slug'> & { readonly cursor?: string | null },
): (Found & { readonly page: EntryPage }) | null => {
  const found = collectionFor(params)
  if (!found) return null
  const { collection, site } = found
  const page = readList(site, collection.slug, params.cursor ?? null)
  return page && { ...found, page }
}

/** The entry at an address, or null. */
export const entryPage = (params: Params): (Found & { readonly entry: Entry }) | null => {
  const found = collectionFor(params)
  const slug = decodePart(params.slug)
  const entry = found && slug ? found.site.reader.entry(found.site.locale.code, found.collection.slug, slug) : null
  return found && entry && { ...found, entry }
}

const collectionFor = (params: Omit<Params, 'slug'>): Found | null => {
  const site = siteFor(params)
  const type = decodePart(params.collection)
  const collection = site && type ? collectionOf(site.catalog, type) : null
  return site && collection && { site, collection }
}

const readList = ({ locale, reader }: Site, type: string, cursor: string | null): EntryPage | null => {
  try {
    return reader.list({ locale: locale.code, type, limit: LIST_LIMIT, ...(cursor === null ? {} : { cursor }) })
  } catch (error) {
    if (error instanceof Error && 'parameter' in error) return null
    throw error
  }
}
