import { createWriteStream, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, stat, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'

import { ArchiveDamaged, type ArchiveWriter, lineWriter, readArchive, rowsOf, writeArchive } from '#archive'
import { type Header, pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-archive-'))
const at = (name: string) => path.join(directory, name)
const archive = at('whole.tar.gz')

const FACTS = {
  at: '2026-11-26T00:00:00.000Z',
  database: 'sqlite',
  epoch: 'abc',
  seq: 3,
  hasSecrets: false,
  versions: {},
}
const ROWS = 9_000

const fill = async (writer: ArchiveWriter) => {
  const lines = lineWriter(writer, 'documents', 'causes')
  for (let row = 0; row < ROWS; row += 1) await lines.add({ id: String(row), title: 'گرفتگی '.repeat(30) })
  await writer.addFile('media/پا leg.png', at('leg.png'))
  await writer.addFile('media/public/empty.webp', at('empty.webp'))
  return { ...FACTS, documents: { causes: await lines.end() } }
}

beforeAll(async () => {
  writeFileSync(at('leg.png'), Buffer.alloc(300_000, 'leg'))
  writeFileSync(at('empty.webp'), '')
  await writeArchive(archive, fill)
})

afterAll(() => rmSync(directory, { recursive: true }))

const ignore = async () => {}

const damage = async (file: string): Promise<string> =>
  readArchive(file, ignore).then(
    () => 'nothing',
    (error: Error) => (error instanceof ArchiveDamaged ? error.message : `another error: ${error.message}`),
  )

describe('an archive', () => {
  it('gives back what was put in, in parts that fit in memory', async () => {
    const members: string[] = []
    const rows: unknown[] = []
    const manifest = await readArchive(archive, async ({ kind, name, of }, bytes) => {
      members.push(`${kind} ${of}`)
      if (kind === 'documents') rows.push(...(await rowsOf(bytes)))
      if (name === 'media/پا leg.png') {
        const chunks: Buffer[] = []
        for await (const chunk of bytes) chunks.push(chunk)
        expect(Buffer.concat(chunks)).toEqual(await readFile(at('leg.png')))
      }
    })
    expect(rows).toHaveLength(ROWS)
    expect(rows.at(-1)).toEqual({ id: String(ROWS - 1), title: 'گرفتگی '.repeat(30) })
    expect(members.filter((name) => name === 'documents causes').length).toBeGreaterThan(1)
    expect(members.slice(-3)).toContain('media public/empty.webp')
    expect(manifest).toMatchObject({ ...FACTS, documents: { causes: ROWS } })
  })

  it('can be read by its owner only, and replaces no file', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600)
    await expect(writeArchive(archive, fill)).rejects.toThrow(/replaces no file/)
  })

  it('leaves nothing behind where it could not be finished', async () => {
    const broken = async () => {
      throw new Error('The database went away.')
    }
    await expect(writeArchive(at('broken.tar.gz'), broken)).rejects.toThrow('The database went away.')
    const stopped = writeArchive(at('stopped.tar.gz'), fill, AbortSignal.abort(new Error('Stopped.')))
    await expect(stopped).rejects.toThrow('Stopped.')
    await expect(
      writeArchive(at('named.tar.gz'), async (writer) => {
        await writer.addFile('media/a\\b.png', at('leg.png'))
        return { ...FACTS, documents: {} }
      }),
    ).rejects.toThrow(/can't be backed up/)
    for (let time = 0; time < 20; time += 1) await expect(writeArchive(at('broken.tar.gz'), broken)).rejects.toThrow()
    // What was opened after it was thought to be removed would be there by now.
    await pause(100)
    expect(readdirSync(directory).filter((name) => /broken|stopped|named/.test(name))).toEqual([])
  })

  it('passes on what whoever reads it throws', async () => {
    const fault = new Error('The disk is full.')
    await expect(readArchive(archive, () => Promise.reject(fault))).rejects.toBe(fault)
    await expect(readArchive(at('none'), ignore)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

/** What comes before the first byte that says anything: gzip's magic, time and system (RFC 1952, 2.3). */
const GZIP_HEADER = 10
const PLACES = 40

describe('a damaged archive', () => {
  it('is seen wherever one bit flips', async () => {
    const bytes = await readFile(archive)
    const step = Math.floor((bytes.length - GZIP_HEADER) / PLACES)
    const accepted: number[] = []
    for (let place = GZIP_HEADER; place < bytes.length; place += step) {
      const changed = Buffer.from(bytes)
      changed[place]! ^= 1 << (place % 8)
      writeFileSync(at('flipped'), changed)
      if (!/is damaged or no backup/.test(await damage(at('flipped')))) accepted.push(place)
    }
    expect(accepted).toEqual([])
  })

  it('is seen where a byte changed that is of no member: in a gap, or behind the end', async () => {
    const bytes = await readFile(archive)
    const tar = gunzipSync(bytes)
    const gap = tar.lastIndexOf('}\n') + 2
    for (const place of [gap, tar.length - 1]) {
      expect(tar[place]).toBe(0)
      const changed = Buffer.from(tar)
      changed[place] = 1
      // With the sum of what it was.
      writeFileSync(at('gap'), Buffer.concat([gzipSync(changed).subarray(0, -8), bytes.subarray(-8)]))
      expect(await damage(at('gap'))).toMatch(/is damaged or no backup/)
    }
    for (let back = 1; back <= 8; back += 1) {
      const changed = Buffer.from(bytes)
      changed[bytes.length - back]! ^= 1
      writeFileSync(at('sum'), changed)
      expect(await damage(at('sum'))).toMatch(/is damaged or no backup/)
    }
  })

  it('is seen where it ends too soon, also by one byte', async () => {
    const bytes = await readFile(archive)
    for (const length of [0, 5, 1_000, bytes.length / 2, bytes.length - 9, bytes.length - 1]) {
      writeFileSync(at('cut'), bytes.subarray(0, length))
      expect(await damage(at('cut'))).toMatch(/is damaged or no backup/)
    }
  })

  it('is seen where it ends between two members, and its packing is whole', async () => {
    const tar = gunzipSync(await readFile(archive))
    const manifest = tar.indexOf('manifest.json\0')
    writeFileSync(at('ended'), gzipSync(Buffer.concat([tar.subarray(0, manifest), Buffer.alloc(1024)])))
    expect(await damage(at('ended'))).toMatch(/it has no manifest, so its end is missing/)
  })
})

type Part = Pick<Header, 'name'> & Partial<Pick<Header, 'type' | 'linkname'>> & { readonly bytes?: Buffer }

const tarOf = async (name: string, parts: readonly Part[]): Promise<string> => {
  const tar = pack()
  const written = pipeline(tar, createGzip(), createWriteStream(at(name)))
  for (const { bytes = Buffer.from('text'), ...header } of parts)
    tar.entry(header, header.type === 'symlink' ? '' : bytes)
  tar.finalize()
  await written
  return at(name)
}

describe('an archive that somebody made', () => {
  /** The manifest of the whole archive, whose members a forger can put in or leave out. */
  const manifestPart = async (): Promise<Part> => {
    const tar = gunzipSync(await readFile(archive))
    const bytes = tar.subarray(tar.lastIndexOf('{\n "format"'))
    return { name: 'manifest.json', bytes: bytes.subarray(0, bytes.lastIndexOf('}\n') + 2) }
  }

  it.each([
    '../evil.png',
    'media/../../evil.png',
    'media/./evil.png',
    '/etc/passwd',
    'media//evil.png',
    'media/.restoring/evil.png',
    'media/a\\..\\evil.png',
    'documents/../evil.ndjson',
    'documents/causes/1.ndjson',
    'evil.txt',
  ])('names no place outside of its folders: %s', async (name) => {
    expect(await damage(await tarOf('evil', [{ name }, await manifestPart()]))).toMatch(/is no name that a backup has/)
  })

  it('has no links', async () => {
    const file = await tarOf('link', [{ name: 'media/link', type: 'symlink', linkname: '/etc/passwd' }])
    expect(await damage(file)).toMatch(/"media\/link" is no file/)
  })

  it('has neither more nor less than its manifest says, nothing twice, and nothing after it', async () => {
    const extra = { name: 'media/extra.png' }
    const manifest = await manifestPart()
    expect(await damage(await tarOf('missing', [manifest]))).toMatch(/"documents\/causes\/000001.ndjson" is missing/)
    expect(await damage(await tarOf('extra', [extra, manifest]))).toMatch(/its manifest doesn't name it/)
    expect(await damage(await tarOf('after', [manifest, extra]))).toMatch(/comes after its manifest/)
    const changed = { name: 'documents/causes/000001.ndjson' }
    expect(await damage(await tarOf('changed', [changed, manifest]))).toMatch(
      /"documents\/causes\/000001.ndjson" changed/,
    )
  })

  it('has a manifest in which no byte changed', async () => {
    const { bytes, name } = await manifestPart()
    for (const text of [String(bytes).replace('"seq": 3', '"seq": 4'), `${String(bytes)} `, '{}', 'no JSON'])
      expect(await damage(await tarOf('manifest', [{ name, bytes: Buffer.from(text) }]))).toMatch(
        /its manifest is not as it was written/,
      )
  })
})

describe('a file that is added', () => {
  it('is left out where it is gone by then', async () => {
    await mkdir(at('gone'), { recursive: true })
    await symlink(at('nowhere'), at('gone/link.png'))
    const added: boolean[] = []
    const manifest = await writeArchive(at('without.tar.gz'), async (writer) => {
      added.push(await writer.addFile('media/link.png', at('gone/link.png')))
      return { ...FACTS, documents: {} }
    })
    expect([added, manifest.members]).toEqual([[false], []])
  })
})
