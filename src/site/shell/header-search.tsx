import { Icon } from '../parts/icon'
import { searchPath } from '../routing/paths'
import { LONGEST_QUERY } from '../search/query'
import type { Site } from '../site'

/** A field where there is room for one, else a link to the page that has one. Both work without JavaScript. */
export const HeaderSearch = ({ site: { locale, t } }: { readonly site: Site }) => (
  <>
    <form className="header-search" role="search" action={searchPath(locale.code)} method="get">
      <input
        type="search"
        name="q"
        required
        maxLength={LONGEST_QUERY}
        aria-label={t('search.label')}
        placeholder={t('search.short')}
      />
      <button type="submit" aria-label={t('search.button')}>
        <Icon name="search" />
      </button>
    </form>
    <a className="header-search-link" href={searchPath(locale.code)} aria-label={t('search.title')}>
      <Icon name="search" />
    </a>
  </>
)
