import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a file beside its place and renames it there, so that nobody ever reads half of one. */
export const writeWhole = async (file: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> => {
  const beside = `${file}.${randomUUID().slice(0, 8)}.part`
  try {
    await pipeline(Readable.from(chunks), createWriteStream(beside))
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
