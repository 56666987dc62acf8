'use client'
import { useWords } from '../../words'
import { isUnsaved, textOf, type UnitWork } from '../desk/state'
import { useRoom } from '../room'

/** What one does with the active unit. */
export const RowActions = ({ work }: { work: UnitWork }) => {
  const { confirm, put, state, stillCorrect } = useRoom()
  const { t } = useWords('translation')
  const { unit } = work
  const small = 'btn btn--size-small btn--style-'
  return (
    <div className="qanun-unit__actions">
      <button
        type="button"
        className={`${small}primary`}
        disabled={textOf(work) === '' || work.theirs !== null}
        title="Ctrl+Enter"
        onClick={confirm}
      >
        {t(state.view.canReview ? 'row.confirmReviewed' : 'row.confirm')}
      </button>
      {unit.state === 'outdated' && (
        <button
          type="button"
          className={`${small}secondary`}
          disabled={isUnsaved(work)}
          title="Alt+S"
          onClick={stillCorrect}
        >
          {t('row.stillCorrect')}
        </button>
      )}
      <button type="button" className={`${small}secondary`} title="Alt+0" onClick={() => put(unit.source)}>
        {t('row.copySource')}
      </button>
    </div>
  )
}
