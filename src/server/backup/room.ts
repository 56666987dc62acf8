import { mkdir, statfs } from 'node:fs/promises'
import path from 'node:path'

import { type Manifest, parseName } from '#archive'

import { NoRoom } from './errors'
import type { Picture } from './media-folder'

/** How much larger rows may be in SQLite, with its indexes, than as lines of JSON; with the clinic's content, 1.4 times. */
const GROWTH = 2

type Place = { readonly databaseUrl: string; readonly mediaDir: string }

/** Looks beforehand, as well as one can, whether there is room for what is to be written. @throws NoRoom */
export const requireRoom = async (
  { databaseUrl, mediaDir }: Place,
  { members }: Pick<Manifest, 'members'>,
  pictures: readonly Picture[],
): Promise<void> => {
  await requireFree(mediaDir, sumOf(pictures))
  if (!databaseUrl.startsWith('file:')) return
  const rows = members.filter(({ name }) => parseName(name)?.kind !== 'media')
  await requireFree(path.dirname(databaseUrl.replace(/^file:(\/\/)?/, '')), sumOf(rows) * GROWTH)
}

const requireFree = async (directory: string, needed: number): Promise<void> => {
  await mkdir(directory, { recursive: true })
  const { bavail, bsize } = await statfs(directory)
  const free = bavail * bsize
  if (free < needed) throw new NoRoom(directory, { needed, free })
}

const sumOf = (files: readonly { readonly size: number }[]): number => files.reduce((sum, { size }) => sum + size, 0)
