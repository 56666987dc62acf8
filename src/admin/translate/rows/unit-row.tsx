'use client'
import type { CheckFinding } from '#translation'

import { useWords } from '../../words'
import { isUnsaved, isWritten, type UnitWork } from '../desk/state'
import type { TermHelp } from '../desk/types'
import { useRoom } from '../room'
import { FreeRow } from './free-row'
import { GoneRow } from './gone-row'
import { RowActions } from './row-actions'
import { SourceSide } from './source-side'
import { TargetSide } from './target-side'

type Props = {
  readonly work: UnitWork
  readonly number: number
  /** Said above the first unit of a field. */
  readonly heading: string | null
  readonly findings: readonly CheckFinding[]
  readonly terms: readonly TermHelp[]
}

/** One unit: its number and state, its source, its target. */
export const UnitRow = ({ findings, heading, number, terms, work }: Props) => {
  const { active, state } = useRoom()
  const { language, t } = useWords('translation')
  const { unit } = work
  const isActive = active === unit.key
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <>
      {heading !== null && <h3 className="qanun-unit__field">{heading}</h3>}
      <article
        className="qanun-unit"
        data-state={unit.state}
        data-active={isActive}
        data-tag={unit.tag}
        data-key={unit.key}
      >
        <div className="qanun-unit__facts" id={`qanun-facts-${number}`}>
          <span className="qanun-unit__number">{number.toLocaleString(language)}</span>
          <span className="qanun-unit__state">{t(`state.${unit.state}`)}</span>
          {unit.isWarning && <span className="qanun-unit__warning">{t('row.warning')}</span>}
          {isUnsaved(work) && <span className="qanun-unit__unsaved">{t('row.unsaved')}</span>}
          {findings.length > 0 && (
            <span className="qanun-unit__findings" data-severity={errors > 0 ? 'error' : 'warning'}>
              {t('row.findings', { count: findings.length })}
            </span>
          )}
          {unit.openNotes > 0 && <span className="qanun-unit__notes">{t('row.notes', { count: unit.openNotes })}</span>}
        </div>
        <SourceSide unit={unit} terms={terms} />
        <Target work={work} number={number} />
        {isActive && isWritten(unit) && state.view.canWrite && <RowActions work={work} />}
      </article>
    </>
  )
}

const Target = ({ number, work }: Pick<Props, 'work' | 'number'>) => {
  if (work.unit.isFree) return <FreeRow unit={work.unit} />
  return work.unit.isGone ? <GoneRow work={work} /> : <TargetSide work={work} number={number} />
}
