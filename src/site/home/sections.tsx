import { touchOf } from '../collection-touches'
import { Icon } from '../parts/icon'
import { sectionsOf } from '../shell/navigation'
import type { Site } from '../site'

/** All that can be read on the site. */
export const Sections = ({ site }: { readonly site: Site }) => (
  <section className="wrap home-section" aria-labelledby="sections">
    <h2 id="sections">{site.t('home.sections')}</h2>
    <ul className="section-grid">
      {sectionsOf(site).map(({ count, description, href, title, type }) => (
        <li key={type} className="section-card">
          <Icon name={touchOf(type).icon} />
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p>{description}</p>
          <p className="section-count">{site.t('list.count', { count })}</p>
        </li>
      ))}
    </ul>
  </section>
)
