import path from 'node:path'

import { csv } from './csv'
import { UnknownFormat } from './errors'
import type { ExchangeFormat, ReturnedFile } from './format'
import { json } from './json'
import { xliff1 } from './xliff-1'
import { xliff2 } from './xliff-2'

/** Where several share an extension, the first is meant. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [xliff2, xliff1, csv, json]

/** @throws UnknownFormat */
export const formatOf = (name: string): ExchangeFormat => {
  const found = EXCHANGE_FORMATS.find((format) => format.name === name)
  if (!found)
    throw new UnknownFormat(
      name,
      EXCHANGE_FORMATS.map((format) => format.name),
    )
  return found
}

/** By the name of a file. @throws UnknownFormat */
export const formatByExtension = (file: string): ExchangeFormat => {
  const extension = path.extname(file).slice(1).toLowerCase()
  const found = EXCHANGE_FORMATS.find(({ extensions }) => extensions.includes(extension))
  if (!found) throw new UnknownFormat(file, [...new Set(EXCHANGE_FORMATS.flatMap(({ extensions }) => extensions))])
  return found
}

/** Enough for the XML declaration, a comment of some tool and the root's first attributes. */
const START_BYTES = 16_384

/**
 * Reads a file by its name; which XLIFF it is it says itself.
 * @throws UnknownFormat, UnreadableFile
 */
export const readExchange = async (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<ReturnedFile & { readonly format: ExchangeFormat }> => {
  const named = formatByExtension(file)
  const { all, start } = await peek(chunks)
  const format = named === xliff2 && IS_VERSION_1.test(start) ? xliff1 : named
  return { ...(await format.read(all)), format }
}

const IS_VERSION_1 = /<(?:[\w.-]+:)?xliff\s[^>]*\bversion\s*=\s*["']1\./u

const peek = async (chunks: AsyncIterable<Uint8Array>): Promise<{ start: string; all: AsyncIterable<Uint8Array> }> => {
  const iterator = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  for (let bytes = 0; bytes < START_BYTES; bytes += seen.at(-1)?.length ?? 0) {
    const next = await iterator.next()
    if (next.done) break
    seen.push(next.value)
  }
  const rest = { [Symbol.asyncIterator]: () => iterator }
  const all = (async function* all() {
    yield* seen
    yield* rest
  })()
  return { start: Buffer.concat(seen).toString('utf8'), all }
}
