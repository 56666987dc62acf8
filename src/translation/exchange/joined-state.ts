import type { UnitState } from '../units/unit'

const LEAST_FIRST = ['machine', 'outdated', 'draft', 'translated', 'reviewed'] as const

/** Where a unit stands whose segments stand here and there: where the least of them does. */
export const joinedState = (states: readonly UnitState[]): UnitState =>
  LEAST_FIRST.find((state) => states.includes(state)) ?? 'missing'
