import { Icon } from '../parts/icon'
import type { Site } from '../site'
import { bookingOf } from './booking'
import { Brand } from './brand'
import { groupedSections } from './navigation'

/** The foot of every page: who speaks here, and the whole site. */
export const Footer = ({ site }: { site: Site }) => (
  <footer className="site-footer">
    <div className="wrap site-footer-grid">
      <div className="site-footer-about">
        <Brand locale={site.locale} t={site.t} />
        <p>{site.t('clinic.description')}</p>
        <Booking site={site} />
      </div>
      <nav className="site-footer-sections" aria-label={site.t('menu.footer')}>
        {groupedSections(site).map(({ group, sections, title }) => (
          <div key={group}>
            <p className="eyebrow">{title}</p>
            <ul>
              {sections.map(({ href, title: name, type }) => (
                <li key={type}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  </footer>
)

const Booking = ({ site }: { readonly site: Site }) => {
  const booking = bookingOf(site)
  return (
    booking && (
      <a className="button site-footer-booking" href={booking.url} rel="noopener">
        <Icon name="calendar" />
        {site.t('entry.book')}
      </a>
    )
  )
}
