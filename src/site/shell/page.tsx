import type { CollectionSlug } from '#contract'
import type { ReactNode } from 'react'

import type { Site } from '../site'
import { Footer } from './footer'
import { Header } from './header'
import type { LanguageLink } from './language-links'

type Props = {
  readonly site: Site
  readonly links: readonly LanguageLink[]
  readonly current?: CollectionSlug
  /** Whether the page has a field of its own to search by. */
  readonly isSearch?: boolean
  readonly children: ReactNode
}

/** What stands around the content of every page. */
export const Page = ({ children, current, isSearch = false, links, site }: Props) => (
  <>
    <a className="skip" href="#content">
      {site.t('skip')}
    </a>
    <Header site={site} links={links} current={current ?? null} isSearch={isSearch} />
    <main id="content" tabIndex={-1}>
      {children}
    </main>
    <Footer site={site} />
  </>
)
