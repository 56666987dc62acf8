import type { HighlightPart, SearchHit, SearchPage } from '#contract'

import { entryPath, searchPath } from '../routing/paths'
import { collectionOf, type Site, wordsOf } from '../site'

type Props = {
  readonly query: string
  readonly found: SearchPage
  /** The collection that the answer is narrowed to. */
  readonly only: string | null
  readonly isContinued: boolean
  readonly site: Site
}

/** What was found, and where to go on from there. */
export const Results = ({ found, isContinued, only, query, site }: Props) => (
  <>
    <p className="search-count" role="status">
      {found.total > 0 ? site.t('search.count', { count: found.total }) : site.t('search.none', { query })}
    </p>
    <Suggestions suggestions={found.suggestions} isMissing={found.total === 0} site={site} />
    <Facets found={found} only={only} query={query} site={site} />
    <ol className="hits">
      {found.items.map((hit) => (
        <li key={`${hit.type}/${hit.id}`}>
          <Hit hit={hit} site={site} />
        </li>
      ))}
    </ol>
    {(found.next !== null || isContinued) && (
      <p className="buttons">
        {isContinued && (
          <a className="button button-quiet" href={searchPath(site.locale.code, { q: query, in: only })}>
            {site.t('search.start')}
          </a>
        )}
        {found.next !== null && (
          <a className="button" href={searchPath(site.locale.code, { q: query, in: only, cursor: found.next })}>
            {site.t('search.next')}
          </a>
        )}
      </p>
    )}
  </>
)

const Hit = ({ hit, site }: { readonly hit: SearchHit; readonly site: Site }) => {
  const collection = collectionOf(site.catalog, hit.type)
  return (
    <article className="hit">
      {collection && <p className="eyebrow">{wordsOf(collection, site.locale).singular}</p>}
      <h2 className="hit-title">
        <a href={entryPath(site.locale.code, hit)} data-result="">
          <Marked parts={hit.highlights.title} />
        </a>
      </h2>
      <p>
        <Marked parts={hit.highlights.summary} />
      </p>
      {hit.highlights.text && (
        <p className="hit-passage">
          <Marked parts={hit.highlights.text} />
        </p>
      )}
    </article>
  )
}

const Marked = ({ parts }: { readonly parts: readonly HighlightPart[] }) =>
  parts.map(({ isMatch, text }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))

type SuggestionsProps = {
  readonly suggestions: readonly string[]
  readonly isMissing: boolean
  readonly site: Site
}

const Suggestions = ({ isMissing, site, suggestions }: SuggestionsProps) =>
  suggestions.length > 0 && (
    <p className={isMissing ? 'search-suggestions notice' : 'search-suggestions'}>
      {site.t('search.suggestions')}{' '}
      {suggestions.map((suggestion) => (
        <a key={suggestion} href={searchPath(site.locale.code, { q: suggestion })}>
          {suggestion}
        </a>
      ))}
    </p>
  )

const Facets = ({ found, only, query, site }: Omit<Props, 'isContinued'>) => {
  const { collection: facets } = found.facets
  if (facets.length < 2 && only === null) return null
  const link = (type: string | null, words: string, count: number) => (
    <li key={type ?? ''}>
      <a href={searchPath(site.locale.code, { q: query, in: type })} aria-current={type === only ? 'true' : undefined}>
        {words} <span>{site.t('search.number', { count })}</span>
      </a>
    </li>
  )
  const all = facets.reduce((sum, { count }) => sum + count, 0)
  return (
    <nav aria-label={site.t('search.narrow')}>
      <ul className="chips">
        {link(null, site.t('search.all'), all)}
        {facets.map(({ count, value }) => {
          const collection = collectionOf(site.catalog, value)
          return link(value, collection ? wordsOf(collection, site.locale).plural : value, count)
        })}
      </ul>
    </nav>
  )
}
