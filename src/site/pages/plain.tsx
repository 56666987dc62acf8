import type { LocaleCode } from '#contract'

import { homePath } from '../routing/paths'
import { Brand } from '../shell/brand'
import { languageLinks } from '../shell/language-links'
import { sectionsOf } from '../shell/navigation'
import { Page } from '../shell/page'
import { localeFacts, type Site } from '../site'
import { stringsOf } from '../strings'
import { Icon } from '../parts/icon'
import { touchOf } from '../collection-touches'
import { defaultLocale, findLocale, isLocale } from '#locales'

/** Where an address leads to nothing; shows what there is instead. */
export const MissingPage = ({ site }: { readonly site: Site }) => (
  <Page site={site} links={languageLinks(site, { at: 'home' })}>
    <div className="wrap plain-page">
      <p className="plain-page-number" aria-hidden="true">
        {new Intl.NumberFormat(site.locale.intl).format(404)}
      </p>
      <h1>{site.t('missing.title')}</h1>
      <p className="lead">{site.t('missing.text')}</p>
      <ul className="plain-page-sections">
        {sectionsOf(site).map(({ href, title, type }) => (
          <li key={type}>
            <a href={href}>
              <Icon name={touchOf(type).icon} />
              {title}
            </a>
          </li>
        ))}
      </ul>
      <a className="button" href={homePath(site.locale.code)}>
        {site.t('missing.home')}
      </a>
    </div>
  </Page>
)

/** What is shown until there is something to read. It is tried again without a click. */
export const StartingPage = ({ code }: { readonly code: LocaleCode }) => {
  const t = stringsOf(code)
  return (
    <main className="wrap plain-page" id="content">
      <meta httpEquiv="refresh" content="5" />
      <Brand locale={localeFacts(isLocale(code) ? findLocale(code) : defaultLocale)} t={t} />
      <h1>{t('starting.title')}</h1>
      <p className="lead">{t('starting.text')}</p>
      <span className="waiting" aria-hidden="true" />
    </main>
  )
}
