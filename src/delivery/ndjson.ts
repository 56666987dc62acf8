/** Answers of one JSON a line, made while they are sent; the last line proves that nothing is missing. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

import { sha256 } from '#contract'
import type { FrozenPublicReader, PublicReader } from '#replica'

import { CACHE, type StreamedAnswer } from './answer'

/** A line to send; what it counts as is for the last line. */
export type Line = { readonly text: string; readonly seq: number }

type Lines = {
  readonly locale: string
  readonly linesOf: (frozen: FrozenPublicReader) => Iterable<Line>
  /** What the lines depend on beside the ledger; another value makes another tag. */
  readonly madeWith?: string
}

const CHUNK_BYTES = 256 * 1024

const LINE_BREAK = Buffer.from('\n')

/** The lines of one state of the replica, however long they take to be sent. */
export const ndjsonAnswer = (reader: PublicReader, { linesOf, locale, madeWith = '' }: Lines): StreamedAnswer => ({
  status: 200,
  type: 'application/x-ndjson; charset=utf-8',
  ...validatorsOf(reader, locale, madeWith),
  open: () => {
    const frozen = reader.frozen()
    const stream = Readable.from(bytesOf(linesOf(frozen)), { objectMode: false, highWaterMark: CHUNK_BYTES })
    // Also where the client goes away before the first line.
    stream.once('close', frozen.close)
    return { ...validatorsOf(frozen, locale, madeWith), stream }
  },
  language: locale,
  cache: CACHE.content,
})

const validatorsOf = (reader: PublicReader, locale: string, madeWith: string) => {
  const { epoch, seq } = reader.head()
  return {
    tag: sha256(`${epoch}.${seq}.${locale}${madeWith}${reader.narrowedBy}`).slice(0, 32),
    modified: reader.changedAt(),
  }
}

/** The lines, gathered into larger pieces; what is in memory does not grow with their number. */
function* bytesOf(all: Iterable<Line>): Generator<Buffer> {
  const hash = createHash('sha256')
  let count = 0
  let seq = 0
  let lines: Buffer[] = []
  let length = 0
  for (const line of all) {
    // Encoded one by one: joining texts first copies them twice.
    lines.push(Buffer.from(line.text), LINE_BREAK)
    length += line.text.length
    count += 1
    seq = line.seq
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
