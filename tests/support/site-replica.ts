import { contentHash, type Edition, type EntryContent, type LedgerRow } from '#contract'
import { openStore } from '#replica'

import { catalogFixture } from '../fixtures/catalog'
import { draftsFixture } from '../fixtures/entries'
import { contentOf } from '../fixtures/entry-maker'

/** 2 Azar 1405 in Tehran, but still 22 November in London. */
export const FIXTURE_DAY = '2026-11-22T21:30:00Z'

/** The slug under which `causes/overuse` was public in English before. */
export const OLD_SLUG = 'too-much-use'

/** Writes a replica with the fixture's entries. Addresses in it begin with `siteUrl`. */
export const writeSiteReplica = (file: string, siteUrl: string): void => {
  const contents = (['en', 'fa'] as const).flatMap((locale) =>
    draftsFixture[locale].map((draft) => contentOf(draft, { drafts: draftsFixture, locale, siteUrl })),
  )
  const store = openStore(file)
  store.keepCatalog(catalogFixture(siteUrl))
  store.restart('fixture')
  store.apply(rowsOf(contents))
  store.close()
}

const rowsOf = (contents: readonly EntryContent[]): LedgerRow[] => {
  const moved = contents.find(({ id, locale }) => id === 'overuse' && locale === 'en')
  if (!moved) throw new Error('The fixture has no entry that was moved.')
  const before = edition({ ...moved, slug: OLD_SLUG }, 1, null)
  return [
    before,
    ...contents.map((content, index) => edition(content, index + 2, content === moved ? before.hash : null)),
  ]
}

const edition = (content: EntryContent, seq: number, prev: string | null): Edition => ({
  op: 'publish',
  seq,
  prev,
  type: content.type,
  id: content.id,
  locale: content.locale,
  slug: content.slug,
  hash: contentHash(content),
  at: FIXTURE_DAY,
  publishedAt: FIXTURE_DAY,
  updatedAt: FIXTURE_DAY,
  content,
})
