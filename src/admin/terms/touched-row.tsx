'use client'
import type { Rehearsal } from '#translation'
import { findLocale } from '#locales'
import { useCallback, useId, useRef, useState } from 'react'

import { languageName } from '../queue/words'
import { useLinks } from '../queue/use-links'
import { TargetEditor } from '../translate/editor/target-editor'
import { MarkedView } from '../translate/rows/marked-view'
import { headingOf } from '../translate/text/heading'
import { createUndo } from '../translate/text/undo'
import { useWords } from '../words'
import { canChange, type Choice, choose, write } from './choices'

type Props = {
  readonly number: number
  readonly unit: Rehearsal['units'][number]
  readonly choice: Choice
  readonly decide: (choice: Choice) => void
}

/** One sentence: what it says now, what it would say, and what a person decides of it. */
export const TouchedRow = ({ choice, decide, number, unit }: Props) => {
  const { language, t } = useWords('translation')
  const links = useLinks()
  const { isFree, locale, marks, ranges, state } = unit
  const side = { lang: locale, dir: findLocale(locale).direction }
  const heading = useId()
  const note = noteOf(unit, choice)
  const to = unit.side === 'source' || isFree ? links.form : links.translate
  return (
    <li className="qanun-touched" data-act={choice.act} aria-labelledby={heading}>
      <div className="qanun-touched__facts" id={heading}>
        <a href={to(unit.type, unit.id, locale)} target="_blank" rel="noreferrer">
          <bdi>{unit.title}</bdi>
        </a>
        <span>{headingOf(unit, language)}</span>
        <span>
          {t(unit.side === 'source' ? 'rehearsal.source' : 'rehearsal.target')} · {languageName(locale, language)}
          {state !== null && ` · ${t(`state.${state}`)}`}
        </span>
      </div>
      <div className="qanun-touched__text">
        <span className="qanun-touched__label">{t('rehearsal.now')}</span>
        <div {...side}>
          <MarkedView
            marked={unit.before}
            marks={marks}
            showsHalfSpaces={false}
            highlights={ranges.map((range) => ({ ...range, title: '' }))}
          />
        </div>
      </div>
      <After choice={choice} decide={decide} number={number} unit={unit} describedBy={heading} />
      <div className="qanun-touched__choices">
        <label>
          <input
            type="checkbox"
            checked={choice.act === 'change'}
            disabled={!canChange(unit, choice.after)}
            onChange={(event) => decide(choose(unit, choice, event.target.checked))}
          />
          {t('rehearsal.choose')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choice.act === 'keep'}
            onChange={(event) => decide({ ...choice, act: event.target.checked ? 'keep' : 'leave' })}
          />
          {t('rehearsal.keep')}
        </label>
        {note && <span className="qanun-help__hint">{t(`rehearsal.${note}`)}</span>}
      </div>
    </li>
  )
}

/** What a person should know before deciding. */
const noteOf = (unit: Props['unit'], { act, after }: Choice) => {
  if (unit.isFree) return 'free'
  if (after === unit.before) return 'byHand'
  if (!unit.isCertain && after === unit.after) return 'look'
  if (act !== 'change') return null
  if (unit.side === 'source') return 'becomesOutdated'
  return unit.state === 'reviewed' ? 'becomesTranslated' : null
}

type AfterProps = Props & { readonly describedBy: string }

/** The new text, to read or to write. */
const After = ({ choice, decide, describedBy, number, unit }: AfterProps) => {
  const { t } = useWords('translation')
  const [isEditing, setEditing] = useState(false)
  const [undo] = useState(createUndo)
  const written = useRef(choice.after)
  const current = useCallback(() => written.current, [])
  const side = { lang: unit.locale, dir: findLocale(unit.locale).direction }
  const isProposal = choice.after === unit.after
  return (
    <div className="qanun-touched__text">
      <span className="qanun-touched__label">
        {t('rehearsal.then')}
        {!unit.isFree && !isEditing && (
          <button type="button" className="qanun-link" onClick={() => setEditing(true)}>
            {t('rehearsal.edit')}
          </button>
        )}
      </span>
      {isEditing ? (
        <TargetEditor
          onSurface={NOWHERE}
          value={choice.after}
          current={current}
          marks={unit.marks}
          undo={undo}
          isMultiline={false}
          showsHalfSpaces={false}
          underlines={NO_UNDERLINES}
          locale={side.lang}
          direction={side.dir}
          label={t('rehearsal.editing', { number })}
          describedBy={describedBy}
          isInvalid={false}
          clicked={null}
          onChange={(after) => {
            written.current = after
            decide(write(unit, choice, after))
          }}
        />
      ) : (
        <div {...side}>
          <MarkedView
            marked={choice.after}
            marks={unit.marks}
            showsHalfSpaces={false}
            highlights={isProposal ? unit.newRanges.map((range) => ({ ...range, title: '' })) : []}
          />
        </div>
      )}
    </div>
  )
}

const NOWHERE = (): void => {}
const NO_UNDERLINES: readonly never[] = []
