import type { Catalog, CollectionDescription, CollectionSlug, Direction, EntryReader, LocaleCode } from '#contract'
import { findLocale, isLocale } from '#locales'

import { type Strings, stringsOf } from './strings'

/** How a language is written, read and counted in. */
export type SiteLocale = {
  readonly code: LocaleCode
  /** In the language itself. */
  readonly name: string
  readonly direction: Direction
  /** For Intl: language and region. */
  readonly intl: string
  readonly timeZone: string
}

/** What every component needs to know: who reads, in which language, and what there is. */
export type Site = {
  readonly reader: EntryReader
  readonly catalog: Catalog
  readonly locale: SiteLocale
  readonly t: Strings
}

/** The site in one of the catalog's languages, or null where the catalog has no such language. */
export const siteIn = (reader: EntryReader, code: LocaleCode): Site | null => {
  const catalog = reader.catalog()
  const locale = catalog.locales.find((candidate) => candidate.code === code)
  return locale ? { reader, catalog, locale: localeFacts(locale), t: stringsOf(code) } : null
}

/** A language of the catalog with what this site knows about it; a language unknown here is read by its own code. */
export const localeFacts = ({ code, direction, name }: Catalog['locales'][number]): SiteLocale => {
  const known = isLocale(code) ? findLocale(code) : null
  return { code, direction, name, intl: known?.intl ?? code, timeZone: known?.timeZone ?? 'UTC' }
}

export const collectionOf = (catalog: Catalog, type: CollectionSlug): CollectionDescription | null =>
  catalog.collections.find(({ slug }) => slug === type) ?? null

/** The collection's words in the language that is read; its address where the catalog has none. */
export const wordsOf = (collection: CollectionDescription, locale: SiteLocale) =>
  collection.labels[locale.code] ?? { singular: collection.slug, plural: collection.slug, description: '' }

/** A label of the catalog in the language that is read; the name of the thing where the catalog has none. */
export const labelIn = (labels: Readonly<Record<LocaleCode, string>>, locale: SiteLocale, name: string): string =>
  labels[locale.code] || name

/** What a language is called in the language that is read, for instance «انگلیسی». */
export const languageName = (code: LocaleCode, { intl }: SiteLocale): string =>
  new Intl.DisplayNames(intl, { type: 'language' }).of(code) ?? code

/** A year or another number that is not grouped by thousands, in the digits of the language. */
export const plainNumber = (value: number, { intl }: SiteLocale): string =>
  new Intl.NumberFormat(intl, { useGrouping: false, maximumFractionDigits: 6 }).format(value)
