/** Writes an archive, `.tar.gz`: any tar opens it. Never more than one part or one read of a file is held in memory. */
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { type Pack, pack } from 'tar-stream'

import { FileChanged, FileInTheWay, UnusableName } from './errors'
import { FORMAT, type Manifest, manifestText, type Member } from './manifest'
import { MANIFEST, parseName } from './names'

/** What is written last is only known then. */
export type ArchiveFacts = Omit<Manifest, 'self' | 'members' | 'format'>

export type ArchiveWriter = {
  /** Adds a member that is in memory. */
  addBytes(name: string, bytes: Buffer): Promise<void>
  /** Adds a file as it is when it is opened. False where it is gone. @throws FileChanged */
  addFile(name: string, file: string): Promise<boolean>
}

/** Only this user reads it: it holds drafts, and names of people. */
const MODE = 0o600

/**
 * Writes an archive beside its place and renames it there once it is whole. The manifest is the last member, so that an
 * archive that was cut off has none.
 * @param signal ends it; nothing is left then
 * @throws FileInTheWay, FileChanged, UnusableName, the signal's reason, what `fill` throws, and what the file system throws (a full disk)
 */
export const writeArchive = async (
  file: string,
  fill: (writer: ArchiveWriter) => Promise<ArchiveFacts>,
  signal?: AbortSignal,
): Promise<Manifest> => {
  if (existsSync(file)) throw new FileInTheWay(file)
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`)
  const tar = pack()
  const target = createWriteStream(beside, { flags: 'wx', mode: MODE })
  try {
    const written = pipeline(tar, createGzip(), target, signal ? { signal } : {})
    const [manifest] = await Promise.all([
      fillAll(tar, fill).catch((error: Error) => {
        tar.destroy(error)
        throw error
      }),
      written,
    ])
    await flush(beside)
    if (existsSync(file)) throw new FileInTheWay(file)
    await rename(beside, file)
    return manifest
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    // What is broken off may be opened yet.
    if (!target.closed) await new Promise<void>((resolve) => void target.once('close', () => resolve()))
    await rm(beside, { force: true })
  }
}

const fillAll = async (tar: Pack, fill: (writer: ArchiveWriter) => Promise<ArchiveFacts>): Promise<Manifest> => {
  const members: Member[] = []
  const facts = await fill({
    addBytes: async (name, bytes) => {
      requireName(name)
      await addBytes(tar, name, bytes)
      members.push({ name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    },
    addFile: async (name, file) => {
      requireName(name)
      const member = await addFile(tar, name, file)
      if (member) members.push(member)
      return member !== null
    },
  })
  const text = manifestText({ format: FORMAT, ...facts, members })
  await addBytes(tar, MANIFEST, Buffer.from(text))
  tar.finalize()
  return JSON.parse(text) as Manifest
}

/** What couldn't be read back must not be written. */
const requireName = (name: string): void => {
  if (!parseName(name)) throw new UnusableName(name)
}

/** Resolves once the bytes have gone on to the next stream, so that a slow disk holds the reader back. */
const addBytes = (tar: Pack, name: string, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    tar.entry({ name, size: bytes.length }, bytes, (error) => (error ? reject(error) : resolve()))
  })

const addFile = async (tar: Pack, name: string, file: string): Promise<Member | null> => {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!handle) return null
  try {
    const { mtime, size } = await handle.stat()
    const hash = createHash('sha256')
    let read = 0
    const counted = async function* (): AsyncGenerator<Buffer> {
      if (size === 0) return
      for await (const chunk of handle.createReadStream({ autoClose: false, end: size - 1 }) as AsyncIterable<Buffer>) {
        hash.update(chunk)
        read += chunk.length
        yield chunk
      }
      if (read !== size) throw new FileChanged(file)
    }
    await pipeline(counted, tar.entry({ name, size, mtime }))
    return { name, size, sha256: hash.digest('hex') }
  } finally {
    await handle.close()
  }
}

const flush = async (file: string): Promise<void> => {
  const handle = await open(file)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
