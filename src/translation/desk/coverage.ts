import type { Payload } from 'payload'

import { UNIT_STATES, type UnitState } from '../units/unit'
import { translatedCollections } from '../work/entry'
import type { QueueRow } from './queue-rows'

/** A collection in a language: how much of it is translated. */
export type Coverage = {
  readonly collection: string
  readonly locale: string
  readonly entries: number
  readonly units: number
  readonly words: number
  readonly wordsToDo: number
  readonly byState: Readonly<Record<UnitState, number>>
}

/** How much of every collection is translated into each language, in the order of the collections. */
export const coverageOf = (payload: Payload, rows: readonly QueueRow[]): Coverage[] => {
  const found = new Map<string, Coverage>()
  for (const row of rows) {
    const place = `${row.type}/${row.locale}`
    const before = found.get(place) ?? emptyCoverage(row)
    found.set(place, {
      ...before,
      entries: before.entries + 1,
      units: before.units + row.units,
      words: before.words + row.words,
      wordsToDo: before.wordsToDo + row.wordsToDo,
      byState: countsOf((state) => before.byState[state] + row[state]),
    })
  }
  const order = translatedCollections(payload).map(({ slug }) => slug)
  return [...found.values()].toSorted(
    (a, b) => order.indexOf(a.collection) - order.indexOf(b.collection) || a.locale.localeCompare(b.locale),
  )
}

const emptyCoverage = ({ locale, type }: QueueRow): Coverage => ({
  collection: type,
  locale,
  entries: 0,
  units: 0,
  words: 0,
  wordsToDo: 0,
  byState: countsOf(() => 0),
})

const countsOf = (count: (state: UnitState) => number): Coverage['byState'] =>
  Object.fromEntries(UNIT_STATES.map((state) => [state, count(state)])) as Coverage['byState']
