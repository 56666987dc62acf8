import type { CollectionSlug, Entry, LocaleCode } from '#contract'

import { entryPath, homePath, listPath, NOTICE, searchPath, UNTRANSLATED } from '../routing/paths'
import { localeFacts, type Site, type SiteLocale } from '../site'

/** The page that is read, as far as its languages go. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'list'; readonly type: CollectionSlug }
  | { readonly at: 'search'; readonly query: string }
  | { readonly at: 'entry'; readonly entry: Entry }

export type LanguageLink = {
  readonly locale: SiteLocale
  readonly href: string
  /** Whether it leads to the same page in that language, or to the nearest one there is. */
  readonly isSame: boolean
}

/** Where each other language of the site leads from here. */
export const languageLinks = (site: Site, place: Place): LanguageLink[] =>
  site.catalog.locales
    .filter(({ code }) => code !== site.locale.code)
    .map((locale) => ({ locale: localeFacts(locale), ...leadTo(locale.code, site, place) }))

const leadTo = (code: LocaleCode, site: Site, place: Place): Pick<LanguageLink, 'href' | 'isSame'> => {
  if (place.at === 'home') return { href: homePath(code), isSame: true }
  // The vocabulary leads a question in one language to the texts of the other.
  if (place.at === 'search') return { href: searchPath(code, { q: place.query }), isSame: true }
  const type = place.at === 'list' ? place.type : place.entry.type
  const hasList = (site.reader.counts(code).get(type) ?? 0) > 0
  const nearest = hasList ? listPath(code, type) : homePath(code)
  if (place.at === 'list' && hasList) return { href: nearest, isSame: true }
  const alternate = place.at === 'entry' ? place.entry.alternates.find(({ locale }) => locale === code) : undefined
  if (alternate) return { href: entryPath(code, { type, slug: alternate.slug }), isSame: true }
  return { href: `${nearest}?${NOTICE}=${UNTRANSLATED}`, isSame: false }
}
