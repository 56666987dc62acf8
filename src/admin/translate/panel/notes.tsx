'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { useWords } from '../../words'
import type { UnitWork } from '../desk/state'
import type { Help } from '../desk/types'
import { messageOf } from '../../ask-api'
import type { HelpState } from '../desk/use-help'
import { useRoom } from '../room'

type NoteOf = Help['notes'][number]
type Say = (kind: 'comment' | 'question' | 'answer', text: string, replyTo?: string) => Promise<boolean>

/** What people said of the unit: comments in this language, questions about the source with their answers. */
export const Notes = ({ help, work }: { work: UnitWork; help: HelpState }) => {
  const { api, desk } = useRoom()
  const { t } = useWords('translation')
  const { key } = work.unit
  const all = (help.help?.notes ?? []).filter((note) => note.key === key)
  const tell = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act()
    } catch (error) {
      toast.error(messageOf(error))
      return false
    }
    help.again()
    await desk.refresh()
    return true
  }
  const say: Say = (kind, text, replyTo) => tell(() => api.say({ key, kind, text, ...(replyTo ? { replyTo } : {}) }))
  return (
    <section aria-label={t('panel.notes')}>
      {all.length === 0 && <p className="qanun-help__hint">{t('notes.none')}</p>}
      <ul className="qanun-notes">
        {all
          .filter(({ replyTo }) => replyTo === null)
          .map((note) => (
            <li key={note.id} data-kind={note.kind} data-resolved={note.isResolved}>
              <OneNote note={note} />
              <ul>
                {all
                  .filter(({ replyTo }) => replyTo === note.id)
                  .map((reply) => (
                    <li key={reply.id} data-kind={reply.kind}>
                      <OneNote note={reply} />
                    </li>
                  ))}
              </ul>
              {note.kind === 'question' && !note.isResolved && (
                <SayForm label={t('notes.answer')} say={(text) => say('answer', text, note.id)} />
              )}
              <button
                type="button"
                className="qanun-link"
                onClick={() => void tell(() => api.settle(note.id, !note.isResolved))}
              >
                {t(note.isResolved ? 'notes.reopen' : 'notes.resolve')}
              </button>
            </li>
          ))}
      </ul>
      <SayForm label={t('notes.comment')} say={(text) => say('comment', text)} />
      <SayForm label={t('notes.question')} hint={t('notes.questionHint')} say={(text) => say('question', text)} />
      <EditSource />
    </section>
  )
}

/** An answer may show that the source itself should say it. */
const EditSource = () => {
  const { source, state } = useRoom()
  const { config } = useConfig()
  const { t } = useWords('translation')
  const { canReview, id, type } = state.view
  if (!canReview) return null
  return (
    <a
      className="qanun-link qanun-edit-source"
      href={`${config.routes.admin}/collections/${type}/${id}?locale=${source.lang}`}
    >
      {t('notes.editSource')}
    </a>
  )
}

const OneNote = ({ note }: { note: NoteOf }) => {
  const { language, t } = useWords('translation')
  return (
    <>
      <span className="qanun-help__hint qanun-facts">
        <span>{t(`notes.kind.${note.kind}`)}</span>
        <span>
          <bdi>{note.name ?? t('notes.somebody')}</bdi>
        </span>
        <span>{new Date(note.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}</span>
      </span>
      <p dir="auto">{note.text}</p>
    </>
  )
}

const SayForm = ({ hint, label, say }: { label: string; hint?: string; say: (text: string) => Promise<boolean> }) => {
  const { t } = useWords('translation')
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await say(text.trim())) setText('')
  }
  return (
    <form className="qanun-say" onSubmit={(event) => void submit(event)}>
      <label>
        {label}
        <textarea rows={2} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {hint && <p className="qanun-help__hint">{hint}</p>}
      <button type="submit" className="btn btn--style-secondary btn--size-small" disabled={text.trim() === ''}>
        {t('notes.send')}
      </button>
    </form>
  )
}
