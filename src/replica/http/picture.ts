import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { sha256 } from '#contract'

import { BrokenAnswer, OriginUnreachable } from '../errors'
import { ask } from './ask'

/** Takes a picture from another node into our own folder. @returns its bytes, or null where the other node has none. @throws OriginUnreachable, BrokenAnswer */
export const fetchPicture = async (origin: string, directory: string, file: string): Promise<Buffer | null> => {
  const { body, status } = await ask(`${origin.replace(/\/+$/, '')}/media/${file}`)
  if (status === 404) return null
  if (status !== 200) throw new OriginUnreachable(origin, { cause: new Error(`it answers ${status}`) })
  await keepPicture(body, { directory, file, from: origin })
  return body
}

/**
 * Puts a picture into our own folder, whole or not at all. Its name is the beginning of its hash, so that a wrong one is
 * never kept. @param from where it was got, for the error. @throws BrokenAnswer
 */
export const keepPicture = async (
  body: Buffer,
  { directory, file, from }: { readonly directory: string; readonly file: string; readonly from: string },
): Promise<void> => {
  if (!sha256(body).startsWith(file.slice(0, file.indexOf('.'))))
    throw new BrokenAnswer(from, `the bytes of ${file} have another hash`)
  await mkdir(directory, { recursive: true })
  const beside = path.join(directory, `${file}.${randomUUID()}.part`)
  try {
    await writeFile(beside, body)
    await rename(beside, path.join(directory, file))
  } finally {
    await rm(beside, { force: true })
  }
}
