import { readdir, rename, rmdir, unlink } from 'node:fs/promises'
import path from 'node:path'

import { besideOf, clearBeside, foundBeside } from './beside'
import { filesIn, FolderInTheWay } from './export'
import { MANIFEST, NoManifest, readManifest } from './manifest'

export type RemovedFolder = {
  /** How many files were removed, the manifest not counted. */
  readonly files: number
  /** What is no export's and was left, by its path in the folder. */
  readonly foreign: readonly string[]
  /** Where that stands; null where nothing was left. */
  readonly directory: string | null
}

export type FolderToRemove = {
  readonly directory: string
  /** A channel writes its export there now: that one stays, and what is left of an earlier removal goes. */
  readonly isUsed: boolean
  readonly signal: AbortSignal
}

/**
 * Takes an export's folder away. It is renamed first, so that nobody reads half of it. Then the files that its manifest
 * names are removed, the folders that became empty, and the manifest last: where this breaks off, the next one finds the
 * folder beside its place and goes on. What somebody else put there gets its place back.
 * @returns null where there is no export; @throws FolderInTheWay where something else stands there, what the file system
 * throws, and the signal's reason
 */
export const removeFolder = async (order: FolderToRemove): Promise<RemovedFolder | null> => {
  const { directory, isUsed, signal } = order
  if (!isUsed) await clearBeside(directory)
  const removed: RemovedFolder[] = []
  for (const left of await foundBeside(directory, 'left')) removed.push(await finish(left, directory, signal))
  // What one of these gave its place back is no export any more.
  const isForeign = removed.some((one) => one.directory === directory)
  if (!isUsed && !isForeign && (await isExport(directory))) {
    const left = besideOf(directory, 'left')
    await rename(directory, left)
    removed.push(await finish(left, directory, signal))
  }
  return removed.length === 0 ? null : removed.reduce(together)
}

const together = (a: RemovedFolder, b: RemovedFolder): RemovedFolder => ({
  files: a.files + b.files,
  foreign: [...a.foreign, ...b.foreign],
  directory: a.directory ?? b.directory,
})

/** False where there is nothing. @throws FolderInTheWay */
const isExport = async (directory: string): Promise<boolean> => {
  const files = await filesIn(directory)
  if (files === null) return false
  if (files.length === 0) {
    await rmdir(directory)
    return false
  }
  if ((await manifestOf(directory)) === null) throw new FolderInTheWay(directory)
  return true
}

const manifestOf = async (directory: string) => {
  try {
    return (await readManifest(directory)).manifest
  } catch (error) {
    if (error instanceof NoManifest) return null
    throw error
  }
}

/** The rest of a removal: of a folder that was renamed already. */
const finish = async (left: string, directory: string, signal: AbortSignal): Promise<RemovedFolder> => {
  const manifest = await manifestOf(left)
  const named = new Set(Object.keys(manifest?.files ?? {}))
  const { foreign, removed } = await removeNamed(left, '', { named, isExport: manifest !== null, signal })
  if (manifest) await unlink(path.join(left, MANIFEST))
  if (foreign.length === 0) {
    await rmdir(left)
    return { files: removed, foreign, directory: null }
  }
  const isFree = (await filesIn(directory)) === null
  if (isFree) await rename(left, directory)
  return { files: removed, foreign, directory: isFree ? directory : left }
}

type Wanted = {
  readonly named: ReadonlySet<string>
  /** Its manifest is ours, too. */
  readonly isExport: boolean
  readonly signal: AbortSignal
}

/** Names are looked for among those that are there: no link leads out of the folder, whatever a manifest says. */
const removeNamed = async (
  left: string,
  at: string,
  wanted: Wanted,
): Promise<{ removed: number; foreign: string[] }> => {
  const { isExport: hasManifest, named, signal } = wanted
  let removed = 0
  const foreign: string[] = []
  for (const entry of await readdir(path.join(left, at), { withFileTypes: true })) {
    signal.throwIfAborted()
    const name = `${at}${entry.name}`
    if (entry.isDirectory()) {
      const below = await removeNamed(left, `${name}/`, wanted)
      removed += below.removed
      foreign.push(...below.foreign)
      if (below.foreign.length === 0) await rmdir(path.join(left, name))
    } else if (named.has(name)) {
      await unlink(path.join(left, name))
      removed += 1
    } else if (name !== MANIFEST || !hasManifest) foreign.push(name)
  }
  return { removed, foreign }
}
