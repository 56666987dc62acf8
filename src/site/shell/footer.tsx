import type { Site } from '../site'
import { Brand } from './brand'
import { groupedSections } from './navigation'

/** The foot of every page: who speaks here, and the whole site. */
export const Footer = ({ site }: { site: Site }) => (
  <footer className="site-footer">
    <div className="wrap site-footer-grid">
      <div className="site-footer-about">
        <Brand locale={site.locale} t={site.t} />
        <p>{site.t('clinic.description')}</p>
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
