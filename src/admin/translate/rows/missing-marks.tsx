'use client'
import type { UnitView } from '#translation'

import { useWords } from '../../words'
import { labelOfChip } from '../editor/draw'
import { useRoom } from '../room'
import { missingMarks } from '../text/missing-marks'

/** Buttons for the marks that are not set yet: where the caret is, or around what is selected. */
export const MissingMarks = ({ text, unit }: { unit: UnitView; text: string }) => {
  const { surface } = useRoom()
  const { t } = useWords('translation')
  const missing = missingMarks(unit, text)
  if (missing.length === 0) return null
  return (
    <div className="qanun-missing-marks">
      <span className="qanun-unit__label">{t('row.missingMarks')}</span>
      {missing.map(({ isPair, kind, mark }) => (
        <button
          key={mark}
          type="button"
          title={t('row.insertMark', { number: mark, kind: t(`mark.${kind}`) })}
          aria-label={t('row.insertMark', { number: mark, kind: t(`mark.${kind}`) })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => surface.current?.insertMark(mark, isPair)}
        >
          <span
            className="qanun-chip"
            data-half={isPair ? 'pair' : 'alone'}
            data-kind={kind}
            data-label={labelOfChip(
              { kind: isPair ? 'open' : 'alone', mark },
              unit.marks.find((info) => info.mark === mark),
            )}
          />
        </button>
      ))}
    </div>
  )
}
