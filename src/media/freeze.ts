import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { pictureStore } from './store'

/** One size of a picture, kept under a name made of its content: what the public gets. */
export type Rendition = {
  readonly format: 'webp' | 'avif'
  readonly width: number
  readonly height: number
  /** Name in the public folder, for instance `3f9a….webp`. */
  readonly file: string
}

/** Where frozen renditions are. Nothing in it is served unless a current edition shows it. */
export const publicMediaDir = (mediaDir: string): string => path.join(mediaDir, 'public')

const BLUR_WIDTH = 16
const NAME_LENGTH = 32

/**
 * Keeps each size under a name made of its content, so that an edition's pictures can't change under it when
 * the editor uploads another file or moves the focal point. @throws StoreUnreachable
 */
export const freezeSizes = async (sizes: readonly Buffer[], mediaDir: string): Promise<Rendition[]> => {
  const directory = publicMediaDir(mediaDir)
  await mkdir(directory, { recursive: true })
  const renditions = await Promise.all(sizes.map((data) => freezeSize(data, directory)))
  return renditions.toSorted((a, b) => a.format.localeCompare(b.format) || a.width - b.width).filter(isFirstOfItsFile)
}

/** A very small version of the picture as a data URL, to stand there until the picture has come. */
export const blurDataURL = async (data: Buffer): Promise<string> => {
  const blurred = await sharp(data).resize({ width: BLUR_WIDTH }).webp({ quality: 40 }).toBuffer()
  return `data:image/webp;base64,${blurred.toString('base64')}`
}

const freezeSize = async (data: Buffer, directory: string): Promise<Rendition> => {
  const { width, height, format: container } = await sharp(data).metadata()
  const format = container === 'heif' ? 'avif' : 'webp'
  const file = `${createHash('sha256').update(data).digest('hex').slice(0, NAME_LENGTH)}.${format}`
  await writeOnce(path.join(directory, file), data)
  await pictureStore()?.keepPublic(file, data)
  return { format, width, height, file }
}

/** Written beside and renamed, so that nobody reads half of it; the same content is written once. */
const writeOnce = async (target: string, data: Buffer): Promise<void> => {
  const existing = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (existing?.size === data.length) return
  const beside = `${target}.${randomUUID()}.part`
  await writeFile(beside, data)
  await rename(beside, target)
}

const isFirstOfItsFile = (rendition: Rendition, index: number, all: readonly Rendition[]): boolean =>
  all.findIndex(({ file }) => file === rendition.file) === index
