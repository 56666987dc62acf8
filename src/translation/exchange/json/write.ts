import { checkWritable } from '../check-writable'
import type { ExchangeEntry, ExchangeHead, ExchangeUnit } from '../format'
import { FORMAT } from './document'

/** One document, `{ at, format, sourceLocale, targetLocale, units: […] }`, with a unit a line. */
export async function* writeJson(
  { at, sourceLocale, targetLocale }: ExchangeHead,
  entries: AsyncIterable<ExchangeEntry>,
): AsyncGenerator<string, void> {
  const head = JSON.stringify({ at, format: FORMAT, sourceLocale, targetLocale })
  yield `${head.slice(0, -1)},"units":[`
  let isFirst = true
  for await (const entry of entries) {
    const lines = entry.units.map((unit) => `\n${lineOf(entry, unit)}`)
    if (lines.length === 0) continue
    yield (isFirst ? '' : ',') + lines.join(',')
    isFirst = false
  }
  yield '\n]}\n'
}

const lineOf = (entry: ExchangeEntry, unit: ExchangeUnit): string => {
  checkWritable(entry, unit)
  const { id, title, type } = entry
  return JSON.stringify({ type, id, title, ...unit, state: unit.target === null ? 'missing' : unit.state })
}
