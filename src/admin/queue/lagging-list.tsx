import { findLocale, translator } from '#locales'
import type { QueueRow } from '#translation'
import { Link } from '@payloadcms/ui'

import { lagWords } from './lag-words'
import { languageName } from './words'

/** More are in the queue. */
const SHOWN = 5

type Props = {
  readonly rows: readonly QueueRow[]
  readonly language: string
  /** Where the admin is, and where all of them are listed. */
  readonly admin: string
  readonly all: string
}

/** Public translations of an older text, with the count-down of each. */
export const LaggingList = ({ admin, all, language, rows }: Props) => {
  const t = translator(language, 'queue')
  if (rows.length === 0) return <p className="qanun-queue__hint">{t('card.noneLags')}</p>
  return (
    <div className="qanun-card__lagging">
      <h3>{t('card.lagging', { count: rows.length })}</h3>
      <ul>
        {rows.slice(0, SHOWN).map(({ entry, lag, locale, sourceLocale, title, type }) => (
          <li key={`${type}/${entry}/${locale}`}>
            <Link href={`${admin}/collections/${type}/${entry}/translate?locale=${locale}`} prefetch={false}>
              <bdi lang={sourceLocale} dir={findLocale(sourceLocale).direction}>
                {title}
              </bdi>
            </Link>{' '}
            <span className="qanun-queue__hint">{languageName(locale, language)}</span>
            {lag && (
              <span className="qanun-queue__lag" data-over={lag.isOverdue} data-consequence={lag.consequence}>
                {lagWords(t, lag)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <Link href={all} prefetch={false}>
          {t('card.all', { count: rows.length })}
        </Link>
      )}
    </div>
  )
}
