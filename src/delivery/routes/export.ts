import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

import { sha256 } from '#contract'
import type { FrozenReader, ReplicaReader } from '#replica'

import { CACHE } from '../answer'
import { knownLocale, type Route } from '../context'
import { readParameters } from '../parameters'
import { nothingHere } from '../problem'

const ENDING = '.ndjson'

/** `GET /v1/export/{locale}.ndjson`: every current entry, one a line; the last line proves that nothing is missing. */
export const exportRoute: Route = {
  path: '/v1/export/{file}',
  isKept: false,
  answer: (context) => {
    const { parts, query, reader } = context
    const file = parts.file ?? ''
    if (!file.endsWith(ENDING)) throw nothingHere(`/v1/export/${file}`)
    const locale = knownLocale(context, file.slice(0, -ENDING.length))
    readParameters(query, [])
    return {
      status: 200,
      type: 'application/x-ndjson; charset=utf-8',
      ...validatorsOf(reader, locale),
      open: () => {
        const frozen = reader.frozen()
        const stream = Readable.from(exportLines(frozen, locale), { objectMode: false, highWaterMark: CHUNK_BYTES })
        // Also where the client goes away before the first line.
        stream.once('close', frozen.close)
        return { ...validatorsOf(frozen, locale), stream }
      },
      language: locale,
      cache: CACHE.content,
    }
  },
}

const validatorsOf = (reader: ReplicaReader, locale: string) => {
  const { epoch, seq } = reader.head()
  return { tag: sha256(`${epoch}.${seq}.${locale}`).slice(0, 32), modified: reader.changedAt() }
}

const CHUNK_BYTES = 256 * 1024

const LINE_BREAK = Buffer.from('\n')

/** The lines of an export, gathered into larger pieces; what is in memory does not grow with the number of entries. */
function* exportLines(reader: FrozenReader, locale: string): Generator<Buffer> {
  const hash = createHash('sha256')
  let count = 0
  let seq = 0
  let lines: Buffer[] = []
  let length = 0
  for (const entry of reader.allTexts(locale)) {
    // Encoded one by one: joining texts first copies them twice.
    lines.push(Buffer.from(entry.text), LINE_BREAK)
    length += entry.text.length
    count += 1
    seq = entry.seq
    if (length >= CHUNK_BYTES / 2) {
      yield hashed(lines)
      lines = []
      length = 0
    }
  }
  if (lines.length > 0) yield hashed(lines)
  yield Buffer.from(`${JSON.stringify({ type: '_end', count, seq, sha256: hash.digest('hex') })}\n`)

  function hashed(part: readonly Buffer[]): Buffer {
    const bytes = Buffer.concat(part)
    hash.update(bytes)
    return bytes
  }
}
