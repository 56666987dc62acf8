'use client'
import type { ChannelStatus, Tried } from '#distribution'
import { useId, useState } from 'react'

import { useWords } from '../words'
import { momentWords } from './moment-words'
import type { ChannelScreen } from './use-channel'

type Props = { readonly screen: ChannelScreen; readonly status: ChannelStatus }

/** How the sending goes, and the two things that can be done about it: try, and send again. */
export const Run = ({ screen, status }: Props) => {
  const { t } = useWords('channels')
  const [tried, setTried] = useState<Tried | null>(null)
  return (
    <section className="qanun-channel__part" aria-label={t('run.heading')}>
      <h3>{t('run.heading')}</h3>
      <RunFacts run={status.run} />
      {tried && (
        <p role="status" data-good={tried.isDelivered} className="qanun-channel__tried">
          <strong>{t(tried.isDelivered ? 'run.tested' : 'run.notTested')}</strong>{' '}
          <span dir="auto">{tried.detail}</span>
        </p>
      )}
      {screen.mayAct && (
        <div className="qanun-channel__actions">
          <button
            type="button"
            className="btn btn--style-secondary btn--size-small"
            disabled={screen.isBusy}
            onClick={() => void screen.act<Tried>('test').then(setTried)}
          >
            {t('run.test')}
          </button>
          <SendAgain screen={screen} head={status.head ?? 0} />
        </div>
      )}
    </section>
  )
}

const RunFacts = ({ run }: { run: ChannelStatus['run'] }) => {
  const { language, t } = useWords('channels')
  if (!run) return <p>{t('run.never')}</p>
  const moments = { reachedAt: run.reachedAt, triedAt: run.triedAt, nextAt: run.nextAt }
  return (
    <>
      {run.fault && (
        <p className="qanun-channel__failure" role="alert">
          <strong>{t(`run.fault.${run.fault}`)}</strong> <span dir="auto">{run.detail}</span>
        </p>
      )}
      <p className="qanun-channel__facts">
        <span>{t('run.reached', { seq: run.seq })}</span>
        {run.lag !== null && (
          <span data-behind={run.lag > 0}>
            {run.lag === 0 ? t('keys.upToDate') : t('keys.lag', { count: run.lag })}
          </span>
        )}
        {(Object.keys(moments) as (keyof typeof moments)[]).map((name) => {
          const moment = moments[name]
          return moment ? <span key={name}>{t(`run.${name}`, { moment: momentWords(moment, language) })}</span> : null
        })}
        {run.failures > 0 && <span>{t('run.failures', { count: run.failures })}</span>}
      </p>
    </>
  )
}

const SendAgain = ({ head, screen }: { head: number; screen: ChannelScreen }) => {
  const { t } = useWords('channels')
  const id = useId()
  const [from, setFrom] = useState('0')
  const [sent, setSent] = useState<number | null>(null)
  const isNumber = /^\d{1,15}$/.test(from) && Number(from) <= head
  return (
    <>
      <label htmlFor={id}>
        {t('run.from')}{' '}
        <input
          id={id}
          dir="ltr"
          inputMode="numeric"
          value={from}
          aria-invalid={!isNumber}
          onChange={({ target }) => setFrom(target.value)}
        />
      </label>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        disabled={screen.isBusy || !isNumber}
        onClick={() =>
          void screen.act<{ from: number }>('send-again', { from: Number(from) }).then((answer) => {
            setSent(answer?.from ?? null)
          })
        }
      >
        {t('run.sendAgain')}
      </button>
      <span role="status">{sent !== null && t('run.sent', { from: sent })}</span>
    </>
  )
}
