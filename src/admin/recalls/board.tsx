'use client'
import type { RecallBoard } from '#recall'
import { SetStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

import { Failure } from '../queue/failure'
import { useAsked } from '../queue/use-asked'
import { useWords } from '../words'
import { RecallCard } from './recall-card'

/** What is recalled, who still serves it, and what was done about that. */
export const Board = () => {
  const { t } = useWords('recalls')
  const { again, failure, found, isLoading } = useAsked<RecallBoard>('/api/recalls/board')
  useEffect(() => {
    document.title = `${t('title')} · Qanun`
  }, [t])
  return (
    <div className="qanun-queue qanun-recalls gutter--left gutter--right">
      <SetStepNav nav={[{ label: t('title') }]} />
      <header className="qanun-queue__head">
        <h1>{t('title')}</h1>
        <button type="button" className="btn btn--style-secondary btn--size-small" disabled={isLoading} onClick={again}>
          {t('refresh')}
        </button>
      </header>
      {failure !== null && <Failure what={t('notLoaded')} message={failure} again={again} />}
      <div aria-live="polite">{found === null && failure === null && <p>{t('loading')}</p>}</div>
      {found && <Lists board={found} again={again} />}
    </div>
  )
}

const Lists = ({ again, board }: { board: RecallBoard; again: () => void }) => {
  const { t } = useWords('recalls')
  const { closed, open, ways } = board
  if (open.length + closed.length === 0) return <p className="qanun-recalls__empty">{t('none')}</p>
  return (
    <>
      {!ways.mail && (
        <p className="qanun-recalls__warning" role="note">
          {ways.webhook ? t('noMail') : t('noWay')}
        </p>
      )}
      {[
        { name: t('open'), recalls: open },
        { name: t('closed'), recalls: closed },
      ].map(
        ({ name, recalls }) =>
          recalls.length > 0 && (
            <section key={name} aria-label={name}>
              <h2>{name}</h2>
              <ul className="qanun-recalls__list">
                {recalls.map((recall) => (
                  <RecallCard key={recall.id} recall={recall} again={again} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}
