'use client'
import { useCallback, useMemo } from 'react'

import { useWords } from '../../words'
import { textOf, type UnitWork } from '../desk/state'
import { TargetEditor } from '../editor/target-editor'
import type { Underline } from '../editor/underline'
import { useRoom } from '../room'
import { useFindingWords } from '../use-finding-words'
import { MarkedView } from './marked-view'
import { MissingMarks } from './missing-marks'
import { TwoTexts } from './two-texts'

/** The target of a unit: to read, or to write while it is the active one. */
export const TargetSide = ({ number, work }: { number: number; work: UnitWork }) => {
  const room = useRoom()
  const { language, t } = useWords('translation')
  const { refusal, unit } = work
  const text = textOf(work)
  const isActive = room.active === unit.key
  const underlines = useUnderlines(work)
  const { desk } = room
  const current = useCallback(() => textOf(desk.state().works[unit.key] ?? work), [desk, unit.key, work])
  const label = t('row.target', { number })
  const facts = `qanun-facts-${number}`
  return (
    <div className="qanun-unit__target">
      {isActive && room.state.view.canWrite ? (
        <TargetEditor
          onSurface={room.setSurface}
          value={text}
          current={current}
          marks={unit.marks}
          undo={room.undoOf(unit.key)}
          isMultiline={unit.tag === 'textarea'}
          showsHalfSpaces={room.showsHalfSpaces}
          underlines={underlines}
          locale={room.target.lang}
          direction={room.target.dir}
          label={label}
          describedBy={facts}
          isInvalid={refusal !== null}
          clicked={room.clicked}
          onChange={(marked) => room.desk.edit(unit.key, marked)}
        />
      ) : (
        <div
          className="qanun-unit__text"
          role={room.state.view.canWrite ? 'button' : undefined}
          aria-describedby={facts}
          tabIndex={room.state.view.canWrite ? 0 : undefined}
          {...room.target}
          onFocus={() => room.activate(unit.key)}
          onMouseDown={(event) => {
            event.preventDefault()
            room.activate(unit.key, { x: event.clientX, y: event.clientY })
          }}
        >
          <MarkedView marked={text} marks={unit.marks} showsHalfSpaces={room.showsHalfSpaces} />
          {text === '' && (
            <span className="qanun-unit__nothing" lang={language} dir="auto">
              {t('row.nothingYet')}
            </span>
          )}
        </div>
      )}
      {work.theirs && <TwoTexts work={work} />}
      {refusal && (
        <p className="qanun-unit__refusal" role="alert">
          {t('row.refused')} <RefusalWords work={work} />
        </p>
      )}
      {isActive && room.state.view.canWrite && <MissingMarks unit={unit} text={text} />}
    </div>
  )
}

/** Why a text was refused: what the checks said in the reader's language, else the server's sentence. */
const RefusalWords = ({ work }: { work: UnitWork }) => {
  const sentence = useFindingWords()
  const { refusal } = work
  if (!refusal) return null
  return refusal.findings.length > 0 ? refusal.findings.map(sentence).join(' ') : refusal.message
}

const useUnderlines = ({ text, unit }: UnitWork): readonly Underline[] => {
  const { checked, state } = useRoom()
  const findings = state.findings[unit.key]
  const now = text ?? unit.target ?? ''
  return useMemo(() => {
    if (checked?.key !== unit.key || checked.text !== now) return []
    const found = (findings ?? []).filter(({ range, side }) => side === 'target' && range !== undefined)
    return [
      ...found.map(({ range, severity }) => ({ start: range?.start ?? 0, end: range?.end ?? 0, kind: severity })),
      ...checked.misspelled.map(({ end, start }) => ({ start, end, kind: 'spelling' as const })),
    ]
  }, [checked, findings, now, unit.key])
}
