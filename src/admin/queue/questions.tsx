'use client'
import type { OpenQuestion, Person } from '#translation'

import { useWords } from '../words'
import { Failure } from './failure'
import { Question } from './question'
import type { Asked } from './use-asked'

type Props = {
  readonly asked: Asked<{ readonly questions: readonly OpenQuestion[] }>
  readonly people: readonly Person[]
}

/** What translators have asked about source sentences, until somebody answers. */
export const Questions = ({ asked: { again, failure, found, isLoading }, people }: Props) => {
  const { t } = useWords('queue')
  const questions = found?.questions ?? []
  return (
    <>
      <p className="qanun-queue__count" role="status" aria-live="polite">
        {isLoading ? t('loading') : found ? t('questions.open', { count: questions.length }) : ''}
      </p>
      {failure !== null && <Failure what={t('notLoaded')} message={failure} again={again} />}
      {found && questions.length === 0 && <p className="qanun-queue__empty">{t('questions.none')}</p>}
      {questions.length > 0 && (
        <>
          <p className="qanun-queue__hint">{t('questions.hint')}</p>
          <ul className="qanun-questions">
            {questions.map((question) => (
              <Question
                key={question.id}
                question={question}
                by={people.find(({ id }) => id === question.by)?.name ?? null}
                again={again}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
