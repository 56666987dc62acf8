import { canonicalJson } from '#contract'
import type { FrozenPublicReader } from '#replica'

import { jsonFeed } from './routes/feed'
import { rssFeed } from './routes/rss'

/** One state of what is public, or of what a channel leaves of it, to write an export from. `base` stands before its addresses. */
export const exportSource = (frozen: FrozenPublicReader, base: string) => {
  const catalog = frozen.catalog()
  const sources = { base, catalog, reader: frozen }
  return {
    ...frozen,
    locales: catalog.locales.map(({ code }) => code),
    collections: catalog.collections.map(({ slug }) => slug),
    feed: async (locale: string, format: 'json-feed' | 'rss') =>
      Buffer.from(format === 'rss' ? rssFeed(sources, locale) : `${canonicalJson(jsonFeed(sources, locale))}\n`),
    withdrawnAfter: (seq: number) => withdrawnBehind(frozen, seq),
  }
}

type Gone = { readonly type: string; readonly id: string; readonly locale: string; readonly seq: number }

const PAGE = 1_000

/** What was withdrawn, or left the channel, behind a number, and is not there again. */
const withdrawnBehind = (reader: FrozenPublicReader, seq: number): Gone[] => {
  const gone = new Map<string, Gone>()
  for (let since = seq; ;) {
    const { changes, nextSeq, pending } = reader.changes({ since, limit: PAGE })
    for (const { id, locale, op, seq: at, type } of changes) {
      const key = `${type}/${id}/${locale}`
      gone.delete(key)
      if (op === 'withdraw') gone.set(key, { type, id, locale, seq: at })
    }
    if (pending === 0) return [...gone.values()]
    since = nextSeq
  }
}
