import type { UnitState } from '../../units/unit'

/** The header, in order. Those of the texts name their language: `source (en)`, `target (fa)`. */
export const COLUMNS = ['entry', 'key', 'labels', 'source', 'target', 'state', 'note', 'fingerprint'] as const
export type Column = (typeof COLUMNS)[number]

/** Without these a table is none of ours. */
export const NEEDED: readonly Column[] = ['entry', 'key', 'source', 'target']

export const WITH_LOCALE: ReadonlySet<string> = new Set<Column>(['source', 'target'])

/** Notes of a unit stand in one cell, an empty line between them. */
const BETWEEN_NOTES = '\n\n'

export const notesToCell = (notes: readonly string[]): string =>
  notes.map((note) => note.trim().replaceAll(/\n\s*\n/gu, '\n')).join(BETWEEN_NOTES)

export const cellToNotes = (cell: string): string[] =>
  cell
    .replaceAll('\r\n', '\n')
    .split(BETWEEN_NOTES)
    .map((note) => note.trim())
    .filter((note) => note !== '')

const STATES: ReadonlySet<string> = new Set<UnitState>([
  'missing',
  'machine',
  'draft',
  'translated',
  'reviewed',
  'outdated',
])

/** Null where the cell holds no state of ours. */
export const cellToState = (cell: string): UnitState | null => {
  const state = cell.trim().toLowerCase()
  return STATES.has(state) ? (state as UnitState) : null
}
