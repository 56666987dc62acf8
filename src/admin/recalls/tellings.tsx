'use client'
import type { ShownRecall } from '#recall'

import { useWords } from '../words'
import { momentWords } from './moment'

/** When the staff was told that somebody has not acknowledged, and when it is told next. */
export const Tellings = ({ recall }: { recall: ShownRecall }) => {
  const { language, t } = useWords('recalls')
  const { nextStepAt, tellings } = recall
  if (tellings.length === 0 && nextStepAt === null) return null
  return (
    <section aria-label={t('tellings.heading')}>
      <h4>{t('tellings.heading')}</h4>
      <ul className="qanun-recall__tellings">
        {tellings.map(({ at, consumers, detail, mail, step, webhook }) => (
          <li key={step}>
            {t('tellings.line', { moment: momentWords(at, language), count: consumers })} ·{' '}
            {t('tellings.mail', { outcome: t(`outcome.${mail}`) })} ·{' '}
            {t('tellings.webhook', { outcome: t(`outcome.${webhook}`) })}
            {detail !== null && (
              <span className="qanun-queue__hint" dir="auto">
                {' '}
                {detail}
              </span>
            )}
          </li>
        ))}
        {nextStepAt !== null && <li>{t('tellings.next', { moment: momentWords(nextStepAt, language) })}</li>}
      </ul>
    </section>
  )
}
