import { htmlEscape } from '#language'
import { Feed } from 'feed'

import { knownLocale, type SharedRoute } from '../context'
import { readParameters } from '../parameters'
import { CACHE } from '../answer'
import { contentOf, type FeedSources, newest } from './feed'

/** `GET /v1/{locale}/feed.xml`: the same as the JSON Feed, as RSS 2.0. */
export const rssRoute: SharedRoute = {
  path: '/v1/{locale}/feed.xml',
  isKept: true,
  answer: (context) => {
    const { parts, query, reader } = context
    const locale = knownLocale(context, parts.locale ?? '')
    readParameters(query, [])
    return {
      status: 200,
      type: 'application/rss+xml; charset=utf-8',
      body: Buffer.from(rssFeed(context, locale)),
      modified: reader.changedAt(),
      language: locale,
      cache: CACHE.content,
    }
  },
}

/** The feed itself: pictures by address alone, since RSS would have their size in bytes, which an edition doesn't know. */
export const rssFeed = (sources: FeedSources, locale: string): string => {
  const { base, catalog, reader } = sources
  const labels = new Map(catalog.collections.map(({ labels: words, slug }) => [slug, words[locale]?.plural ?? slug]))
  const about = catalog.collections.map(({ labels: words }) => words[locale]?.description ?? '').filter(Boolean)
  const feed = new Feed({
    title: xmlText(catalog.name),
    description: xmlText(about.join(' ') || catalog.name),
    link: new URL(`/${locale}`, catalog.siteUrl).href,
    language: locale,
    updated: new Date(reader.changedAt()),
    generator: false,
    feedLinks: { rss: new URL(`${base}/${locale}/feed.xml`, catalog.siteUrl).href },
  })
  for (const entry of newest(sources, locale)) {
    feed.addItem({
      title: xmlText(entry.title),
      guid: `${entry.type}/${entry.id}/${entry.locale}`,
      link: entry.url,
      date: new Date(entry.updatedAt),
      // Readers take it for HTML.
      description: xmlText(htmlEscape(entry.summary ?? '')),
      content: xmlText(contentOf(entry)),
      category: [{ name: xmlText(labels.get(entry.type) ?? entry.type) }],
    })
  }
  return feed.rss2()
}

/** What XML can't hold in any way is left out (XML 1.0, 2.2). */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const xmlText = (text: string): string => text.replace(NOT_XML, '')
