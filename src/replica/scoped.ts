/**
 * What a channel shows, through the same questions as everything: whoever is handed such a reader can't forget to narrow.
 */
import { canonicalJson, type Catalog, type Change, type ChannelScope, type Entry, type NarrowedEntry } from '#contract'

import { changeReader } from './changes'
import { listEntries } from './list'
import type { Connection } from './connection'
import type { FrozenPublicReader, PublicReader, ReplicaReader } from './readers'
import { type Scope, scopeOf } from './scope'
import { searcher } from './search/search'

/** Makes readers over one connection; the same one for the same definition until the catalog changes. */
export const scopedReaders = (db: Connection) => {
  const made = new WeakMap<ChannelScope, { catalog: Catalog; reader: PublicReader }>()
  return (whole: ReplicaReader, definition: ChannelScope): PublicReader => {
    const catalog = whole.catalog()
    const known = made.get(definition)
    if (known?.catalog === catalog) return known.reader
    const reader = scopedReader(db, whole, definition)
    made.set(definition, { catalog, reader })
    return reader
  }
}

const scopedReader = (db: Connection, whole: ReplicaReader, definition: ChannelScope): PublicReader => {
  const scope = scopeOf(whole.catalog(), definition)
  const { narrow } = scope
  const narrowed = (entry: Entry | null): NarrowedEntry | null => entry && narrow(entry)
  const shown = (entries: readonly Entry[]): NarrowedEntry[] => entries.map(narrow).filter((entry) => entry !== null)
  const shownChange = (change: Change): Change<NarrowedEntry>[] =>
    change.op === 'withdraw' ? [change] : shown([change.entry]).map((entry) => ({ ...change, entry }))
  const search = searcher(db, () => scope.catalog, scope)
  const changes = changeReader(db, () => whole.head().seq, scope)
  const counted = db.prepare(
    `SELECT l.type AS type, count(*) AS n FROM latest l WHERE l.locale = ? AND l.op = 'publish'${scope.keys('l')}${scope.current('l')} GROUP BY l.type`,
  )
  const { at, changedAt, entry, entryById, head, inOneState, issuedAt, movedTo } = whole
  return {
    narrowedBy: scope.tag,
    shows: scope.shows,
    head,
    changedAt,
    issuedAt,
    inOneState,
    catalog: () => scope.catalog,
    entry: (locale, type, slug) => narrowed(entry(locale, type, slug)),
    entryById: (locale, type, id) => narrowed(entryById(locale, type, id)),
    // By the channel's present definition: which one it had at that moment, the ledger doesn't say.
    at: (locale, type, id, moment) => narrowed(at(locale, type, id, moment)),
    movedTo(locale, type, slug) {
      const target = movedTo(locale, type, slug)
      return target !== null && narrowed(entry(locale, type, target)) ? target : null
    },
    list(query) {
      const page = listEntries(db, scope.catalog, query, scope.keys('l') + scope.current('l'))
      return { ...page, items: shown(page.items) }
    },
    search,
    counts: (locale) => new Map((counted.all(locale) as { type: string; n: number }[]).map(({ n, type }) => [type, n])),
    changes(query) {
      const found = changes(query)
      return { ...found, changes: found.changes.flatMap(shownChange) }
    },
    frozen: () => frozenReader(whole, definition, scope),
  }
}

const frozenReader = (whole: ReplicaReader, definition: ChannelScope, scope: Scope): FrozenPublicReader => {
  const frozen = whole.frozen()
  const isShown = (locale: string): boolean => scope.catalog.locales.some(({ code }) => code === locale)
  function* allEntries(locale: string): Generator<NarrowedEntry> {
    for (const entry of isShown(locale) ? frozen.allEntries(locale) : []) {
      const own = scope.narrow(entry)
      if (own) yield own
    }
  }
  return {
    ...frozen.scoped(definition),
    allEntries,
    *allTexts(locale) {
      if (scope.isWholeEntries) return yield* isShown(locale) ? frozen.allTexts(locale) : []
      for (const entry of allEntries(locale)) yield { seq: entry.seq, text: canonicalJson(entry) }
    },
    close: frozen.close,
  }
}
