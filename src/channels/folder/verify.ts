import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { MANIFEST, readManifest } from './manifest'

/** What is wrong with one file of an export. */
export type ExportFault = {
  readonly file: string
  readonly fault: 'missing' | 'extra' | 'changed'
  readonly detail: string
}

/** Checks every byte of an export folder against its manifest. @returns all faults, none for a whole export. @throws NoManifest */
export const verifyFolder = async (
  directory: string,
  onProgress?: (done: number, total: number) => void,
): Promise<ExportFault[]> => {
  const { isWhole, manifest } = await readManifest(directory)
  if (!manifest)
    return [
      {
        file: MANIFEST,
        fault: 'changed',
        detail: 'It can not be understood, so that nothing can be said of the other files.',
      },
    ]
  const faults: ExportFault[] = isWhole
    ? []
    : [{ file: MANIFEST, fault: 'changed', detail: 'It is not what was written: its own hash or form differs.' }]
  const present = new Set(await filesUnder(directory, ''))
  present.delete(MANIFEST)
  const named = Object.entries(manifest.files)
  for (const [index, [file, { sha256, size }]] of named.entries()) {
    if (!present.delete(file))
      faults.push({ file, fault: 'missing', detail: 'It is named in the manifest and is not there.' })
    else faults.push(...(await compare(path.join(directory, file), file, { sha256, size })))
    onProgress?.(index + 1, named.length)
  }
  for (const file of present)
    faults.push({ file, fault: 'extra', detail: 'It is there and not named in the manifest.' })
  return faults
}

const compare = async (
  absolute: string,
  file: string,
  expected: { sha256: string; size: number },
): Promise<ExportFault[]> => {
  const { size } = await stat(absolute)
  if (size !== expected.size)
    return [{ file, fault: 'changed', detail: `It has ${size} bytes; ${expected.size} were written.` }]
  const hash = createHash('sha256')
  await pipeline(createReadStream(absolute), hash)
  return hash.digest('hex') === expected.sha256
    ? []
    : [{ file, fault: 'changed', detail: 'Its bytes are not the ones that were written.' }]
}

const filesUnder = async (directory: string, at: string): Promise<string[]> => {
  const entries = await readdir(path.join(directory, at), { withFileTypes: true })
  const nested = await Promise.all(
    entries.map(async (entry) =>
      entry.isDirectory() ? filesUnder(directory, `${at}${entry.name}/`) : [`${at}${entry.name}`],
    ),
  )
  return nested.flat()
}
