import type { StatsFs } from 'node:fs'
import { readdir, stat, statfs } from 'node:fs/promises'
import path from 'node:path'

import type { FolderState } from '#operations'

/** For how long sizes are told without looking again, in milliseconds: a folder of pictures may have many files. */
const KEPT_MS = 60_000

type Folders = readonly { readonly name: FolderState['name']; readonly path: string }[]

/** What the folders take and what is left where they are, looked at once a minute at most. */
export const createFolderStates = (folders: Folders): (() => Promise<FolderState[]>) => {
  let states: Promise<FolderState[]> | null = null
  let lookedAt = -Infinity
  return () => {
    if (states && performance.now() - lookedAt < KEPT_MS) return states
    lookedAt = performance.now()
    return (states = Promise.all(
      folders.map(async ({ name, path: folder }) => {
        const [bytes, { bavail, bsize }] = await Promise.all([sizeOf(folder), freeAt(folder)])
        return { name, bytes, free: bavail * bsize }
      }),
    ))
  }
}

const sizeOf = async (folder: string): Promise<number> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfGone<never[]>([]))
  let bytes = 0
  for (const file of files) {
    if (!file.isFile()) continue
    // A file may go between the two looks: SQLite's log does.
    const { size } = await stat(path.join(file.parentPath, file.name)).catch(noneIfGone({ size: 0 }))
    bytes += size
  }
  return bytes
}

/** A folder that is not made yet lies where the nearest one above it does. */
const freeAt = (folder: string): Promise<StatsFs> =>
  statfs(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || folder === path.dirname(folder)) throw error
    return freeAt(path.dirname(folder))
  })

const noneIfGone =
  <T>(none: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return none
    throw error
  }
