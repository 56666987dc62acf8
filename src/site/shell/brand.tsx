import { homePath } from '../routing/paths'
import type { SiteLocale } from '../site'
import type { Strings } from '../strings'

type Props = { readonly locale: SiteLocale; readonly t: Strings }

/** The clinic's name and mark: fibres that tighten and let go. */
export const Brand = ({ locale, t }: Props) => (
  <a className="brand" href={homePath(locale.code)}>
    <BrandMark />
    <span className="brand-words">
      <span className="brand-name">{t('clinic.name')}</span>
      <span className="brand-tagline">{t('clinic.tagline')}</span>
    </span>
  </a>
)

const BrandMark = () => (
  <svg className="brand-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="12" />
    <path d="M7 12c9 0 8 7 13 7s4-7 13-7M7 28c9 0 8-7 13-7s4 7 13 7M7 20h26" />
    <circle cx="20" cy="20" r="3.4" />
  </svg>
)
