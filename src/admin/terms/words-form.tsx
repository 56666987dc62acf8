'use client'
import { findLocale, localeRegistry } from '#locales'
import { type FormEvent, useRef } from 'react'

import { languageName } from '../queue/words'
import { useWords } from '../words'
import type { WordRow } from './types'
import type { RehearsalScreen } from './use-rehearsal'
import { faultOfWords, type WordsFault, withStatus } from './words-fault'

const STATUSES = ['preferred', 'allowed', 'forbidden'] as const

type Props = { readonly screen: RehearsalScreen; readonly words: readonly WordRow[] }

/** The term's words in every language, as they would be. */
export const WordsForm = ({ screen, words }: Props) => {
  const { language, t } = useWords('translation')
  const filled = words.filter(({ text }) => text.trim() !== '')
  const fault = faultOfWords(filled)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    screen.setWords(filled.map((word) => ({ ...word, text: word.text.trim() })))
    void screen.rehearse()
  }
  return (
    <form className="qanun-rehearsal__words" onSubmit={submit}>
      <div className="qanun-rehearsal__languages">
        {localeRegistry.map(({ code }) => (
          <fieldset key={code} disabled={screen.busy !== null}>
            <legend>{languageName(code, language)}</legend>
            <Language code={code} words={words} setWords={screen.setWords} />
          </fieldset>
        ))}
      </div>
      {fault && <Fault fault={fault} />}
      <button
        type="submit"
        className="btn btn--style-primary btn--size-small"
        disabled={fault !== null || screen.busy !== null}
      >
        {t('rehearsal.rehearse')}
      </button>
    </form>
  )
}

const Fault = ({ fault }: { fault: WordsFault }) => {
  const { language, t } = useWords('translation')
  return (
    <p role="alert" className="qanun-rehearsal__fault">
      {fault.key === 'twice'
        ? t('rehearsal.twice', { word: fault.word })
        : t('rehearsal.twoPreferred', { language: languageName(fault.language, language) })}
    </p>
  )
}

type LanguageProps = {
  readonly code: string
  readonly words: readonly WordRow[]
  readonly setWords: (words: readonly WordRow[]) => void
}

const Language = ({ code, setWords, words }: LanguageProps) => {
  const { t } = useWords('translation')
  const list = useRef<HTMLUListElement>(null)
  const add = () => {
    setWords([...words, { row: crypto.randomUUID(), language: code, text: '', status: 'allowed' }])
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus())
  }
  const change = (row: string, text: string) =>
    setWords(words.map((word) => (word.row === row ? { ...word, text } : word)))
  return (
    <>
      <ul ref={list}>
        {words
          .filter(({ language }) => language === code)
          .map(({ row, status, text }) => (
            <li key={row} data-status={status}>
              <input
                type="text"
                value={text}
                maxLength={200}
                lang={code}
                dir={findLocale(code).direction}
                aria-label={t('rehearsal.word')}
                onChange={(event) => change(row, event.target.value)}
              />
              <select
                value={status}
                aria-label={t('rehearsal.use', { word: text })}
                onChange={(event) => {
                  const chosen = STATUSES.find((known) => known === event.target.value)
                  if (chosen) setWords(withStatus(words, row, chosen))
                }}
              >
                {STATUSES.map((one) => (
                  <option key={one} value={one}>
                    {t(`terms.${one}`)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="qanun-rehearsal__remove"
                aria-label={t('rehearsal.removeWord', { word: text })}
                onClick={() => setWords(words.filter((word) => word.row !== row))}
              >
                ×
              </button>
            </li>
          ))}
      </ul>
      <button type="button" className="qanun-link" onClick={add}>
        {t('rehearsal.addWord')}
      </button>
    </>
  )
}
