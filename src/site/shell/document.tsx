import type { LocaleCode } from '#contract'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'

import { defaultLocale, findLocale, isLocale } from '#locales'
import { siteReader } from '../reader'
import { localeFacts, type SiteLocale } from '../site'
import { stringsOf } from '../strings'
import { fontPath, subsetFor } from './fonts'
import { FailureWords } from './failure'
import '../styles/index.css'

type Props = { readonly code: LocaleCode; readonly children: ReactNode }

/** The HTML document of every page: its language and its direction. */
export const Document = ({ children, code }: Props) => {
  const locale = documentLocale(code)
  const t = stringsOf(locale.code)
  preload(fontPath(subsetFor(locale)), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={locale.code} dir={locale.direction}>
      <body>
        <FailureWords title={t('failed.title')} text={t('failed.text')} retry={t('failed.retry')}>
          {children}
        </FailureWords>
      </body>
    </html>
  )
}

/** A language of the catalog; before there is a catalog, of the site's own; otherwise the default one. */
const documentLocale = (code: LocaleCode): SiteLocale => {
  const listed = siteReader()
    ?.catalog()
    .locales.find((locale) => locale.code === code)
  return localeFacts(listed ?? (isLocale(code) ? findLocale(code) : defaultLocale))
}
