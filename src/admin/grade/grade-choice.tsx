'use client'
import type { Grade, Grading } from '#translation'
import { useId } from 'react'

import { useWords } from '../words'
import { Consequence } from './consequence'
import { GRADES } from './grades'
import { useReasons } from './use-reasons'

type Props = {
  readonly grading: Grading
  readonly chosen: Grade
  readonly choose: (grade: Grade) => void
}

/** The four grades, with what each means; one that is less than the changes ask for can't be chosen, and says why. */
export const GradeChoice = ({ choose, chosen, grading }: Props) => {
  const { t } = useWords('translation')
  const name = useId()
  const reasons = useReasons(grading)
  const least = GRADES.indexOf(grading.least ?? 'typo')
  return (
    <fieldset className="qanun-grade__choice">
      <legend>{t('grade.legend')}</legend>
      {GRADES.map((grade, index) => {
        const isTooLow = index < least
        const explained = `${name}-${grade}`
        return (
          <div key={grade} data-chosen={grade === chosen} data-disabled={isTooLow}>
            <label>
              <input
                type="radio"
                name={name}
                value={grade}
                checked={grade === chosen}
                disabled={isTooLow}
                aria-describedby={explained}
                onChange={() => choose(grade)}
              />{' '}
              <strong>{t(`grade.name.${grade}`)}</strong>
            </label>
            <p id={explained} className="qanun-document__hint">
              {isTooLow ? (
                t('grade.tooLow', { reasons })
              ) : (
                <>
                  {t(`grade.explained.${grade}`)} <Consequence grade={grade} grading={grading} />
                </>
              )}
            </p>
          </div>
        )
      })}
    </fieldset>
  )
}
