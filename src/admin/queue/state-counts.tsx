'use client'
import type { QueueRow } from '#translation'

import { useWords } from '../words'
import { STATES } from './query'

/** How many units are in which state; what needs work first. */
export const StateCounts = ({ row }: { row: QueueRow }) => {
  const { language, t } = useWords('translation')
  const { t: queue } = useWords('queue')
  const states = STATES.filter((state) => row[state] > 0)
  if (states.length === 0) return <span className="qanun-queue__hint">{queue('noUnits')}</span>
  return (
    <ul className="qanun-queue__states">
      {states.map((state) => (
        <li key={state} className="qanun-queue__state" data-state={state}>
          {t(`state.${state}`)} <bdi>{row[state].toLocaleString(language)}</bdi>
        </li>
      ))}
    </ul>
  )
}
