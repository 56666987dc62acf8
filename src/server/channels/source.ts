import type { ChannelChange, ChannelSource, FrozenSource } from '#channels'
import { canonicalJson } from '#contract'
import { jsonFeed } from '#delivery'
import type { FrozenPublicReader, PublicReader } from '#replica'

/** What a channel shows, as its destination takes it. `base` stands before the channel's own addresses. */
export const channelSource = (reader: PublicReader, base: string): ChannelSource => ({
  head: reader.head,
  changes: (after, limit) => changesBehind(reader, after, limit),
  frozen: () => frozenSource(reader.frozen(), base),
})

/** A window of the ledger may have nothing to tell, with more behind it. */
const changesBehind = (reader: PublicReader, after: number, limit: number): readonly ChannelChange[] => {
  for (let since = after; ;) {
    const { changes, nextSeq, pending } = reader.changes({ since, limit })
    if (changes.length > 0 || pending === 0) return changes
    since = nextSeq
  }
}

/** One state to export from. */
export const frozenSource = (frozen: FrozenPublicReader, base: string): FrozenSource => {
  const catalog = frozen.catalog()
  return {
    ...frozen,
    locales: catalog.locales.map(({ code }) => code),
    collections: catalog.collections.map(({ slug }) => slug),
    feed: async (locale) => Buffer.from(`${canonicalJson(jsonFeed({ base, catalog, reader: frozen }, locale))}\n`),
    withdrawnAfter: (seq) => withdrawnBehind(frozen, seq),
  }
}

/** What left the channel behind a number, and is not in it again. */
const withdrawnBehind = (reader: PublicReader, seq: number) => {
  const gone = new Map<string, { type: string; id: string; locale: string; seq: number }>()
  for (let since = seq; ;) {
    const { changes, nextSeq, pending } = reader.changes({ since, limit: 1_000 })
    for (const { id, locale, op, seq: at, type } of changes) {
      const key = `${type}/${id}/${locale}`
      gone.delete(key)
      if (op === 'withdraw') gone.set(key, { type, id, locale, seq: at })
    }
    if (pending === 0) return [...gone.values()]
    since = nextSeq
  }
}
