'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useWords } from '../words'
import { Faults } from './faults'
import { Jobs } from './jobs'
import { LeftExports } from './left-exports'
import { Parts } from './parts'
import { useReport } from './use-report'
import { momentWords } from './words'

/** How the running product is: the ledger, the replica, the jobs and their faults. It looks again by itself. */
export const Operations = () => {
  const { language, t } = useWords('operations')
  const [isPaused, setPaused] = useState(false)
  const { again, failure, report } = useReport(isPaused)
  const tryAgain = () => {
    setPaused(false)
    again()
  }
  useEffect(() => {
    document.title = `${t('title')} · Qanun`
  }, [t])
  return (
    <div className="qanun-operations gutter--left gutter--right">
      <SetStepNav nav={[{ label: t('title') }]} />
      <div className="qanun-operations__head">
        <h1>{t('title')}</h1>
        {report && (
          <p className="qanun-operations__hint">
            {t('asOf')} <time dateTime={report.at}>{momentWords(report.at, language)}</time>
          </p>
        )}
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          onClick={() => setPaused((was) => !was)}
        >
          {isPaused ? t('goOn') : t('pause')}
        </button>
      </div>
      {failure && (
        <div className="qanun-operations__failure" role="alert">
          <p>{t('notLoaded')}</p>
          <p dir="auto">{failure}</p>
          <button type="button" className="btn btn--style-primary btn--size-small" onClick={tryAgain}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {report ? (
        <>
          <Parts report={report} />
          <LeftExports report={report} again={again} />
          <Jobs report={report} />
          <Faults report={report} />
        </>
      ) : (
        !failure && <p role="status">{t('loading')}</p>
      )}
    </div>
  )
}
