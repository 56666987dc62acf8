'use client'
import type { QueueRow } from '#translation'

import { useWords } from '../words'
import { lagWords } from './lag-words'
import { dayWords } from './words'

/** By when it is to be done, and how long readers may go on seeing an older text. */
export const Due = ({ row: { dueAt, isLate, lag } }: { row: QueueRow }) => {
  const { language, t } = useWords('queue')
  if (dueAt === null && !lag) return <span className="qanun-queue__hint">{t('due.none')}</span>
  return (
    <>
      {dueAt !== null && (
        <time dateTime={dueAt} data-late={isLate} className="qanun-queue__due">
          {isLate ? t('due.late', { day: dayWords(dueAt, language) }) : dayWords(dueAt, language)}
        </time>
      )}
      {lag && (
        <span className="qanun-queue__lag" data-over={lag.isOverdue} data-consequence={lag.consequence}>
          <strong>{t(`grade.${lag.grade}`)}</strong>{' '}
          <time dateTime={lag.dueAt} title={dayWords(lag.dueAt, language)}>
            {lagWords(t, lag)}
          </time>
        </span>
      )}
    </>
  )
}
