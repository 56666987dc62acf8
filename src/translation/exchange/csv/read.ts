import { UnreadableFile } from '../errors'
import type { ReturnedFile, ReturnedUnit } from '../format'
import { type Header, headerOf } from './header'
import { unitOf } from './row'
import { rowsOf } from './rows'

/** Reads a table of units, a row a unit. */
export const readCsv = async (chunks: AsyncIterable<Uint8Array>): Promise<ReturnedFile> => {
  const rows = rowsOf(chunks)
  const first = await rows.next()
  if (first.done) throw new UnreadableFile({ line: 1, column: 1, fault: 'it is empty' })
  const header = headerOf(first.value)
  return { sourceLocale: header.sourceLocale, targetLocale: header.targetLocale, units: unitsOf(rows, header) }
}

/** Spreadsheets write rows without anything in them below the last. */
async function* unitsOf(rows: AsyncIterable<string[]>, header: Header): AsyncGenerator<ReturnedUnit> {
  for await (const cells of rows) if (cells.some((cell) => cell !== '')) yield unitOf(cells, header)
}
