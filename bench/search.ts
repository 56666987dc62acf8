/** How fast a search is answered, and how good its answers are. */
import { performance } from 'node:perf_hooks'
import path from 'node:path'

import { contentHash, type LedgerRow } from '#contract'
import { catchUp, openReader, openStore, type ReplicaReader } from '#replica'

import { catalogFixture } from '../tests/fixtures/catalog'
import { momentOf, SITE } from '../tests/support/ledger-fixture'
import { judge, meanGain } from '../tests/support/relevance'
import { seededLedger } from '../tests/support/seeded-corpus'
import { clinicLines } from './clinic-lines'
import { below, figure, type Result } from './result'
import { type SearchTexts, searchTexts } from './search-texts'
import { terms } from '../src/seed/content/terms'

type Size = { readonly directory: string; readonly entries: number; readonly rounds: number }

const LOCALES = ['en', 'fa'] as const
const LIMIT_MS = 20
const SEED = 1
const BATCH = 500

export const search = async (size: Size): Promise<Result[]> => [
  ...(await relevance(size.directory)),
  ...(await speed(size)),
]

/** How good the first ten answers are to what people ask of the clinic's own content, from 0 to 1. */
const relevance = async (directory: string): Promise<Result[]> => {
  const file = path.join(directory, 'relevance.sqlite')
  const ledger = seededLedger()
  const store = openStore(file)
  store.keepCatalog(await ledger.catalog())
  await catchUp(ledger, store)
  store.close()
  const reader = openReader(file)
  try {
    const found: Result[] = []
    for (const locale of LOCALES) {
      const judged = await judge(locale, (text) => reader.search({ locale, text, limit: 10 }).items)
      found.push(figure(`search: nDCG@10 of ${judged.length} queries, ${locale}`, meanGain(judged), ''))
    }
    return found
  } finally {
    reader.close()
  }
}

/** Every entry is public in both languages: each search goes over all of them. */
const speed = async ({ directory, entries, rounds }: Size): Promise<Result[]> => {
  const file = path.join(directory, 'search.sqlite')
  const store = openStore(file)
  store.restart('bench')
  const vocabulary = terms.map(({ en, fa }) => ({ words: { en, fa } }))
  store.keepCatalog({ ...catalogFixture(SITE), vocabulary })
  const texts = searchTexts(clinicLines(), SEED)
  const started = performance.now()
  for (let first = 0; first < entries; first += BATCH)
    store.apply(rowsFrom(first, Math.min(BATCH, entries - first), texts))
  const stored = performance.now()
  while (store.index());
  const indexed = performance.now()
  store.close()
  const reader = openReader(file)
  try {
    const all = LOCALES.flatMap((locale) =>
      texts.queries(locale, rounds).map((query) => ({ ...query, locale, ms: timed(reader, locale, query.text) })),
    )
    const of = (kind?: string): number[] => all.filter((query) => !kind || query.kind === kind).map(({ ms }) => ms)
    return [
      figure('search: entries, in two languages', entries, ''),
      figure('search: made and stored', perSecond(2 * entries, stored - started), 'editions/s'),
      figure('search: indexed', perSecond(2 * entries, indexed - stored), 'editions/s'),
      figure('search: p50', quantile(of(), 0.5), 'ms'),
      below('search: p95', quantile(of(), 0.95), LIMIT_MS, 'ms'),
      ...[...new Set(all.map(({ kind }) => kind))].map((kind) =>
        figure(`search: ${kind}, p95`, quantile(of(kind), 0.95), 'ms'),
      ),
    ]
  } finally {
    reader.close()
  }
}

const timed = (reader: ReplicaReader, locale: string, text: string): number => {
  const started = performance.now()
  const { total } = reader.search({ locale, text, limit: 20 })
  const ms = performance.now() - started
  if (total === 0) throw new Error(`"${text}" finds nothing in ${locale}: such a search measures nothing.`)
  return ms
}

const perSecond = (count: number, ms: number): number => (count * 1000) / ms

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

const rowsFrom = (first: number, count: number, texts: SearchTexts): LedgerRow[] =>
  Array.from({ length: count }, (_, step) => first + step).flatMap((number) =>
    LOCALES.map((locale, index): LedgerRow => {
      const content = texts.content(number, locale)
      const { id, slug, type } = content
      const seq = number * LOCALES.length + index + 1
      const at = momentOf(seq)
      return {
        seq,
        op: 'publish',
        id,
        type,
        locale,
        slug,
        prev: null,
        at,
        hash: contentHash(content),
        publishedAt: at,
        updatedAt: at,
        content,
      }
    }),
  )
