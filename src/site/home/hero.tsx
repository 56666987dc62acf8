import { Icon } from '../parts/icon'
import type { IconName } from '../parts/icons'
import { listPath } from '../routing/paths'
import { sectionsOf } from '../shell/navigation'
import type { Site } from '../site'
import { Fibres } from './fibres'

type Props = { readonly site: Site; readonly hasUrgent: boolean }

/** What the clinic is, and the four questions with which people come. */
export const Hero = ({ hasUrgent, site }: Props) => (
  <section className="hero" aria-labelledby="hero-title">
    <Fibres />
    <div className="wrap hero-text">
      <p className="eyebrow">{site.t('clinic.tagline')}</p>
      <h1 id="hero-title">{site.t('home.title')}</h1>
      <p className="lead">{site.t('home.lead')}</p>
    </div>
    <nav className="wrap ways" aria-label={site.t('home.ways.label')}>
      <ul>
        {waysOf(site, hasUrgent).map(({ hint, href, icon, title }) => (
          <li key={href} className={href === '#urgent' ? 'way way-urgent' : 'way'}>
            <Icon name={icon} />
            <a href={href}>{title}</a>
            <p>{hint}</p>
          </li>
        ))}
      </ul>
    </nav>
  </section>
)

type Way = { readonly href: string; readonly icon: IconName; readonly title: string; readonly hint: string }

const waysOf = (site: Site, hasUrgent: boolean): Way[] => {
  const { locale, t } = site
  const has = new Set(sectionsOf(site).map(({ type }) => type))
  const to = (type: string, icon: IconName, title: string, hint: string): Way[] =>
    has.has(type) ? [{ href: listPath(locale.code, type), icon, title, hint }] : []
  return [
    ...to('cramp-types', 'muscle', t('home.ways.types'), t('home.ways.typesHint')),
    ...to('causes', 'cause', t('home.ways.causes'), t('home.ways.causesHint')),
    ...to('treatments', 'care', t('home.ways.help'), t('home.ways.helpHint')),
    ...(hasUrgent
      ? [{ href: '#urgent', icon: 'alarm' as const, title: t('home.ways.urgent'), hint: t('home.ways.urgentHint') }]
      : []),
  ]
}
