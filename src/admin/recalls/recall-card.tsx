'use client'
import { findLocale } from '#locales'
import type { ShownRecall } from '#recall'
import { Link } from '@payloadcms/ui'
import { useState } from 'react'

import { useLinks } from '../queue/use-links'
import { languageName } from '../queue/words'
import { useWords } from '../words'
import { CloseDialog } from './close-dialog'
import { Consumers } from './consumers'
import { momentWords } from './moment'
import { Tellings } from './tellings'

/** One recall, from what it is about to what can be done. */
export const RecallCard = ({ again, recall }: { recall: ShownRecall; again: () => void }) => {
  const { language, t } = useWords('recalls')
  const links = useLinks()
  const [isClosing, setClosing] = useState(false)
  const { at, by, closedAt, closedBy, entry, reason, replacement, texts, type, urgency } = recall
  const [first] = texts
  return (
    <li className="qanun-recall" data-urgency={urgency}>
      <header>
        <span className="qanun-recall__urgency">{t(`urgency.${urgency}`)}</span>
        <h3>
          {texts.map(({ locale, title }) => (
            <bdi key={locale} lang={locale} dir={findLocale(locale).direction}>
              {title}
            </bdi>
          ))}
        </h3>
      </header>
      <p className="qanun-queue__hint">
        {texts.map(({ locale }) => languageName(locale, language)).join(' · ')} ·{' '}
        {t('since', { moment: momentWords(at, language), name: by ?? t('somebody') })}
      </p>
      <dl>
        <dt>{t('reason')}</dt>
        <dd>
          <bdi>{reason}</bdi>
        </dd>
        <dt>{t('replacement')}</dt>
        <dd>
          {replacement ? (
            <Link href={links.form(replacement.type, replacement.id, replacement.locale)} prefetch={false}>
              <bdi lang={replacement.locale}>{replacement.title}</bdi>
            </Link>
          ) : (
            t('noReplacement')
          )}
        </dd>
      </dl>
      <Consumers recall={recall} />
      <Tellings recall={recall} />
      <footer>
        <Link href={links.form(type, entry, first?.locale ?? language)} prefetch={false}>
          {t('openEntry')}
        </Link>
        {closedAt ? (
          <span className="qanun-queue__hint">
            {t('closedBy', { moment: momentWords(closedAt, language), name: closedBy ?? t('somebody') })}
          </span>
        ) : (
          <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => setClosing(true)}>
            {t('close')}
          </button>
        )}
      </footer>
      {isClosing && <CloseDialog recall={recall} done={again} close={() => setClosing(false)} />}
    </li>
  )
}
