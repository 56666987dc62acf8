'use client'
import { useWords } from '../../words'
import type { UnitWork } from '../desk/state'
import { useRoom } from '../room'
import { MarkedView } from './marked-view'

/** The target of a unit that the source has no more: it is still in the text, and a person takes it out. */
export const GoneRow = ({ work }: { work: UnitWork }) => {
  const { activate, confirm, showsHalfSpaces, state, target } = useRoom()
  const { t } = useWords('translation')
  const { refusal, unit } = work
  return (
    <div className="qanun-unit__target" onFocus={() => activate(unit.key)} onMouseDown={() => activate(unit.key)}>
      <div className="qanun-unit__text" {...target}>
        <MarkedView marked={unit.target ?? ''} marks={unit.marks} showsHalfSpaces={showsHalfSpaces} />
      </div>
      {state.view.canWrite && (
        <div className="qanun-unit__actions">
          <button type="button" className="btn btn--size-small btn--style-primary" title="Ctrl+Enter" onClick={confirm}>
            {t('row.takeOut')}
          </button>
        </div>
      )}
      {refusal && (
        <p className="qanun-unit__refusal" role="alert">
          {refusal.message}
        </p>
      )}
    </div>
  )
}
