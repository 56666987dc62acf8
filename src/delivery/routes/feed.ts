import type { Catalog, NarrowedEntry } from '#contract'
import { htmlEscape } from '#language'
import type { PublicReader } from '#replica'

import { knownLocale, type SharedRoute } from '../context'
import { jsonAnswer } from '../json'
import { readParameters } from '../parameters'

const ITEMS = 50

/** `GET /v1/{locale}/feed.json`: what was published last, over all collections (JSON Feed 1.1). */
export const feedRoute: SharedRoute = {
  path: '/v1/{locale}/feed.json',
  isKept: true,
  answer: (context) => {
    const { parts, query, reader } = context
    const locale = knownLocale(context, parts.locale ?? '')
    readParameters(query, [])
    return jsonAnswer(jsonFeed(context, locale), {
      modified: reader.changedAt(),
      language: locale,
      type: 'application/feed+json; charset=utf-8',
    })
  },
}

/** Whose feed it is: everything's, or a channel's. `base` stands before the feed's address. */
export type FeedSources = { readonly base: string; readonly catalog: Catalog; readonly reader: PublicReader }

/** The feed itself; an export folder holds the same. */
export const jsonFeed = (sources: FeedSources, locale: string) => {
  const { base, catalog } = sources
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: catalog.name,
    home_page_url: new URL(`/${locale}`, catalog.siteUrl).href,
    feed_url: new URL(`${base}/${locale}/feed.json`, catalog.siteUrl).href,
    language: locale,
    items: newest(sources, locale).map(itemOf),
  }
}

/** What was published last, over all collections, the newest first. */
export const newest = ({ catalog, reader }: FeedSources, locale: string): NarrowedEntry[] =>
  catalog.collections
    .flatMap(({ slug }) => reader.list({ locale, type: slug, limit: ITEMS, sort: '-updatedAt' }).items)
    .toSorted((a, b) => (a.updatedAt === b.updatedAt ? b.seq - a.seq : a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, ITEMS)

const itemOf = (entry: NarrowedEntry) => ({
  id: `${entry.type}/${entry.id}/${entry.locale}`,
  url: entry.url,
  title: entry.title,
  summary: entry.summary ?? '',
  content_html: contentOf(entry),
  date_published: entry.publishedAt,
  date_modified: entry.updatedAt,
  language: entry.locale,
  tags: [entry.type],
  ...(entry.image ? { image: entry.image.src } : {}),
})

/** All that stands in the entry: its sections, each with its heading, or the body alone. */
export const contentOf = ({ body, parts = [], summary = '' }: NarrowedEntry): string => {
  if (parts.length > 0)
    return parts
      .map(({ heading, html, id }) =>
        id === 'body' ? html : `<section><h2>${htmlEscape(heading)}</h2>${html}</section>`,
      )
      .join('\n')
  return body?.html || `<p>${summary.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)}</p>`
}
