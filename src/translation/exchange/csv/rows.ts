import { pipeline, Readable } from 'node:stream'

import { CsvError, parse } from 'csv-parse'

import { MAX_TOKEN, MAX_UNIT } from '../bounds'
import { decode } from '../decode'
import { UnreadableFile } from '../errors'

/**
 * The rows of a table, with commas, semicolons or tabs between its cells, as spreadsheets write it in different countries.
 * @throws UnreadableFile
 */
export async function* rowsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const texts = decode(chunks)
  const start = await firstLine(texts)
  yield* cellsOf(joined(start, texts), delimiterOf(start))
}

/** The beginning of a file, up to the end of its first line at least. */
const firstLine = async (texts: AsyncGenerator<string>): Promise<string> => {
  let start = ''
  while (!start.includes('\n') && start.length < MAX_TOKEN) {
    const next = await texts.next()
    if (next.done) break
    start += next.value
  }
  return start
}

async function* joined(start: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  yield start
  yield* texts
}

/** No column's name has any of these in it, so that the most frequent of them stands between cells. */
const delimiterOf = (start: string): string => {
  const [line = ''] = start.split('\n', 1)
  const count = (delimiter: string): number => line.split(delimiter).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

async function* cellsOf(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter,
    max_record_size: MAX_UNIT,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  // What goes wrong with the source ends the parser, which says it to whoever reads the rows.
  pipeline(Readable.from(texts), parser, () => {})
  try {
    yield* parser as AsyncIterable<string[]>
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const fault = error.message.replaceAll(/\s+/gu, ' ').replace(/\.$/u, '')
    throw new UnreadableFile({ line: Number(error.lines ?? 1), column: 1, fault }, { cause: error })
  }
}
