import { createHash, randomUUID, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { canonicalJson, type Catalog, type Entry, sha256 } from '#contract'

import { type FileFacts, MANIFEST, type Manifest, selfHash } from './manifest'

/** What an export reads; the replica's reader has it. */
export type ExportSource = {
  head(): { readonly epoch: string; readonly seq: number }
  catalog(): Catalog
  allEntries(locale: string): Iterable<Entry>
  /** The bytes of /v1/{locale}/feed.json. */
  feed(locale: string): Promise<Buffer>
  withdrawnAfter(seq: number): Manifest['withdrawn']
}

export type ExportOptions = {
  readonly out: string
  readonly locales: readonly string[]
  readonly collections: readonly string[]
  /** Only what changed after this seq; 0 for everything. */
  readonly since: number
  readonly onProgress?: (done: number) => void
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
 * @throws FolderInTheWay, and what the file system throws (a full disk)
 */
export const exportFolder = async (source: ExportSource, options: ExportOptions): Promise<Manifest> => {
  const target = path.resolve(options.out)
  if ((await exists(target)) && !(await exists(path.join(target, MANIFEST)))) throw new FolderInTheWay(target)
  const beside = `${target}.${randomUUID()}.part`
  try {
    const manifest = await writeAll(source, options, beside)
    await replace(target, beside)
    return manifest
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

const writeAll = async (source: ExportSource, { collections, locales, onProgress, since }: ExportOptions, directory: string): Promise<Manifest> => {
  const { epoch, seq } = source.head()
  const files: Record<string, FileFacts> = {}
  const counts: Record<string, Record<string, number>> = {}
  const write = async (name: string, bytes: Buffer) => {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true })
    await writeFile(path.join(directory, name), bytes)
    files[name] = { sha256: sha256(bytes), size: bytes.length }
  }
  let done = 0
  for (const locale of locales) {
    const tally = Object.fromEntries(collections.map((type) => [type, 0]))
    const lists = new Map<string, HashedFile>()
    for (const type of collections) lists.set(type, await HashedFile.create(directory, `${locale}/${type}.ndjson`))
    for (const entry of source.allEntries(locale)) {
      const list = lists.get(entry.type)
      if (!list || entry.seq <= since || entry.seq > seq) continue
      const json = canonicalJson(entry)
      await write(`${locale}/${entry.type}/${entry.slug}.json`, Buffer.from(`${json}\n`))
      await list.append(`${json}\n`)
      tally[entry.type] = (tally[entry.type] ?? 0) + 1
      onProgress?.((done += 1))
    }
    for (const list of lists.values()) files[list.name] = await list.close()
    await write(`${locale}/feed.json`, await source.feed(locale))
    counts[locale] = tally
  }
  for (const { schema, slug } of source.catalog().collections) {
    if (collections.includes(slug)) await write(`schemas/${slug}.json`, Buffer.from(`${canonicalJson(schema)}\n`))
  }
  return writeManifest(directory, { format: 'qanun-export/1', epoch, seq, since, locales, counts, withdrawn: since > 0 ? source.withdrawnAfter(since) : [], files })
}

/** The manifest is written last: a folder without one is no export. */
const writeManifest = async (directory: string, facts: Omit<Manifest, 'self'>): Promise<Manifest> => {
  const manifest = { ...facts, self: selfHash(facts) }
  await writeFile(path.join(directory, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

const replace = async (target: string, beside: string): Promise<void> => {
  const old = `${target}.${randomUUID()}.old`
  const hadOne = await exists(target)
  if (hadOne) await rename(target, old)
  await rename(beside, target)
  if (hadOne) await rm(old, { recursive: true })
}

const exists = (file: string): Promise<boolean> => access(file).then(() => true, () => false)

/** A file that is hashed while it is written. */
class HashedFile {
  readonly name: string
  readonly #stream: WriteStream
  readonly #hash: Hash = createHash('sha256')
  #size = 0

  private constructor(name: string, stream: WriteStream) {
    this.name = name
    this.#stream = stream
  }

  static async create(directory: string, name: string): Promise<HashedFile> {
    const file = path.join(directory, name)
    await mkdir(path.dirname(file), { recursive: true })
    const stream = createWriteStream(file)
    await once(stream, 'open')
    return new HashedFile(name, stream)
  }

  async append(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    this.#hash.update(bytes)
    this.#size += bytes.length
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain')
  }

  async close(): Promise<FileFacts> {
    this.#stream.end()
    await once(this.#stream, 'close')
    return { sha256: this.#hash.digest('hex'), size: this.#size }
  }
}
