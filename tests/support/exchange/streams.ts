import type { ExchangeEntry, ExchangeFormat, ExchangeHead, ReturnedUnit } from '../../../src/translation/exchange'

type ReadWhole = {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly units: readonly ReturnedUnit[]
}

export async function* streamOf<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items
}

/** All that a stream brings. */
export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

export const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8')

export const writeAll = async (
  format: ExchangeFormat,
  head: ExchangeHead,
  entries: readonly ExchangeEntry[],
): Promise<string> => (await collect(format.write(head, streamOf(entries)))).join('')

/** A whole file with all its units. */
export const readAll = async (
  format: Pick<ExchangeFormat, 'read'>,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<ReadWhole> => {
  const { sourceLocale, targetLocale, units } = await format.read(streamOf(chunks))
  return { sourceLocale, targetLocale, units: await collect(units) }
}
