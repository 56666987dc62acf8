import type { CollectionSlug, LocaleCode } from '#contract'

export const homePath = (locale: LocaleCode): string => `/${encodeURIComponent(locale)}`

export const listPath = (locale: LocaleCode, type: CollectionSlug): string =>
  `${homePath(locale)}/${encodeURIComponent(type)}`

/** The last part of the search page's address. */
export const SEARCH = 'search'

/** Address of the search page, or of one question to it. What is null is left out. */
export const searchPath = (locale: LocaleCode, query: Readonly<Record<string, string | null>> = {}): string => {
  const given = Object.entries(query).filter((part): part is [string, string] => Boolean(part[1]))
  const path = `${homePath(locale)}/${SEARCH}`
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}

/** Address of an entry on this site, percent-encoded (RFC 3986). */
export const entryPath = (locale: LocaleCode, entry: { type: CollectionSlug; slug: string }): string =>
  `${listPath(locale, entry.type)}/${encodeURIComponent(entry.slug)}`

/** The absolute form of a path, for canonical addresses and sitemaps. */
export const absolute = (siteUrl: string, path: string): string => new URL(path, siteUrl).href

/**
 * One part of a path as it was meant: decoded, in the Unicode form in which slugs are kept (NFC).
 * Null for a broken percent-encoding.
 */
export const decodePart = (part: string): string | null => {
  try {
    return decodeURIComponent(part).normalize('NFC')
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** The query that lets the page say why the reader ended up there. */
export const NOTICE = 'notice'
export const UNTRANSLATED = 'untranslated'
