import type { CollectionSlug, Entry, EntryReader, LocaleCode } from '#contract'

import { absolute } from '../routing/paths'
import type { Site } from '../site'

export type Alternates = Record<string, string>

type Context = Pick<Site, 'catalog'> & { readonly reader: Pick<EntryReader, 'counts'> }

/** The addresses of an entry by language, itself included; `x-default` is for readers of any other language. */
export const alternatesOf = (entry: Entry, { catalog }: Pick<Site, 'catalog'>): Alternates => {
  const languages: Alternates = { [entry.locale]: entry.url }
  for (const { locale, url } of entry.alternates) languages[locale] = url
  const fallback = catalog.locales.find(({ isDefault }) => isDefault)?.code ?? entry.locale
  return { ...languages, 'x-default': languages[fallback] ?? languages[entry.translation.from] ?? entry.url }
}

/** The same for a page that every language has, or every language in which the collection has entries. */
export const listAlternates = (
  { catalog, reader }: Context,
  path: (code: LocaleCode) => string,
  type?: CollectionSlug,
): Alternates => {
  const locales = catalog.locales.filter(({ code }) => !type || (reader.counts(code).get(type) ?? 0) > 0)
  const languages = Object.fromEntries(locales.map(({ code }) => [code, absolute(catalog.siteUrl, path(code))]))
  const fallback = locales.find(({ isDefault }) => isDefault) ?? locales[0]
  return fallback ? { ...languages, 'x-default': languages[fallback.code] ?? '' } : languages
}
