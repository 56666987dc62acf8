'use client'
import { findLocale } from '#locales'
import type { OpenQuestion } from '#translation'
import { Link, toast } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { messageOf } from '../ask-api'
import { useWords } from '../words'
import { answer } from './api'
import { readable } from './readable'
import { useCollectionNames } from './use-collection-names'
import { useLinks } from './use-links'
import { dayWords } from './words'

type Props = {
  readonly question: OpenQuestion
  /** Who asked; null where the account is gone. */
  readonly by: string | null
  readonly again: () => void
}

/** One question, its sentence, and where to answer it or to mend the source. */
export const Question = ({ again, by, question }: Props) => {
  const { language, t } = useWords('queue')
  const nameOf = useCollectionNames()
  const links = useLinks()
  const { at, entry, sentence, sourceLocale, targetLocale, title, type } = question
  const source = { lang: sourceLocale, dir: findLocale(sourceLocale).direction }
  return (
    <li className="qanun-question">
      <h2>
        <bdi {...source}>{title || t('table.untitled')}</bdi> <span className="qanun-queue__hint">{nameOf(type)}</span>
      </h2>
      {sentence === null ? (
        <p className="qanun-queue__hint">{t('questions.gone')}</p>
      ) : (
        <blockquote {...source}>{readable(sentence)}</blockquote>
      )}
      <p dir="auto" className="qanun-question__text">
        {question.text}
      </p>
      <p className="qanun-queue__hint">
        <bdi>{by ?? t('assignee.gone')}</bdi> · <time dateTime={at}>{dayWords(at, language)}</time>
      </p>
      <AnswerForm question={question} again={again} />
      <p className="qanun-question__links">
        <Link href={links.form(type, entry, sourceLocale)} prefetch={false}>
          {t('questions.editSource')}
        </Link>
        <Link href={links.translate(type, entry, targetLocale)} prefetch={false}>
          {t('questions.openTranslation')}
        </Link>
      </p>
    </li>
  )
}

const AnswerForm = ({ again, question }: Pick<Props, 'question' | 'again'>) => {
  const { t } = useWords('queue')
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { entry, id, key, targetLocale, type } = question
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      await answer({ type, id: entry, to: targetLocale }, { key, text: text.trim(), replyTo: id })
      toast.success(t('questions.answered'))
      again()
    } catch (error) {
      toast.error(messageOf(error))
    }
    setBusy(false)
  }
  return (
    <form className="qanun-say" onSubmit={(event) => void submit(event)}>
      <label>
        {t('questions.answer')}
        <textarea rows={2} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="btn btn--style-primary btn--size-small" disabled={isBusy || text.trim() === ''}>
        {t('questions.send')}
      </button>
    </form>
  )
}
