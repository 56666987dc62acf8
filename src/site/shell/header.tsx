import type { CollectionSlug } from '#contract'

import { bookingOf } from './booking'
import { Icon } from '../parts/icon'
import type { Site } from '../site'
import { Brand } from './brand'
import { HeaderSearch } from './header-search'
import type { LanguageLink } from './language-links'
import { LanguageSwitch } from './language-switch'
import { groupedSections, sectionsOf } from './navigation'

type Props = {
  readonly site: Site
  readonly links: readonly LanguageLink[]
  readonly current: CollectionSlug | null
  readonly isSearch: boolean
}

/** The head of every page. The menu of small screens is a `details` element, so it opens without JavaScript. */
export const Header = ({ current, isSearch, links, site }: Props) => (
  <header className="site-header">
    <div className="site-header-top wrap">
      <Brand locale={site.locale} t={site.t} />
      {!isSearch && <HeaderSearch site={site} />}
      <LanguageSwitch site={site} links={links} />
      <Booking site={site} />
      <SmallMenu site={site} current={current} />
    </div>
    <nav className="wide-menu" aria-label={site.t('menu.label')}>
      <ul className="wrap">
        {sectionsOf(site).map(({ href, title, type }) => (
          <li key={type}>
            <a href={href} aria-current={type === current ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
)

const Booking = ({ site }: { site: Site }) => {
  const booking = bookingOf(site)
  return booking ? (
    <a className="button button-small site-header-booking" href={booking.url} rel="noopener">
      {site.t('entry.book')}
    </a>
  ) : null
}

const SmallMenu = ({ current, site }: Omit<Props, 'isSearch' | 'links'>) => (
  <details className="small-menu">
    <summary>
      <Icon name="menu" />
      <span className="small-menu-word">{site.t('menu.open')}</span>
    </summary>
    <nav className="small-menu-panel" aria-label={site.t('menu.label')}>
      {groupedSections(site).map(({ group, sections, title }) => (
        <div key={group}>
          <p className="eyebrow">{title}</p>
          <ul>
            {sections.map((section) => (
              <li key={section.type}>
                <a href={section.href} aria-current={section.type === current ? 'true' : undefined}>
                  {section.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  </details>
)
