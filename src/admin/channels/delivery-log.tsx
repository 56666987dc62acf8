'use client'
import type { DeliveryRow } from '#distribution'
import { useId, useState } from 'react'

import { useWords } from '../words'
import { momentWords } from './moment-words'
import type { ChannelScreen } from './use-channel'
import { logQuery, useLog } from './use-log'

type Props = {
  readonly id: string
  readonly screen: ChannelScreen
  /** What the log has at its top, looked at with everything else. */
  readonly newest: readonly DeliveryRow[]
}

/** The log of a channel: its newest lines, or those that fit what is looked for; each can be begun with again. */
export const DeliveryLog = ({ id, newest, screen }: Props) => {
  const { t } = useWords('channels')
  const field = useId()
  const [wanted, setWanted] = useState('')
  const [isFailedOnly, setFailedOnly] = useState(false)
  const { failure, mayHaveMore, more, rows } = useLog(id, logQuery(wanted, isFailedOnly), newest)
  return (
    <section className="qanun-channel__part" aria-label={t('log.heading')}>
      <h3>{t('log.heading')}</h3>
      <div className="qanun-channel__actions">
        <label htmlFor={`${field}-wanted`}>
          {t('log.search')}{' '}
          <input
            id={`${field}-wanted`}
            type="search"
            dir="ltr"
            value={wanted}
            onChange={({ target }) => setWanted(target.value.trim())}
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
      {failure !== null && <p role="alert">{failure}</p>}
      {rows.length === 0 ? <p role="status">{t('log.none')}</p> : <Lines rows={rows} screen={screen} />}
      {mayHaveMore && (
        <div className="qanun-channel__actions">
          <button type="button" className="btn btn--style-secondary btn--size-small" onClick={more}>
            {t('log.older')}
          </button>
        </div>
      )}
    </section>
  )
}

const Lines = ({ rows, screen }: { rows: readonly DeliveryRow[]; screen: ChannelScreen }) => {
  const { language, t } = useWords('channels')
  return (
    <ol className="qanun-channel__log">
      {rows.map(({ at, detail, id, isDelivered, messageId, seq }) => (
        <li key={id} data-good={isDelivered === true}>
          <strong>{t(isDelivered ? 'log.delivered' : 'log.failed')}</strong>
          <span>{typeof seq === 'number' ? t('log.seq', { seq }) : t('log.test')}</span>
          <time dateTime={at}>{momentWords(at, language)}</time>
          {messageId && <code dir="ltr">{messageId}</code>}
          <span dir="auto">{detail}</span>
          {screen.mayAct && typeof seq === 'number' && (
            <button
              type="button"
              className="btn btn--style-secondary btn--size-small"
              disabled={screen.isBusy}
              aria-label={t('log.againFrom', { seq })}
              onClick={() => void screen.act('send-again', { from: seq })}
            >
              {t('log.again')}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
