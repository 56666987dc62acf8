'use client'
import { findLocale } from '#locales'

import { useWords } from '../words'
import { isUnsaved } from './desk/state'
import { useRoom } from './room'
import { SHOWS, type Show } from './text/worklist'
import type { Worklist } from './use-worklist'

type Props = {
  readonly list: Worklist
  readonly toggleHalfSpaces: () => void
  readonly showKeys: () => void
}

/** How far the translation is, which units are shown, and whether all is saved. */
export const Toolbar = ({ list, showKeys, toggleHalfSpaces }: Props) => {
  const { showsHalfSpaces, source, state, target } = useRoom()
  const { t } = useWords('translation')
  const { find, setFind, setShow, show } = list
  return (
    <header className="qanun-toolbar">
      {/* The form's own heading is in the language of the translation, which may have no title yet. */}
      <h2>
        <bdi {...source}>{state.view.title}</bdi>
      </h2>
      <p className="qanun-toolbar__languages">
        <bdi lang={source.lang}>{findLocale(source.lang).name}</bdi>
        <span aria-hidden="true" className="qanun-toolbar__arrow" />
        <span className="qanun-visually-hidden">{t('toolbar.into')}</span>
        <bdi lang={target.lang}>{findLocale(target.lang).name}</bdi>
      </p>
      <Progress />
      <label>
        <span className="qanun-visually-hidden">{t('toolbar.show')}</span>
        <select value={show} onChange={(event) => setShow(event.target.value as Show)}>
          {SHOWS.map((name) => (
            <option key={name} value={name}>
              {t(`show.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        dir="auto"
        value={find}
        placeholder={t('toolbar.find')}
        aria-label={t('toolbar.find')}
        onChange={(event) => setFind(event.target.value)}
      />
      <label className="qanun-toolbar__toggle" title="Alt+H">
        <input type="checkbox" checked={showsHalfSpaces} onChange={toggleHalfSpaces} />
        {t('toolbar.halfSpaces')}
      </label>
      <button type="button" className="qanun-link" title="Ctrl+/" onClick={showKeys}>
        {t('toolbar.keys')}
      </button>
      {!state.view.canWrite && <p role="note">{t('toolbar.readOnly')}</p>}
      <SaveState />
    </header>
  )
}

const Progress = () => {
  const { state } = useRoom()
  const { language, t } = useWords('translation')
  const { reviewed, translated, units, wordsToDo } = state.view.progress
  const done = reviewed + translated
  const percent = units === 0 ? 1 : done / units
  const facts = t('toolbar.progress', { done, units })
  return (
    <div className="qanun-progress">
      <div
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={units}
        aria-valuenow={done}
        aria-valuetext={facts}
        aria-label={t('toolbar.progressLabel')}
      >
        <span style={{ inlineSize: `${percent * 100}%` }} />
      </div>
      <span className="qanun-facts">
        <span>{percent.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })}</span>
        <span>{facts}</span>
        {wordsToDo > 0 && <span>{t('toolbar.wordsToDo', { count: wordsToDo })}</span>}
      </span>
    </div>
  )
}

const SaveState = () => {
  const { desk, state } = useRoom()
  const { t } = useWords('translation')
  const works = Object.values(state.works)
  const waiting = works.filter(isUnsaved).length
  if (state.trouble !== null && waiting > 0)
    return (
      <p className="qanun-toolbar__saved" data-state="failed" role="alert">
        {t('save.trouble')} <span dir="auto">{state.trouble}</span>{' '}
        <button type="button" className="qanun-link" onClick={() => void desk.saveAll()}>
          {t('tryAgain')}
        </button>
      </p>
    )
  const isSaving = works.some(({ sending }) => sending !== null)
  return (
    <p className="qanun-toolbar__saved" role="status">
      {isSaving ? t('save.saving') : waiting > 0 ? t('save.unsaved', { count: waiting }) : t('save.saved')}
    </p>
  )
}
