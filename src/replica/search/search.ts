import type { Catalog, Entry, NarrowedEntry, SearchHit, SearchPage, SearchQuery } from '#contract'

import type { Connection } from '../connection'
import type { Scope } from '../scope'
import type { Scored } from './best'
import { readPlace, writePlace } from './cursor'
import { glossaryOf } from './glossary'
import { type Marker, markerOf } from './highlight'
import { lexiconOf } from './lexicon'
import { piecesBy } from './pieces'
import { type Plan, planOf } from './plan'
import { type Ranked, ranker } from './rank'

/** How many suggestions an answer has at most. */
const MOST_SUGGESTIONS = 5

/** Statements are made once for a connection. For a channel, what its scope leaves out is not found. */
export const searcher = (
  db: Connection,
  catalogOf: () => Catalog,
  scope: Scope | null = null,
): ((query: SearchQuery) => SearchPage) => {
  const lexicon = lexiconOf(db)
  const rank = ranker(db, lexicon, scope)
  const entryOf = db.prepare(
    `SELECT e.entry AS entry FROM search_doc d JOIN latest l ON l.locale = d.locale AND l.type = d.type AND l.id = d.id
     JOIN edition e ON e.seq = l.seq WHERE d.locale = ? AND d.doc = ? AND l.op = 'publish'`,
  )

  return ({ cursor, limit, locale, text, type }) => {
    const catalog = catalogOf()
    const asked = text.trim()
    const plan = planOf(asked, { locale, lexicon, glossary: glossaryOf(catalog) })
    const question = [locale, type ?? '', asked].join(' ')
    const collections = catalog.collections.map(({ slug }) => slug)
    const after = cursor === undefined ? null : readPlace(question, cursor)
    const ranked = rank(plan, { locale, collections, only: type, count: limit + 1, after })
    const page = ranked.places
    const marker = markerOf(plan, locale)
    const piecesOf = piecesBy(catalog)
    const hitOf = ({ doc, score }: Scored): SearchHit[] => {
      const row = entryOf.get(locale, doc) as { entry: string } | undefined
      const whole = row ? (JSON.parse(row.entry) as Entry) : null
      const entry = whole && scope ? scope.narrow(whole) : whole
      return entry ? [hit(entry, score, { marker, plan, piecesOf })] : []
    }
    const last = page[limit - 1]
    return {
      items: page.slice(0, limit).flatMap(hitOf),
      total: ranked.total,
      facets: { collection: facetsOf(ranked.counts) },
      next: page.length > limit && last ? writePlace(question, last) : null,
      suggestions: suggestionsOf(plan),
    }
  }
}

type Showing = { readonly marker: Marker; readonly plan: Plan; readonly piecesOf: ReturnType<typeof piecesBy> }

const hit = (entry: NarrowedEntry, score: number, { marker, piecesOf, plan }: Showing): SearchHit => {
  const { id, slug, summary = '', title, type, url } = entry
  const marked = { title: marker.mark(title), summary: marker.mark(summary) }
  const needsMore = new Set([...marked.title.groups, ...marked.summary.groups]).size < plan.groups.length
  const { body, headings, related } = needsMore ? piecesOf(entry) : { body: [], headings: [], related: [] }
  return {
    type,
    id,
    title,
    slug,
    url,
    summary,
    highlights: {
      title: marked.title.parts,
      summary: marked.summary.parts,
      text: needsMore ? marker.passage([...headings, ...body, ...related]) : null,
    },
    score: score / 1_000,
  }
}

const facetsOf = (counts: Ranked['counts']) =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

const suggestionsOf = ({ completions, mended }: Plan): string[] =>
  [...new Set([...(mended === null ? [] : [mended]), ...completions])].slice(0, MOST_SUGGESTIONS)
