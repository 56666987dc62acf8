/** Reads an archive from its beginning to its end, once, and checks it on the way. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { extract } from 'tar-stream'

import { ArchiveDamaged } from './errors'
import { type Manifest, type Member, parseManifest } from './manifest'
import { MANIFEST, type MemberName, parseName } from './names'

/** Given each member as it comes. What it doesn't read is read and hashed all the same. */
export type MemberReader = (
  member: MemberName & { readonly name: string; /** Bytes of the file that are read by now. */ readonly read: number },
  bytes: AsyncIterable<Buffer>,
) => Promise<void>

/**
 * Reads every member and compares it with the manifest, which comes last.
 * @returns the manifest of a whole archive @throws ArchiveDamaged, and what `onMember` throws
 */
export const readArchive = async (file: string, onMember: MemberReader): Promise<Manifest> => {
  const damaged = (reason: string) => new ArchiveDamaged(file, reason)
  const source = createReadStream(file)
  const entries = extract()
  // Whoever reads the entries hears of it too; unheard here, it would end the process.
  const flow = pipeline(source, createGunzip(), entries).catch((error: Error) => error)
  const members: Member[] = []
  let manifest: Manifest | null = null
  try {
    for await (const entry of guarded(file, entries)) {
      const { name, size, type } = entry.header
      if (manifest) throw damaged(`"${name}" comes after its manifest.`)
      if (type !== 'file') throw damaged(`"${name}" is no file.`)
      const bytes = guarded<Buffer>(file, entry as AsyncIterable<Buffer>)
      if (name === MANIFEST) {
        manifest = parseManifest(await textOf(bytes))
        if (!manifest) throw damaged('its manifest is not as it was written.')
        continue
      }
      const known = parseName(name)
      if (!known) throw damaged(`"${name}" is no name that a backup has.`)
      members.push({
        name,
        size,
        sha256: await hashed(bytes, (part) => onMember({ ...known, name, read: source.bytesRead }, part)),
      })
    }
  } finally {
    entries.destroy()
    await flow
  }
  if (!manifest) throw damaged('it has no manifest, so its end is missing.')
  compare(file, manifest, members)
  return manifest
}

/** What can't be unpacked is damaged; what the file system throws is another thing. */
async function* guarded<T>(file: string, source: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* source
  } catch (cause) {
    if (cause instanceof ArchiveDamaged || (cause as NodeJS.ErrnoException).syscall !== undefined) throw cause
    throw new ArchiveDamaged(file, 'it is cut off, or its bytes changed.', { cause })
  }
}

/** Hands on the bytes of a member and hashes all of them, whoever reads them or not. */
const hashed = async (
  entry: AsyncIterable<Buffer>,
  work: (bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<string> => {
  const hash = createHash('sha256')
  const tapped = (async function* () {
    for await (const chunk of entry) {
      hash.update(chunk)
      yield chunk
    }
  })()
  // One iterator for both: what is left of it after the work is read here.
  const shared: AsyncIterable<Buffer> = { [Symbol.asyncIterator]: () => ({ next: () => tapped.next() }) }
  await work(shared)
  for await (const _rest of shared);
  return hash.digest('hex')
}

const compare = (file: string, manifest: Manifest, members: readonly Member[]): void => {
  const left = new Map(manifest.members.map((member) => [member.name, member]))
  for (const { name, sha256, size } of members) {
    const named = left.get(name)
    if (!named) throw new ArchiveDamaged(file, `"${name}" is in it twice, or its manifest doesn't name it.`)
    if (named.sha256 !== sha256 || named.size !== size) throw new ArchiveDamaged(file, `"${name}" changed.`)
    left.delete(name)
  }
  const [missing] = left.keys()
  if (missing !== undefined) throw new ArchiveDamaged(file, `"${missing}" is missing.`)
}

const textOf = async (bytes: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
