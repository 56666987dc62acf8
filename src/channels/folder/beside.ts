/** What stands beside the folder of an export for a while. A process that is killed leaves it there. */
import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** One that is being written, one whose place a newer one took, and one that is being removed. */
type Kind = 'part' | 'old' | 'left'

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** A new name beside a folder, known by its form and used by nobody else. */
export const besideOf = (directory: string, kind: Kind): string => `${directory}.${randomUUID()}.${kind}`

/** Those of a kind that stand beside a folder, whether or not that is there itself. */
export const foundBeside = async (directory: string, kind: Kind): Promise<string[]> => {
  const parent = path.dirname(directory)
  const form = new RegExp(`^\\.${UUID}\\.${kind}$`, 'u')
  const base = path.basename(directory)
  const names = await readdir(parent).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => name.startsWith(base) && form.test(name.slice(base.length)))
    .map((name) => path.join(parent, name))
}

/** Removes what exports that broke off have left beside a folder. Only while nobody writes an export there. */
export const clearBeside = async (directory: string): Promise<void> => {
  for (const kind of ['part', 'old'] as const)
    for (const found of await foundBeside(directory, kind)) await rm(found, { recursive: true, force: true })
}
