'use client'
import type { OpenQuestion, Person, QueuePage } from '#translation'
import { SetStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWords } from '../words'
import { PEOPLE, QUESTIONS, QUEUE } from './api'
import { questionOf } from './query'
import { Questions } from './questions'
import { QueueTab } from './queue-tab'
import { Tabs } from './tabs'
import { useAsked } from './use-asked'
import { useScreen } from './use-screen'

/** What is to be translated, by whom and until when; and what translators have asked. */
export const Queue = () => {
  const { t } = useWords('queue')
  const { go, screen } = useScreen()
  const queue = useAsked<QueuePage>(`${QUEUE}${questionOf(screen)}`)
  const questions = useAsked<{ questions: readonly OpenQuestion[] }>(QUESTIONS)
  const { found: known } = useAsked<{ people: readonly Person[] }>(PEOPLE)
  const people = known?.people ?? []
  useEffect(() => {
    document.title = `${t('title')} · Qanun`
  }, [t])
  return (
    <div className="qanun-queue gutter--left gutter--right">
      <SetStepNav nav={[{ label: t('title') }]} />
      <header className="qanun-queue__head">
        <h1>{t('title')}</h1>
        <Tabs screen={screen} questions={questions.found?.questions.length ?? 0} go={go} />
      </header>
      {screen.tab === 'queue' ? (
        <QueueTab asked={queue} people={people} screen={screen} go={go} />
      ) : (
        <Questions asked={questions} people={people} />
      )}
    </div>
  )
}
