'use client'
import type { UnitView } from '#translation'

import { useWords } from '../../words'
import type { TermHelp } from '../desk/types'
import { useRoom } from '../room'
import { DiffView } from './diff-view'
import { MarkedView } from './marked-view'

/** The source of a unit; what changed in it since it was translated; its terms, while one works on it. */
export const SourceSide = ({ terms, unit }: { unit: UnitView; terms: readonly TermHelp[] }) => {
  const { showsHalfSpaces, source } = useRoom()
  const { t } = useWords('translation')
  return (
    <div className="qanun-unit__source">
      {unit.isGone && <span className="qanun-unit__label">{t('row.gone')}</span>}
      <div className="qanun-unit__text" {...source}>
        <MarkedView
          marked={unit.source}
          marks={unit.marks}
          showsHalfSpaces={showsHalfSpaces}
          highlights={terms.map(({ end, start, words }) => ({ start, end, title: titleOf(words) }))}
        />
      </div>
      {unit.sourceDiff && (
        <div className="qanun-unit__change">
          <span className="qanun-unit__label">{t('row.sourceChanged')}</span>
          <p {...source}>
            <DiffView parts={unit.sourceDiff} />
          </p>
        </div>
      )}
    </div>
  )
}

const titleOf = (words: TermHelp['words']): string =>
  words
    .filter(({ status }) => status !== 'forbidden')
    .map(({ text }) => text)
    .join(' / ')
