import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { canonicalJson, type Catalog, type ChannelFormat, type NarrowedEntry, sha256 } from '#contract'

import { besideOf } from './beside'
import { HashedFile } from './hashed-file'
import {
  type FileFacts,
  FORMAT,
  MANIFEST,
  type Manifest,
  manifestText,
  NoManifest,
  readManifest,
  selfHash,
} from './manifest'

/** What an export reads; the replica's frozen reader has it. All of it must be of one state. */
export type ExportSource = {
  head(): { readonly epoch: string; readonly seq: number }
  catalog(): Catalog
  allEntries(locale: string): Iterable<NarrowedEntry>
  /** The bytes of /v1/{locale}/feed.json or feed.xml. */
  feed(locale: string, format: 'json-feed' | 'rss'): Promise<Buffer>
  withdrawnAfter(seq: number): Manifest['withdrawn']
}

export type ExportOptions = {
  readonly out: string
  readonly locales: readonly string[]
  readonly collections: readonly string[]
  /** Which files there are; all that are JSON, where it is left out. */
  readonly format?: ChannelFormat
  /** Only what changed after this seq; 0 for everything. */
  readonly since: number
  readonly onProgress?: (done: number) => void
  /** Ends the export; nothing of it is left. */
  readonly signal?: AbortSignal
}

/** The files of each format. */
const FILES: Readonly<Record<ChannelFormat, readonly ('entries' | 'feed' | 'lists' | 'rss' | 'schemas')[]>> = {
  json: ['entries', 'lists', 'feed', 'schemas'],
  ndjson: ['lists', 'schemas'],
  'json-feed': ['feed'],
  rss: ['rss'],
}

/** The folder is there already and is no export: nothing in it is touched. */
export class FolderInTheWay extends Error {
  constructor(directory: string) {
    super(`${directory} exists and is not an export. Choose another folder, or remove it first.`)
    this.name = 'FolderInTheWay'
  }
}

/**
 * Writes the current entries as a folder of JSON: beside its place, then renamed into it, so that nobody reads half of one.
 * @throws FolderInTheWay, the signal's reason, and what the file system throws (a full disk)
 */
export const exportFolder = async (source: ExportSource, options: ExportOptions): Promise<Manifest> => {
  const target = path.resolve(options.out)
  if (!(await mayReplace(target))) throw new FolderInTheWay(target)
  const beside = besideOf(target, 'part')
  try {
    const manifest = await writeAll(source, options, beside)
    await replace(target, beside)
    return manifest
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

const writeAll = async (
  source: ExportSource,
  { collections, format = 'json', locales, onProgress, signal, since }: ExportOptions,
  directory: string,
): Promise<Manifest> => {
  const { epoch, seq } = source.head()
  const has = new Set(FILES[format])
  const files: Record<string, FileFacts> = {}
  const counts: Record<string, Record<string, number>> = {}
  const write = async (name: string, bytes: Buffer) => {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true })
    await writeFile(path.join(directory, name), bytes)
    files[name] = { sha256: sha256(bytes), size: bytes.length }
  }
  let done = 0
  const writeLocale = async (locale: string, lists: ReadonlyMap<string, HashedFile>): Promise<void> => {
    const tally = Object.fromEntries(collections.map((type) => [type, 0]))
    for (const entry of source.allEntries(locale)) {
      signal?.throwIfAborted()
      const list = lists.get(entry.type)
      if (!list || entry.seq <= since) continue
      const json = canonicalJson(entry)
      if (has.has('entries'))
        await write(`${locale}/${entry.type}/${fileNameOf(entry.slug)}.json`, Buffer.from(`${json}\n`))
      await list.append(`${json}\n`)
      tally[entry.type] = (tally[entry.type] ?? 0) + 1
      onProgress?.((done += 1))
    }
    for (const list of lists.values()) files[list.name] = list.facts()
    counts[locale] = tally
  }
  for (const locale of locales) {
    const lists = new Map<string, HashedFile>()
    try {
      for (const type of has.has('lists') ? collections : [])
        lists.set(type, await HashedFile.create(directory, `${locale}/${type}.ndjson`))
      if (lists.size > 0) await writeLocale(locale, lists)
    } finally {
      for (const list of lists.values()) await list.close()
    }
    if (has.has('feed')) await write(`${locale}/feed.json`, await source.feed(locale, 'json-feed'))
    if (has.has('rss')) await write(`${locale}/feed.xml`, await source.feed(locale, 'rss'))
  }
  for (const { schema, slug } of source.catalog().collections) {
    if (has.has('schemas') && collections.includes(slug))
      await write(`schemas/${slug}.json`, Buffer.from(`${canonicalJson(schema)}\n`))
  }
  const withdrawn =
    since > 0
      ? source
          .withdrawnAfter(since)
          .filter(({ locale, type }) => locales.includes(locale) && collections.includes(type))
      : []
  return writeManifest(directory, { format: FORMAT, epoch, seq, since, locales, counts, withdrawn, files })
}

/** The manifest is written last: a folder without one is no export. */
const writeManifest = async (directory: string, facts: Omit<Manifest, 'self'>): Promise<Manifest> => {
  const manifest = { ...facts, self: selfHash(facts) }
  await writeFile(path.join(directory, MANIFEST), manifestText(manifest))
  return manifest
}

const replace = async (target: string, beside: string): Promise<void> => {
  const old = besideOf(target, 'old')
  const hadOne = (await filesIn(target)) !== null
  if (hadOne) await rename(target, old)
  try {
    await rename(beside, target)
  } catch (error) {
    if (hadOne) await rename(old, target)
    throw error
  }
  if (hadOne) await rm(old, { recursive: true })
}

/** Nothing there, an empty folder, or an export: a manifest.json alone proves nothing, web apps have one too. */
const mayReplace = async (target: string): Promise<boolean> => {
  const files = await filesIn(target)
  if (files === null || files.length === 0) return true
  try {
    return (await readManifest(target)).manifest !== null
  } catch (error) {
    if (error instanceof NoManifest) return false
    throw error
  }
}

/** Null where there is no such folder. @throws FolderInTheWay where a file has its name */
export const filesIn = (directory: string): Promise<string[] | null> =>
  readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    if (error.code === 'ENOTDIR') throw new FolderInTheWay(directory)
    throw error
  })

/** A slug is words and hyphens; should one ever have a slash, it must not lead to another folder. */
const fileNameOf = (slug: string): string => slug.replaceAll('/', '%2F')
