import { homePath } from '../routing/paths'
import type { Site } from '../site'
import { Icon } from './icon'

type Crumb = { readonly title: string; readonly href: string }
type Props = { readonly site: Site; readonly crumbs?: readonly Crumb[] }

/** The way from the home page to this page; the page itself is not repeated, its heading follows. */
export const Crumbs = ({ crumbs = [], site: { locale, t } }: Props) => (
  <nav className="crumbs" aria-label={t('menu.breadcrumbs')}>
    <ol>
      {[{ title: t('menu.home'), href: homePath(locale.code) }, ...crumbs].map(({ href, title }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <Icon name="chevron" className="icon-directional" />
        </li>
      ))}
    </ol>
  </nav>
)
