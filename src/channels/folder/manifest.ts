import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { canonicalJson, sha256 } from '#contract'

export const MANIFEST = 'manifest.json'

export const FORMAT = 'qanun-export/1'

export type FileFacts = { readonly sha256: string; readonly size: number }

/** What an export folder holds, and how to see that nothing of it changed. */
export type Manifest = {
  readonly format: typeof FORMAT
  readonly epoch: string
  readonly seq: number
  /** The seq that this export starts behind; 0 for a whole one. */
  readonly since: number
  readonly locales: readonly string[]
  /** Entries by locale and collection. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Entries that were withdrawn after `since`. */
  readonly withdrawn: readonly {
    readonly type: string
    readonly id: string
    readonly locale: string
    readonly seq: number
  }[]
  /** Every other file of the folder, by its path with forward slashes. */
  readonly files: Readonly<Record<string, FileFacts>>
  /** SHA-256 of this manifest's canonical JSON without this field. */
  readonly self: string
}

/** The manifest's bytes: in this form only, so that no byte of it can change unseen. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** The manifest's own hash. */
export const selfHash = (manifest: Omit<Manifest, 'self'>): string => sha256(canonicalJson(manifest))

/** The folder has no manifest: nothing can be said of its files. */
export class NoManifest extends Error {
  constructor(directory: string, options?: ErrorOptions) {
    super(`${directory} is not an export: it has no ${MANIFEST} that can be read.`, options)
    this.name = 'NoManifest'
  }
}

export type ReadManifest = {
  /** Null where it can't be understood. */
  readonly manifest: Manifest | null
  /** Whether every byte of it is as it was written. */
  readonly isWhole: boolean
}

/** @throws NoManifest where there is none */
export const readManifest = async (directory: string): Promise<ReadManifest> => {
  const text = await readFile(path.join(directory, MANIFEST), 'utf8').catch((cause: unknown) => {
    throw new NoManifest(directory, { cause })
  })
  return parseManifest(text)
}

/** What a manifest's text says. */
export const parseManifest = (text: string): ReadManifest => {
  const manifest = parsed(text)
  if (!manifest) return { manifest, isWhole: false }
  const { self, ...facts } = manifest
  return { manifest, isWhole: text === manifestText(manifest) && selfHash(facts) === self }
}

const parsed = (text: string): Manifest | null => {
  try {
    const manifest = JSON.parse(text) as Manifest | null
    return manifest?.format === FORMAT && isNamed(manifest.files) ? manifest : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isNamed = (files: unknown): boolean =>
  typeof files === 'object' &&
  files !== null &&
  Object.values(files).every(
    (facts) => typeof facts === 'object' && facts !== null && 'sha256' in facts && 'size' in facts,
  )
