'use client'
import { findLocale } from '#locales'
import type { Consumer, ShownRecall } from '#recall'

import { useWords } from '../words'
import { momentWords } from './moment'

const ORDER = ['behind', 'left-behind', 'cut-off', 'key-ended', 'moved', 'unknown', 'acknowledged'] as const

/** Who had the text, those who may still serve it first. */
export const Consumers = ({ recall }: { recall: ShownRecall }) => {
  const { t } = useWords('recalls')
  const { consumers, isSettled } = recall
  if (consumers.length === 0) return <p className="qanun-recall__settled">{t('consumers.nobody')}</p>
  const rows = consumers.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  return (
    <>
      {isSettled && <p className="qanun-recall__settled">{t('consumers.settled')}</p>}
      <div className="qanun-recall__table" tabIndex={0} role="region" aria-label={t('consumers.heading')}>
        <table>
          <caption>{t('consumers.heading')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('consumers.channel')}</th>
              <th scope="col">{t('consumers.key')}</th>
              <th scope="col">{t('consumers.state')}</th>
              <th scope="col">{t('consumers.reached')}</th>
              <th scope="col">{t('consumers.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((consumer) => (
              <Row key={consumer.name} consumer={consumer} since={recall.at} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const Row = ({ consumer, since }: { consumer: Consumer; since: string }) => {
  const { language, t } = useWords('recalls')
  const { acknowledgedAt, channel, lastFour, seenAt, seq, state } = consumer
  return (
    <tr data-state={state}>
      <td>
        <bdi dir="ltr">{channel}</bdi>
      </td>
      <td>{lastFour === null ? t('consumers.destination') : <bdi dir="ltr">…{lastFour}</bdi>}</td>
      <td>{t(`state.${state}`, { moment: momentWords(acknowledgedAt ?? since, language) })}</td>
      <td>{seq === null ? '–' : seq.toLocaleString(findLocale(language).intl)}</td>
      <td>{seenAt === null ? t('consumers.never') : momentWords(seenAt, language)}</td>
    </tr>
  )
}
