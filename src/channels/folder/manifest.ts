import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { canonicalJson, sha256 } from '#contract'

export const MANIFEST = 'manifest.json'

export type FileFacts = { readonly sha256: string; readonly size: number }

/** What an export folder holds, and how to see that nothing of it changed. */
export type Manifest = {
  readonly format: 'qanun-export/1'
  readonly epoch: string
  readonly seq: number
  /** The seq that this export starts behind; 0 for a whole one. */
  readonly since: number
  readonly locales: readonly string[]
  /** Entries by locale and collection. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Entries that were withdrawn after `since`. */
  readonly withdrawn: readonly { readonly type: string; readonly id: string; readonly locale: string; readonly seq: number }[]
  /** Every other file of the folder, by its path with forward slashes. */
  readonly files: Readonly<Record<string, FileFacts>>
  /** SHA-256 of this manifest's canonical JSON without this field. */
  readonly self: string
}

/** The manifest's own hash. */
export const selfHash = (manifest: Omit<Manifest, 'self'>): string => sha256(canonicalJson(manifest))

/** The folder has no manifest that can be read. */
export class NoManifest extends Error {
  constructor(directory: string, options?: ErrorOptions) {
    super(`${directory} is not an export: it has no ${MANIFEST} that can be read.`, options)
    this.name = 'NoManifest'
  }
}

/** @throws NoManifest */
export const readManifest = async (directory: string): Promise<Manifest> => {
  try {
    const manifest = JSON.parse(await readFile(path.join(directory, MANIFEST), 'utf8')) as Manifest
    if (manifest.format !== 'qanun-export/1' || typeof manifest.files !== 'object') throw new NoManifest(directory)
    return manifest
  } catch (cause) {
    throw cause instanceof NoManifest ? cause : new NoManifest(directory, { cause })
  }
}
