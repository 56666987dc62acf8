'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../words'
import { BatchList } from './batch-list'
import { Failed } from './failed'
import { Outcome } from './outcome'
import { TouchedUnits } from './touched-units'
import { useRehearsal } from './use-rehearsal'
import { WordsForm } from './words-form'

/** The "Rehearse" view of a term: its words, what a change of them touches, and the changes there were. */
export const RehearsalView = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { t } = useWords('translation')
  if (!id) return null
  return (
    <div role="region" className="qanun-rehearsal gutter--left gutter--right" aria-label={t('rehearsal.tab')}>
      {user?.role === 'translator' ? <p>{t('rehearsal.editorsOnly')}</p> : <Screen term={String(id)} />}
    </div>
  )
}

const Screen = ({ term }: { term: string }) => {
  const screen = useRehearsal(term)
  const { t } = useWords('translation')
  return (
    <>
      {screen.words && (
        <>
          <h2>{t('rehearsal.heading', { concept: screen.concept })}</h2>
          <p>{t('rehearsal.explained')}</p>
          <WordsForm screen={screen} words={screen.words} />
        </>
      )}
      <p role="status" className={screen.busy ? undefined : 'qanun-visually-hidden'}>
        {screen.busy && t(BUSY[screen.busy])}
        {screen.rehearsal && !screen.busy && t('rehearsal.found', { count: screen.rehearsal.units.length })}
      </p>
      <Failed screen={screen} />
      <Outcome screen={screen} />
      {screen.rehearsal && <TouchedUnits screen={screen} rehearsal={screen.rehearsal} />}
      {screen.words && <BatchList screen={screen} />}
    </>
  )
}

const BUSY = {
  loading: 'rehearsal.loading',
  rehearsing: 'rehearsal.rehearsing',
  applying: 'rehearsal.applying',
  undoing: 'rehearsal.undoing',
} as const
