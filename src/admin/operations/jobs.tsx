'use client'
import type { OperationsReport } from '#operations'

import { useWords } from '../words'
import { agoWords, numberWords } from './words'

/** The jobs in the background, and how often each met a fault. */
export const Jobs = ({ report: { at, jobs } }: { report: OperationsReport }) => {
  const { language, t } = useWords('operations')
  return (
    <section className="qanun-operations__part" aria-labelledby="qanun-operations-jobs">
      <h2 id="qanun-operations-jobs">{t('jobs')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('job')}</th>
            <th scope="col">{t('failures')}</th>
            <th scope="col">{t('lastFailure')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ failures, job, lastAt }) => (
            <tr key={job} data-bad={failures > 0 || undefined}>
              <th scope="row">
                <JobName job={job} />
              </th>
              <td>{numberWords(failures, language)}</td>
              <td>{lastAt ? <time dateTime={lastAt}>{agoWords(lastAt, at, language)}</time> : t('never')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What a job is called for people; one that has no name here is called as in the log. */
export const JobName = ({ job }: { job: string }) => {
  const { t } = useWords('operations')
  switch (job) {
    case 'sequencer':
      return t('jobName.sequencer')
    case 'lag':
      return t('jobName.lag')
    case 'catalog':
      return t('jobName.catalog')
    case 'follower':
      return t('jobName.follower')
    case 'channels':
      return t('jobName.channels')
    case 'recalls':
      return t('jobName.recalls')
    case 'requests':
      return t('jobName.requests')
    default:
      return <bdi>{job}</bdi>
  }
}
