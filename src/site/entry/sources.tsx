import type { Source } from '#contract'

import { plainNumber, type Site } from '../site'

type Props = { readonly sources: readonly Source[]; readonly site: Site }

/** Where the facts come from. Titles stay as the publisher writes them, in their own direction. */
export const Sources = ({ site, sources }: Props) =>
  sources.length > 0 && (
    <section className="sources" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{site.t('entry.sources')}</h2>
      <ol>
        {sources.map((source) => (
          <li key={`${source.title}${source.url ?? ''}`}>
            <Citation source={source} site={site} />
          </li>
        ))}
      </ol>
    </section>
  )

const Citation = ({
  site: { locale },
  source: { doi, pmid, publisher, title, url, year },
}: {
  readonly source: Source
  readonly site: Site
}) => (
  <>
    <cite>
      <bdi>
        {url ? (
          <a href={url} rel="noopener">
            {title}
          </a>
        ) : (
          title
        )}
      </bdi>
    </cite>
    <span className="source-facts">
      {publisher && <bdi>{publisher}</bdi>}
      {year !== null && <span>{plainNumber(year, locale)}</span>}
      {doi && <Identifier name="DOI" value={doi} href={`https://doi.org/${encodeURI(doi)}`} />}
      {pmid && (
        <Identifier name="PMID" value={pmid} href={`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`} />
      )}
    </span>
  </>
)

const Identifier = ({
  href,
  name,
  value,
}: {
  readonly name: string
  readonly value: string
  readonly href: string
}) => (
  <bdi dir="ltr">
    {name}{' '}
    <a href={href} rel="noopener">
      {value}
    </a>
  </bdi>
)
