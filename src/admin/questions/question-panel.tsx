'use client'
import type { EntryQuestion } from '#translation'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'

import { useEntryAnswer } from '../document/use-entry-answer'
import { useWords } from '../words'
import { OneQuestion } from './one-question'

/** In the form of a source: what translators ask about it. Whoever answers can change the sentence right there. */
export const QuestionPanel = () => {
  const { collectionSlug, id, initialData, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const { t } = useWords('translation')
  const path = id && initialData?.sourceLocale === code ? `entries/${collectionSlug}/${id}` : null
  const { again, answer } = useEntryAnswer<{ questions: readonly EntryQuestion[] }>(
    path && `${path}/questions`,
    lastUpdateTime,
  )
  if (!path || !answer || answer.questions.length === 0) return null
  const heading = t('questions.heading', { count: answer.questions.length })
  return (
    <section className="qanun-panel qanun-questions" aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {answer.questions.map((question) => (
          <OneQuestion key={question.id} question={question} entry={path} locale={code} done={again} />
        ))}
      </ul>
    </section>
  )
}
