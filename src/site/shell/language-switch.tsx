import type { Site } from '../site'
import { stringsOf } from '../strings'
import { languageName } from '../site'
import { Icon } from '../parts/icon'
import type { LanguageLink } from './language-links'

type Props = { readonly site: Site; readonly links: readonly LanguageLink[] }

/** Leads to the other languages; each link is written, and described, in the language it leads to. */
export const LanguageSwitch = ({ links, site: { t } }: Props) => (
  <nav className="language-switch" aria-label={t('language.label')}>
    <Icon name="globe" />
    <ul>
      {links.map(({ href, isSame, locale }) => (
        <li key={locale.code}>
          <a
            href={href}
            hrefLang={locale.code}
            lang={locale.code}
            dir={locale.direction}
            title={titleOf({ isSame, locale })}
          >
            {locale.name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const titleOf = ({ isSame, locale }: Pick<LanguageLink, 'isSame' | 'locale'>): string => {
  const t = stringsOf(locale.code)
  const language = languageName(locale.code, locale)
  return isSame ? t('language.read', { language }) : t('language.elsewhere', { language })
}
