import type { ReturnedUnit } from '../format'
import { entryOf, returnedUnit } from '../returned-unit'
import { cellToNotes, cellToState, type Column } from './columns'
import { unguardCell } from './guard'
import type { Header } from './header'

/** A row as a unit. An empty target is none: a table has no way to tell the two apart. */
export const unitOf = (cells: readonly string[], { places, width }: Header): ReturnedUnit => {
  const cell = (column: Column): string => unguardCell(cells[places.get(column) ?? -1] ?? '')
  const isTorn = cells.length < width || cells.slice(width).some((more) => more !== '')
  const target = cell('target') || null
  return returnedUnit({
    ...entryOf(cell('entry').trim()),
    key: cell('key').trim(),
    source: cell('source'),
    sourceHash: cell('fingerprint').trim() || null,
    target,
    state: target === null ? 'missing' : cellToState(cell('state')),
    notes: cellToNotes(cell('note')),
    faults: isTorn ? [`Its row has ${cells.length} cells, and the first line ${width}`] : [],
  })
}
