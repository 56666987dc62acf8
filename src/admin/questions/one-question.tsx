'use client'
import { isolated } from '#language'
import { findLocale, isLocale } from '#locales'
import type { EntryQuestion } from '#translation'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { messageOf } from '../ask-api'
import { ask } from '../document/ask'
import { trailOf } from '../document/labels'
import { showField } from '../document/show-field'
import { useWords } from '../words'

type Props = {
  readonly question: EntryQuestion
  /** `entries/causes/<id>`. */
  readonly entry: string
  readonly locale: string
  readonly done: () => void
}

export const OneQuestion = ({ done, entry, locale, question }: Props) => {
  const { language, t } = useWords('translation')
  const { id, key, name, path, sentence, targetLocale, text } = question
  const [answer, setAnswer] = useState('')

  const tell = async (said: Promise<unknown>) => {
    try {
      await said
      done()
    } catch (error) {
      toast.error(messageOf(error))
    }
  }
  const send = () =>
    void tell(ask(`${entry}/notes?to=${targetLocale}`, { key, kind: 'answer', text: answer.trim(), replyTo: id }))
  return (
    <li>
      <p className="qanun-document__where">{trailOf(question.labels, language)}</p>
      {sentence === null ? (
        <p className="qanun-document__hint">{t('questions.goneSentence')}</p>
      ) : (
        <blockquote lang={locale} dir={isLocale(locale) ? findLocale(locale).direction : undefined}>
          {sentence}
        </blockquote>
      )}
      {path !== null && (
        <button type="button" className="qanun-link" onClick={() => void showField(path)}>
          {t('questions.toSentence')}
        </button>
      )}
      <p>
        <strong>{t('questions.asks', { name: isolated(name ?? t('questions.somebody')) })}</strong>
      </p>
      <p dir="auto">{text}</p>
      {/* No form: it would stand inside the document's, which HTML does not allow. */}
      <label>
        {t('questions.answer')}
        <textarea rows={3} dir="auto" value={answer} onChange={(event) => setAnswer(event.target.value)} />
      </label>
      <p className="qanun-document__hint">{t('questions.hint')}</p>
      <div className="qanun-panel__actions">
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          disabled={answer.trim() === ''}
          onClick={send}
        >
          {t('questions.send')}
        </button>
        <button
          type="button"
          className="qanun-link"
          onClick={() => void tell(ask(`notes/${encodeURIComponent(id)}`, { isResolved: true }))}
        >
          {t('questions.settled')}
        </button>
      </div>
    </li>
  )
}
