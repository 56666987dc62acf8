'use client'
import type { DeliveryRow } from '#distribution'
import { useEffect, useId, useState } from 'react'

import { useWords } from '../words'
import { messageOf } from '../ask-api'
import { askChannel } from './api'
import { momentWords } from './moment-words'

type Props = {
  readonly id: string
  /** What the log has at its top, looked at with everything else. */
  readonly newest: readonly DeliveryRow[]
}

type Found = { readonly rows: readonly DeliveryRow[]; readonly failure: string | null; readonly of: string }

/** The log of a channel: its newest lines, or those that fit what is looked for. */
export const DeliveryLog = ({ id, newest }: Props) => {
  const { t } = useWords('channels')
  const field = useId()
  const [number, setNumber] = useState('')
  const [isFailedOnly, setFailedOnly] = useState(false)
  const [found, setFound] = useState<Found>({ rows: [], failure: null, of: '' })
  const query = new URLSearchParams({
    ...(/^\d{1,15}$/.test(number) ? { seq: number } : {}),
    ...(isFailedOnly ? { delivered: 'false' } : {}),
  }).toString()
  useEffect(() => {
    if (query === '') return undefined
    let isCurrent = true
    const told = (answer: Omit<Found, 'of'>) => {
      if (isCurrent) setFound({ ...answer, of: query })
    }
    askChannel<{ deliveries: DeliveryRow[] }>(id, `deliveries?${query}`).then(
      ({ deliveries }) => told({ rows: deliveries, failure: null }),
      (error: unknown) => told({ rows: [], failure: messageOf(error) }),
    )
    return () => {
      isCurrent = false
    }
  }, [id, query, newest])
  const isFound = query !== '' && found.of === query
  const rows = isFound ? found.rows : newest
  return (
    <section className="qanun-channel__part" aria-label={t('log.heading')}>
      <h3>{t('log.heading')}</h3>
      <div className="qanun-channel__actions">
        <label htmlFor={`${field}-number`}>
          {t('log.search')}{' '}
          <input
            id={`${field}-number`}
            dir="ltr"
            inputMode="numeric"
            value={number}
            onChange={({ target }) => setNumber(target.value.trim())}
          />
        </label>
        <label htmlFor={`${field}-failed`}>
          <input
            id={`${field}-failed`}
            type="checkbox"
            checked={isFailedOnly}
            onChange={({ target }) => setFailedOnly(target.checked)}
          />{' '}
          {t('log.onlyFailed')}
        </label>
      </div>
      {isFound && found.failure !== null && <p role="alert">{found.failure}</p>}
      {rows.length === 0 ? <p>{t('log.none')}</p> : <Lines rows={rows} />}
    </section>
  )
}

const Lines = ({ rows }: { rows: readonly DeliveryRow[] }) => {
  const { language, t } = useWords('channels')
  return (
    <ol className="qanun-channel__log">
      {rows.map(({ at, detail, id, isDelivered, seq }) => (
        <li key={id} data-good={isDelivered === true}>
          <strong>{t(isDelivered ? 'log.delivered' : 'log.failed')}</strong>
          <span>{seq === null || seq === undefined ? t('log.test') : t('log.seq', { seq })}</span>
          <time dateTime={at}>{momentWords(at, language)}</time>
          <span dir="auto">{detail}</span>
        </li>
      ))}
    </ol>
  )
}
