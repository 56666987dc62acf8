import type { Catalog, EntryReader, LocaleCode } from '#contract'
import { isLocale } from '#locales'

import { preferredLocale } from './language'
import { decodePart, entryPath, homePath, SEARCH } from './paths'

/** What is to be done with a request for a page, before any of it is rendered. */
export type Decision =
  | { readonly do: 'render' }
  | { readonly do: 'move'; readonly to: string }
  | { readonly do: 'say-missing'; readonly locale: LocaleCode }
  | { readonly do: 'say-starting'; readonly locale: LocaleCode }

type PageRequest = { readonly path: string; readonly acceptLanguage: string | null }

/**
 * Whether an address leads to a page. Decided here and not while rendering, because a page that turns out to be
 * missing half-way would be sent without its text and its language to readers without JavaScript.
 */
export const decide = ({ acceptLanguage, path }: PageRequest, reader: EntryReader | null): Decision => {
  const preferred = preferredLocale(acceptLanguage, reader?.catalog() ?? null)
  const parts = path.split('/').filter(Boolean).map(decodePart)
  const [locale, type, slug] = parts
  if (!reader) return { do: 'say-starting', locale: locale && isLocale(locale) ? locale : preferred }
  const catalog = reader.catalog()
  if (!locale || !isIn(catalog.locales, 'code', locale)) return { do: 'say-missing', locale: preferred }
  const missing: Decision = { do: 'say-missing', locale }
  if (parts.length > 3 || parts.includes(null)) return missing
  if (!type) return { do: 'render' }
  if (type === SEARCH && !slug) return { do: 'render' }
  if (!isIn(catalog.collections, 'slug', type)) return missing
  return slug ? (decideEntry(reader, { locale, type, slug }, path) ?? missing) : { do: 'render' }
}

type Address = { readonly locale: LocaleCode; readonly type: string; readonly slug: string }

const decideEntry = (reader: EntryReader, { locale, slug, type }: Address, path: string): Decision | null => {
  const entry = reader.entry(locale, type, slug)
  const current = entry?.slug ?? reader.movedTo(locale, type, slug)
  if (!current) return null
  const isCanonical = decodeURIComponent(path).endsWith(`/${current}`)
  return isCanonical ? { do: 'render' } : { do: 'move', to: entryPath(locale, { type, slug: current }) }
}

const isIn = <K extends string>(list: readonly Readonly<Record<K, unknown>>[], key: K, value: string): boolean =>
  list.some((item) => item[key] === value)

/** Where the site's front door leads a reader. */
export const frontDoor = (acceptLanguage: string | null, catalog: Catalog | null): string =>
  homePath(preferredLocale(acceptLanguage, catalog))
