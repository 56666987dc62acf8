import type { Entry, EntryReader, LocaleCode } from '#contract'
import { htmlEscape } from '#language'

import { absolute, homePath, listPath } from '../routing/paths'
import { type Alternates, alternatesOf, listAlternates } from './alternates'

const PAGE = 100

/** Every public page with its other languages (sitemaps.org; Google, "Tell Google about localized versions"). */
export function* sitemap(reader: EntryReader): Generator<string> {
  const catalog = reader.catalog()
  const site = { catalog, reader }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
  for (const { code } of catalog.locales) {
    yield line(absolute(catalog.siteUrl, homePath(code)), listAlternates(site, homePath))
    const counts = reader.counts(code)
    for (const { slug } of catalog.collections.filter((collection) => (counts.get(collection.slug) ?? 0) > 0)) {
      const path = (locale: LocaleCode) => listPath(locale, slug)
      yield line(absolute(catalog.siteUrl, path(code)), listAlternates(site, path, slug))
      for (const entry of allEntries(reader, code, slug))
        yield line(entry.url, alternatesOf(entry, site), entry.updatedAt)
    }
  }
  yield '</urlset>\n'
}

function* allEntries(reader: EntryReader, locale: LocaleCode, type: string): Generator<Entry> {
  let cursor: string | null = null
  do {
    const page = reader.list({ locale, type, limit: PAGE, ...(cursor === null ? {} : { cursor }) })
    yield* page.items
    cursor = page.next
  } while (cursor !== null)
}

const line = (url: string, alternates: Alternates, updatedAt?: string): string => {
  const links = Object.entries(alternates).map(
    ([code, href]) => `<xhtml:link rel="alternate" hreflang="${htmlEscape(code)}" href="${htmlEscape(href)}"/>`,
  )
  return `<url><loc>${htmlEscape(url)}</loc>${updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''}${links.join('')}</url>\n`
}
