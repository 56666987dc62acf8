import type { Source } from '#contract'
import { directionOf } from '#language'

import { plainNumber, type Site } from '../site'

type Props = { readonly sources: readonly Source[]; readonly site: Site }

/** Where the facts come from. Titles stay as the publisher writes them, in their own language and direction. */
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
  source: { doi, language, pmid, publisher, title, url, year },
}: {
  readonly source: Source
  readonly site: Site
}) => (
  <>
    <cite>
      <bdi {...ownLanguage(language, locale.code)}>
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
      {publisher && <bdi {...ownLanguage(language, locale.code)}>{publisher}</bdi>}
      {year !== null && <span>{plainNumber(year, locale)}</span>}
      {doi && <Identifier name="DOI" value={doi} href={`https://doi.org/${encodeURI(doi)}`} />}
      {pmid && (
        <Identifier name="PMID" value={pmid} href={`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`} />
      )}
    </span>
  </>
)

/** What marks a text that isn't in the page's language. Without a known script, its first letter says the direction. */
const ownLanguage = (language: string | undefined, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } => {
  if (language === undefined || language === page) return {}
  return language === 'und' ? { lang: language } : { lang: language, dir: directionOf(language) }
}

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
