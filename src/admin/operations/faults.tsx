'use client'
import type { OperationsReport } from '#operations'

import { useWords } from '../words'
import { JobName } from './jobs'
import { momentWords } from './words'

/** What went wrong since the start, the newest first. */
export const Faults = ({ report: { faults } }: { report: OperationsReport }) => {
  const { language, t } = useWords('operations')
  return (
    <section className="qanun-operations__part" aria-labelledby="qanun-operations-faults">
      <h2 id="qanun-operations-faults">{t('faults')}</h2>
      {faults.length === 0 ? (
        <p className="qanun-operations__hint">{t('noFaults')}</p>
      ) : (
        <ol>
          {faults.map(({ at, job, message, requestId }, place) => (
            <li key={`${at} ${faults.length - place}`}>
              <p className="qanun-operations__hint">
                <time dateTime={at}>{momentWords(at, language)}</time> · <JobName job={job} />
              </p>
              <p dir="ltr">{message}</p>
              {requestId && (
                <p className="qanun-operations__hint">
                  {t('requestId')} <bdi>{requestId}</bdi>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
