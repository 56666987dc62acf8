import type { SearchPage as Found } from '#contract'

import { Crumbs } from '../parts/crumbs'
import { searchPath } from '../routing/paths'
import { LiveSearch } from '../search/live-search'
import { LONGEST_QUERY } from '../search/query'
import { Results } from '../search/results'
import { languageLinks } from '../shell/language-links'
import { sectionsOf } from '../shell/navigation'
import { Page } from '../shell/page'
import type { Site } from '../site'

type Props = {
  readonly site: Site
  readonly query: string
  /** Null where nothing was asked. */
  readonly found: Found | null
  readonly only: string | null
  readonly isContinued: boolean
}

/** Search over everything published in the language. */
export const SearchPage = ({ found, isContinued, only, query, site }: Props) => {
  const { locale, t } = site
  return (
    <Page site={site} links={languageLinks(site, { at: 'search', query })} isSearch>
      <header className="list-head">
        <div className="wrap">
          <Crumbs site={site} />
          <h1>{t('search.title')}</h1>
          <p className="lead">{t('search.lead')}</p>
        </div>
      </header>
      <div className="wrap list-body">
        <LiveSearch
          action={searchPath(locale.code)}
          query={query}
          maxLength={LONGEST_QUERY}
          words={{ label: t('search.label'), placeholder: t('search.placeholder'), button: t('search.button') }}
        >
          {found && <Results found={found} isContinued={isContinued} only={only} query={query} site={site} />}
          {(!found || found.total === 0) && <Sections site={site} />}
        </LiveSearch>
      </div>
    </Page>
  )
}

const Sections = ({ site }: { readonly site: Site }) => (
  <section className="search-sections">
    <h2>{site.t('search.sections')}</h2>
    <ul className="chips">
      {sectionsOf(site).map(({ href, title, type }) => (
        <li key={type}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  </section>
)
