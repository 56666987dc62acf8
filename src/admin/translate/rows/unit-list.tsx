'use client'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'

import { useWords } from '../../words'
import type { TermHelp } from '../desk/types'
import { useRoom } from '../room'
import { headingOf } from '../text/heading'
import { UnitRow } from './unit-row'

/** A row's height before it is measured, in pixels. */
const GUESS_PX = 96

type Props = {
  /** Keys of the units that are shown. */
  readonly keys: readonly string[]
  readonly terms: readonly TermHelp[]
}

/** The units, of which only those in sight are drawn, and the active one wherever it is: its editor has the focus. */
export const UnitList = ({ keys, terms }: Props) => {
  const { active, state } = useRoom()
  const { language, t } = useWords('translation')
  const scroller = useRef<HTMLDivElement>(null)
  const at = active === null ? -1 : keys.indexOf(active)
  const rangeExtractor = useCallback(
    (range: Range) =>
      [...new Set([...(at < 0 ? [] : [at]), ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
    [at],
  )
  const virtual = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS_PX,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 6,
    rangeExtractor,
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // Only where one goes, not when the list is measured anew.
  }, [at, virtual])
  return (
    <div ref={scroller} className="qanun-units" role="region" aria-label={t('list.heading')} tabIndex={-1}>
      {keys.length === 0 && <p className="qanun-units__empty">{t('list.nothing')}</p>}
      <div className="qanun-units__all" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const work = state.works[keys[index] ?? '']
          if (!work) return null
          const before = state.works[keys[index - 1] ?? '']
          return (
            <div
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              className="qanun-units__place"
              style={{ transform: `translateY(${start}px)` }}
            >
              <UnitRow
                work={work}
                number={state.order.indexOf(work.unit.key) + 1}
                heading={before?.unit.field === work.unit.field ? null : headingOf(work.unit, language)}
                findings={state.findings[work.unit.key] ?? []}
                terms={work.unit.key === active ? terms : []}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
