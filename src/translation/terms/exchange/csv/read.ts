import { unguardCell } from '../../../exchange/csv/guard'
import { rowsOf } from '../../../exchange/csv/rows'
import { UnreadableFile } from '../../../exchange/errors'
import { MAX_CONCEPTS, type ReturnedTerm } from '../format'
import { type Cells, COLUMNS } from './columns'
import { type ConceptRow, conceptOf } from './concept'

/** Reads a table of words. The rows of a concept needn't stand together: whoever sorts a table still has the same words. */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReturnedTerm> {
  const rows = rowsOf(chunks)
  const first = await rows.next()
  if (first.done) throw unreadable('it is empty')
  const header = headerOf(first.value)
  const byConcept = new Map<string, ConceptRow[]>()
  let number = 1
  for await (const cells of rows) {
    number += 1
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = { number, cells: cellsOf(cells, header), isTorn: isTorn(cells, first.value.length) }
    const concept = row.cells.get('concept') ?? ''
    const known = byConcept.get(concept)
    if (known) known.push(row)
    else byConcept.set(concept, [row])
    if (byConcept.size > MAX_CONCEPTS) throw unreadable(`it has more than ${MAX_CONCEPTS} concepts`)
  }
  for (const [concept, found] of byConcept) yield conceptOf(concept, found, new Set(header.values()))
}

/** Columns of others are left alone, in whichever order they stand. */
const headerOf = (cells: readonly string[]): ReadonlyMap<number, string> => {
  const header = new Map<number, string>()
  for (const [place, cell] of cells.entries()) {
    const name = cell.trim().toLowerCase().replace(/ *\(/u, ' (')
    if (!COLUMNS.includes(name)) continue
    if ([...header.values()].includes(name)) throw unreadable(`the column "${name}" stands twice in its first line`)
    header.set(place, name)
  }
  if (![...header.values()].includes('concept')) throw unreadable('its first line has no column "concept"')
  return header
}

/** Spreadsheets end lines inside a cell in two ways; ours have one. */
const cellsOf = (cells: readonly string[], header: ReadonlyMap<number, string>): Cells =>
  new Map([...header].map(([place, name]) => [name, textOf(name, cells[place] ?? '')]))

const textOf = (name: string, cell: string): string => {
  const text = unguardCell(cell).replaceAll('\r\n', '\n')
  return AS_IT_STANDS.test(name) ? text : text.trim()
}

const AS_IT_STANDS = /definition|note|^source$/u

const isTorn = (cells: readonly string[], width: number): boolean =>
  cells.length < width || cells.slice(width).some((more) => more !== '')

const unreadable = (fault: string): UnreadableFile => new UnreadableFile({ line: 1, column: 1, fault })
