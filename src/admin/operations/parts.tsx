'use client'
import type { OperationsReport } from '#operations'

import { useWords } from '../words'
import { type Fact, Facts } from './facts'
import { agoWords, millisecondsWords, momentWords, numberWords, sizeWords } from './words'

/** Below this many bytes of room a save may soon be refused. */
const LITTLE_ROOM = 1_000_000_000

/** What the report says in numbers, part by part. */
export const Parts = ({ report }: { report: OperationsReport }) => {
  const { language, t } = useWords('operations')
  const number = (value: number) => numberWords(value, language)
  const moment = (iso: string) => (
    <time dateTime={iso} title={momentWords(iso, language)}>
      {agoWords(iso, report.at, language)}
    </time>
  )
  const { database, folders, ledger, replica, requests, sequencer, versions } = report
  const publishing: Fact[] = [
    { name: t('head'), value: ledger ? number(ledger.head) : t('notKnown'), isBad: !ledger },
    { name: t('epoch'), value: ledger ? <bdi>{ledger.epoch}</bdi> : t('notKnown') },
    {
      name: t('waiting'),
      value: ledger ? number(ledger.waiting) : t('notKnown'),
      isBad: (ledger?.waiting ?? 0) > 0,
    },
    {
      name: t('sequencer'),
      value: sequencer.isRunning ? t('running') : t('notRunning'),
      isBad: !sequencer.isRunning,
    },
    { name: t('numbered'), value: number(sequencer.numbered) },
    { name: t('lastNumbered'), value: sequencer.lastAt ? moment(sequencer.lastAt) : t('never') },
  ]
  const reading: Fact[] = [
    { name: t('replicaSeq'), value: number(replica.seq) },
    {
      name: t('lag'),
      value: replica.lag === null ? t('notKnown') : number(replica.lag),
      isBad: (replica.lag ?? 0) > 0,
    },
    { name: t('follower'), value: replica.isReady ? t('caughtUp') : t('catchingUp'), isBad: !replica.isReady },
    { name: t('perSecond'), value: number(requests.perSecond) },
    {
      name: t('p95'),
      value: requests.p95Ms === null ? t('noRequests') : millisecondsWords(requests.p95Ms, language),
    },
    { name: t('failedRequests'), value: number(requests.failures), isBad: requests.failures > 0 },
  ]
  const machine: Fact[] = [
    { name: t('started'), value: moment(report.startedAt) },
    {
      name: t('database'),
      value: (
        <>
          <bdi>{database.kind === 'sqlite' ? 'SQLite' : 'MongoDB'}</bdi>
          {database.isUp ? '' : ` (${t('databaseAway')})`}
        </>
      ),
      isBad: !database.isUp,
    },
    ...folders.map(({ bytes, free, name }) => ({
      name: name === 'data' ? t('dataFolder') : t('mediaFolder'),
      value: t('sizeAndRoom', { size: sizeWords(bytes, language), room: sizeWords(free, language) }),
      isBad: free < LITTLE_ROOM,
    })),
    ...(['qanun', 'payload', 'next', 'node'] as const).map((name) => ({
      name: NAMES[name],
      value: <bdi>{versions[name]}</bdi>,
    })),
  ]
  return (
    <div className="qanun-operations__parts">
      <Facts id="publishing" title={t('publishing')} facts={publishing} />
      <Facts id="reading" title={t('reading')} facts={reading} />
      <Facts id="machine" title={t('machine')} facts={machine} />
    </div>
  )
}

const NAMES = { qanun: 'Qanun', payload: 'Payload', next: 'Next.js', node: 'Node.js' } as const
