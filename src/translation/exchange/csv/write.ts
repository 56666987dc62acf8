import { checkWritable } from '../check-writable'
import type { ExchangeEntry, ExchangeHead, ExchangeUnit } from '../format'
import { type Column, COLUMNS, notesToCell, WITH_LOCALE } from './columns'
import { guardCell } from './guard'
import { BYTE_ORDER_MARK, lines } from './lines'

/** A table with a row a unit (RFC 4180). Marks stand in the texts as `<1>…</1>` and `<2/>`. */
export async function* writeCsv(
  head: ExchangeHead,
  entries: AsyncIterable<ExchangeEntry>,
): AsyncGenerator<string, void> {
  const locales: Partial<Record<Column, string>> = { source: head.sourceLocale, target: head.targetLocale }
  yield (
    BYTE_ORDER_MARK +
    lines([COLUMNS.map((column) => (WITH_LOCALE.has(column) ? `${column} (${locales[column]})` : column))])
  )
  for await (const entry of entries) {
    yield lines(
      entry.units.map((unit) => {
        checkWritable(entry, unit)
        const cells = cellsOf(entry, unit)
        return COLUMNS.map((column) => guardCell(cells[column]))
      }),
    )
  }
}

const cellsOf = ({ id, type }: ExchangeEntry, unit: ExchangeUnit): Record<Column, string> => ({
  entry: `${type}/${id}`,
  key: unit.key,
  labels: unit.labels.join(' › '),
  source: unit.source,
  target: unit.target ?? '',
  state: unit.target === null ? 'missing' : unit.state,
  note: notesToCell(unit.notes),
  fingerprint: unit.sourceHash,
})
