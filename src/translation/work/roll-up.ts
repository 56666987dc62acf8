import { UNIT_STATES, type UnitState } from '../units/unit'
import { isInSource, stateOf, type UnitRow } from './unit-row'

/** How an entry stands in a language: units by state, and words. */
export type RollUp = Readonly<Record<UnitState, number>> & {
  readonly units: number
  readonly words: number
  readonly wordsToDo: number
  /** The state of what needs work most; `reviewed` for an entry with nothing to translate. */
  readonly state: UnitState
}

/** What needs work first. */
const URGENCY: readonly UnitState[] = ['outdated', 'missing', 'machine', 'draft', 'translated', 'reviewed']

const DONE: ReadonlySet<UnitState> = new Set<UnitState>(['translated', 'reviewed'])

/** Counts an entry's units. */
export const rollUp = (rows: readonly UnitRow[]): RollUp => {
  const counts = Object.fromEntries(UNIT_STATES.map((state) => [state, 0])) as Record<UnitState, number>
  let [words, wordsToDo] = [0, 0]
  for (const row of rows) {
    const state = stateOf(row)
    counts[state] += 1
    const count = isInSource(row) ? wordCount(row.sourceWords) : 0
    words += count
    if (!DONE.has(state)) wordsToDo += count
  }
  return {
    ...counts,
    units: rows.length,
    words,
    wordsToDo,
    state: URGENCY.find((state) => counts[state] > 0) ?? 'reviewed',
  }
}

const WORDS = /[\p{L}\p{N}\u200c'’]+/gu

const wordCount = (text: string): number => text.match(WORDS)?.length ?? 0
