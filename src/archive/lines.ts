/** Rows of a collection as parts of JSON lines: a part is as much as is held in memory at a time. */
import { linesName } from './names'
import type { ArchiveWriter } from './write'

/** How large a part becomes, in UTF-16 units; the last row may go beyond it. */
const PART = 1024 * 1024

export type LineWriter = {
  add(row: unknown): Promise<void>
  /** Writes what is left. @returns how many rows there were */
  end(): Promise<number>
}

export const lineWriter = (archive: ArchiveWriter, kind: 'documents' | 'versions', collection: string): LineWriter => {
  let text: string[] = []
  let length = 0
  let parts = 0
  let rows = 0
  const flush = async () => {
    if (length === 0) return
    const bytes = Buffer.from(text.join(''))
    text = []
    length = 0
    await archive.addBytes(linesName(kind, collection, (parts += 1)), bytes)
  }
  return {
    async add(row) {
      const line = `${JSON.stringify(row)}\n`
      text.push(line)
      length += line.length
      rows += 1
      if (length >= PART) await flush()
    },
    async end() {
      await flush()
      return rows
    },
  }
}

/** The rows of one part. @throws SyntaxError */
export const rowsOf = async (bytes: AsyncIterable<Buffer>): Promise<Record<string, unknown>[]> => {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
