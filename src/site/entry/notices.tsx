import type { CollectionDescription, Entry } from '#contract'

import { touchOf } from '../collection-touches'
import { Icon } from '../parts/icon'
import { entryPath } from '../routing/paths'
import type { LanguageLink } from '../shell/language-links'
import { languageName, type Site } from '../site'
import { asWarnings } from './values'

type Props = { readonly entry: Entry; readonly site: Site }

/** Says that a translation is older than its original, and that a language lacks this page. */
export const LanguageNotices = ({ entry, links, site }: Props & { readonly links: readonly LanguageLink[] }) => (
  <>
    {entry.translation.isLate && <Outdated entry={entry} site={site} />}
    {links
      .filter(({ isSame }) => !isSame)
      .map(({ href, locale }) => (
        <p className="notice" key={locale.code}>
          {site.t('language.notTranslated', { language: languageName(locale.code, site.locale) })}{' '}
          <a href={href} hrefLang={locale.code}>
            {site.t('language.seeInstead', { language: languageName(locale.code, site.locale) })}
          </a>
        </p>
      ))}
  </>
)

const Outdated = ({ entry, site: { locale, t } }: Props) => {
  const original = entry.alternates.find((alternate) => alternate.locale === entry.translation.from)
  return (
    <p className="notice">
      {t('language.outdated', { language: languageName(entry.translation.from, locale) })}{' '}
      {original && (
        <a href={entryPath(original.locale, { type: entry.type, slug: original.slug })} hrefLang={original.locale}>
          {t('language.readOriginal')}
        </a>
      )}
    </p>
  )
}

/** At the head of an entry that knows of an emergency: it must not be overlooked at the foot of the page. */
export const Alarm = ({ collection, entry, site: { t } }: Props & { readonly collection: CollectionDescription }) => {
  const place = placeOfEmergency(entry, collection)
  return (
    place && (
      <p className="alarm">
        <Icon name="alarm" />
        <span>
          <strong>{t('entry.alarm')}</strong> <a href={`#${place}`}>{t('entry.alarmLink')}</a>
        </span>
      </p>
    )
  )
}

/** The id of the first place on the page that speaks of an emergency. */
const placeOfEmergency = (entry: Entry, { fields }: CollectionDescription): string | null => {
  const field = fields.find(
    ({ kind, name }) => kind === 'warnings' && asWarnings(entry[name]).some(({ severity }) => severity === 'emergency'),
  )
  const block = entry.body?.blocks.find(
    (candidate) => candidate.type === 'callout' && candidate.severity === 'emergency',
  )
  return field?.name ?? block?.id ?? null
}

/** What is said above all pages of a collection that could be misread as advice. */
export const Banner = ({ site: { t }, type }: { readonly type: string; readonly site: Site }) =>
  touchOf(type).banner === 'medicines' && (
    <div className="banner" role="note">
      <Icon name="medicine" />
      <div>
        <p className="banner-title">{t('medicines.title')}</p>
        <p>{t('medicines.text')}</p>
      </div>
    </div>
  )

export const Disclaimer = ({ site: { t }, type }: { readonly type: string; readonly site: Site }) =>
  touchOf(type).isPerson ? null : (
    <div className="disclaimer" role="note">
      <p className="eyebrow">{t('disclaimer.title')}</p>
      <p>{t('disclaimer.text')}</p>
    </div>
  )
