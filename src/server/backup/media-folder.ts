/** The pictures' folder: what is in it, and how what an archive has comes into it. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { MediaInTheWay } from './errors'

/** Where pictures are until all are there; in the folder itself, so that they only need to be renamed. */
const STAGE = '.restoring'

export type MediaFile = {
  /** Below the folder, with forward slashes. */
  readonly relative: string
  readonly file: string
}

/** All files of the folder, in order of their names; no hidden ones, and none that is just being written. */
export const listMedia = async (directory: string, below = ''): Promise<MediaFile[]> => {
  const entries = await readdir(path.join(directory, below), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const found: MediaFile[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name.endsWith('.part')) continue
    const relative = below ? `${below}/${entry.name}` : entry.name
    const file = path.join(directory, relative)
    const kind = entry.isSymbolicLink() ? await stat(file) : entry
    if (kind.isDirectory()) found.push(...(await listMedia(directory, relative)))
    else if (kind.isFile()) found.push({ relative, file })
  }
  return found
}

export type Picture = { readonly relative: string; readonly size: number; readonly sha256: string }

/**
 * Which pictures are not in the folder yet. One that is there with the same bytes is left alone.
 * @throws MediaInTheWay where another file has the name
 */
export const missingFrom = async (directory: string, pictures: readonly Picture[]): Promise<Picture[]> => {
  const missing: Picture[] = []
  for (const picture of pictures) {
    const file = path.join(directory, picture.relative)
    const size = await sizeOf(file)
    if (size === null) missing.push(picture)
    else if (size !== picture.size || (await hashOf(file)) !== picture.sha256) throw new MediaInTheWay(file)
  }
  return missing
}

/** Puts a picture aside; {@link settle} brings all of them to their places. */
export const stage = async (directory: string, relative: string, bytes: AsyncIterable<Buffer>): Promise<void> => {
  const file = path.join(directory, STAGE, relative)
  await mkdir(path.dirname(file), { recursive: true })
  await pipeline(bytes, createWriteStream(file, { flush: true }))
}

export const settle = async (directory: string): Promise<void> => {
  const staged = path.join(directory, STAGE)
  for (const { file, relative } of await listMedia(staged)) {
    await mkdir(path.dirname(path.join(directory, relative)), { recursive: true })
    await rename(file, path.join(directory, relative))
  }
  await clearStage(directory)
}

export const clearStage = (directory: string): Promise<void> =>
  rm(path.join(directory, STAGE), { recursive: true, force: true })

const sizeOf = async (file: string): Promise<number | null> => {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found === null ? null : found.isFile() ? found.size : -1
}

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
