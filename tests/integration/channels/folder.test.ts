import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { exportFolder, type ExportOptions, FolderInTheWay, NoManifest, verifyFolder } from '#channels'
import { canonicalJson } from '#contract'
import { jsonFeed } from '#delivery'
import { catchUp, type FrozenReader, openReader, openStore, type ReplicaReader, type Store } from '#replica'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { contentFixture, ledgerOf, type MemoryLedger } from '../../support/ledger-fixture'

let directory: string
let out: string
let ledger: MemoryLedger
let store: Store
let reader: ReplicaReader
let frozen: FrozenReader

beforeEach(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-folder-'))
  out = path.join(directory, 'out')
  ledger = ledgerOf(8)
  ledger.publish(
    contentFixture({
      type: 'articles',
      id: 'persian',
      locale: 'fa',
      slug: 'می‌خواهم-بدوم',
      title: 'می‌خواهم بدوم ۱۲ 😀',
    }),
  )
  store = openStore(path.join(directory, 'replica.sqlite'))
  store.keepCatalog(await ledger.catalog())
  await catchUp(ledger, store)
  reader = openReader(path.join(directory, 'replica.sqlite'))
  frozen = reader.frozen()
})

afterEach(() => {
  frozen.close()
  reader.close()
  store.close()
  rmSync(directory, { recursive: true, force: true })
})

const sourceOf = (from: FrozenReader) => ({
  ...from,
  feed: async (locale: string) =>
    Buffer.from(`${canonicalJson(jsonFeed({ base: '/v1', catalog: from.catalog(), reader: from }, locale))}\n`),
})

const write = (options: Partial<ExportOptions> = {}, from = frozen) =>
  exportFolder(sourceOf(from), {
    out,
    locales: ['en', 'fa'],
    collections: ['causes', 'articles'],
    since: 0,
    ...options,
  })

const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .toSorted()

const faultsOf = async (folder = out) => (await verifyFolder(folder)).map(({ fault, file }) => `${fault} ${file}`)

describe('an export folder', () => {
  it('has every entry twice, the feeds and the schemas, and is whole', async () => {
    const manifest = await write()
    expect(filesIn(out)).toEqual(
      [
        'manifest.json',
        'en/feed.json',
        'fa/feed.json',
        'schemas/articles.json',
        'schemas/causes.json',
        'en/articles.ndjson',
        'en/causes.ndjson',
        'fa/articles.ndjson',
        'fa/causes.ndjson',
        'fa/articles/می‌خواهم-بدوم.json',
        ...[1, 3, 5, 7].map((number) => `en/causes/slug-${number}.json`),
        ...[2, 4, 6, 8].map((number) => `fa/causes/slug-${number}.json`),
      ].toSorted(),
    )
    expect(manifest).toMatchObject({
      epoch: 'first',
      seq: ledger.rows.at(-1)!.seq,
      counts: { en: { causes: 4, articles: 0 }, fa: { causes: 4, articles: 1 } },
    })
    expect(await verifyFolder(out)).toEqual([])
    const single = readFileSync(path.join(out, 'fa/articles/می‌خواهم-بدوم.json'), 'utf8')
    expect(readFileSync(path.join(out, 'fa/articles.ndjson'), 'utf8')).toBe(single)
    expect(JSON.parse(single)).toEqual(reader.entry('fa', 'articles', 'می‌خواهم-بدوم'))
    expect(readdirSync(directory).filter((name) => name.startsWith('out.'))).toEqual([])
  })

  it('is the same, byte by byte, when it is written again', async () => {
    await write()
    const other = path.join(directory, 'other')
    await write({ out: other })
    for (const name of filesIn(out))
      expect(readFileSync(path.join(other, name)).equals(readFileSync(path.join(out, name))), name).toBe(true)
  })

  it('is narrowed by locale and collection', async () => {
    await write({ locales: ['fa'], collections: ['articles'] })
    expect(filesIn(out)).toEqual(
      [
        'fa/articles.ndjson',
        'fa/articles/می‌خواهم-بدوم.json',
        'fa/feed.json',
        'manifest.json',
        'schemas/articles.json',
      ].toSorted(),
    )
  })

  it('since a number has what changed after it, and what was withdrawn of what it is narrowed to', async () => {
    const { seq } = await ledger.head()
    ledger.publish(contentFixture({ type: 'causes', id: 'id1', locale: 'en', slug: 'slug-1', title: 'Again' }))
    for (const key of [
      { type: 'causes', id: 'id3', locale: 'en' },
      { type: 'causes', id: 'id2', locale: 'fa' },
    ])
      ledger.withdraw(key)
    await catchUp(ledger, store)
    const later = reader.frozen()
    const manifest = await write({ since: seq, locales: ['en'] }, later)
    later.close()
    expect(manifest.withdrawn).toEqual([{ type: 'causes', id: 'id3', locale: 'en', seq: ledger.rows.at(-2)!.seq }])
    expect(filesIn(out).filter((name) => name.startsWith('en/causes/'))).toEqual(['en/causes/slug-1.json'])
    expect(manifest.since).toBe(seq)
    expect(await verifyFolder(out)).toEqual([])
  })

  it('is of one state, whatever is published while it is written', async () => {
    let written = 0
    const manifest = await write({
      onProgress: () => {
        written += 1
        ledger
          .publish(
            contentFixture({ type: 'causes', id: 'id7', locale: 'en', slug: 'slug-7', title: `Turn ${written}` }),
          )
          .withdraw({ type: 'causes', id: 'id8', locale: 'fa' })
        store.apply(ledger.rows)
      },
    })
    expect(manifest.counts).toMatchObject({ en: { causes: 4 }, fa: { causes: 4 } })
    expect(JSON.parse(readFileSync(path.join(out, 'en/causes/slug-7.json'), 'utf8'))).toMatchObject({
      title: 'Title 7',
    })
  })

  it('takes the place of an older one, and of nothing else', async () => {
    await write()
    ledger.withdraw({ type: 'causes', id: 'id1', locale: 'en' })
    await catchUp(ledger, store)
    const later = reader.frozen()
    await write({}, later)
    later.close()
    expect(existsSync(path.join(out, 'en/causes/slug-1.json'))).toBe(false)
    expect(await verifyFolder(out)).toEqual([])
  })

  it.each([
    ['a folder of other things', (folder: string) => writeFileSync(path.join(folder, 'holiday.jpg'), 'x')],
    [
      'a web app, which has a manifest.json too',
      (folder: string) => writeFileSync(path.join(folder, 'manifest.json'), '{"name": "App", "files": {}}'),
    ],
    [
      'a folder with a manifest that is no JSON',
      (folder: string) => writeFileSync(path.join(folder, 'manifest.json'), 'hello'),
    ],
  ])('leaves alone %s', async (_, fill) => {
    mkdirSync(out)
    fill(out)
    const before = filesIn(out)
    await expect(write()).rejects.toThrow(FolderInTheWay)
    expect(filesIn(out)).toEqual(before)
  })

  it('leaves alone a file of its name, and takes an empty folder', async () => {
    writeFileSync(out, 'a file')
    await expect(write()).rejects.toThrow(FolderInTheWay)
    expect(readFileSync(out, 'utf8')).toBe('a file')
    rmSync(out)
    mkdirSync(out)
    await write()
    expect(await verifyFolder(out)).toEqual([])
  })

  it('that is interrupted anywhere leaves what was there before, and nothing beside it', async () => {
    await write()
    const before = readFileSync(path.join(out, 'manifest.json'), 'utf8')
    for (let stop = 1; stop <= 9; stop += 1) {
      const controller = new AbortController()
      const onProgress = (done: number) => done === stop && controller.abort(new Error('Stopped here.'))
      if (stop < 9) await expect(write({ signal: controller.signal, onProgress })).rejects.toThrow('Stopped here.')
      await expect(
        write({
          onProgress: (done) => {
            if (done === stop) throw new Error('No space left.')
          },
        }),
      ).rejects.toThrow('No space left.')
      await expect(
        write({
          out: path.join(directory, 'new'),
          onProgress: (done) => {
            if (done === stop) throw new Error('No space left.')
          },
        }),
      ).rejects.toThrow('No space left.')
    }
    expect(readFileSync(path.join(out, 'manifest.json'), 'utf8')).toBe(before)
    expect(await verifyFolder(out)).toEqual([])
    expect(
      readdirSync(directory).filter((name) => name === 'new' || name.includes('.part') || name.includes('.old')),
    ).toEqual([])
  })
})

describe('verify', () => {
  it('names the file when one byte of any file is flipped', async () => {
    await write()
    const files = filesIn(out)
    expect(files).toContain('manifest.json')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, at, mask) => {
          const file = path.join(out, name)
          const bytes = readFileSync(file)
          if (bytes.length === 0) return
          const flipped = Buffer.from(bytes)
          flipped[at % bytes.length] = bytes[at % bytes.length]! ^ mask
          writeFileSync(file, flipped)
          try {
            expect(await faultsOf()).toContain(`changed ${name}`)
          } finally {
            writeFileSync(file, bytes)
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(await verifyFolder(out)).toEqual([])
  })

  it('sees every single byte of the manifest, white space and the last line break included', async () => {
    await write({ locales: ['fa'], collections: ['articles'] })
    const file = path.join(out, 'manifest.json')
    const bytes = readFileSync(file)
    for (let at = 0; at < bytes.length; at += 1) {
      // A space for a line break, a tab for a space, another digit, another letter.
      const flipped = Buffer.from(bytes)
      flipped[at] = bytes[at] === 0x20 ? 0x09 : bytes[at] === 0x0a ? 0x20 : bytes[at]! ^ 1
      writeFileSync(file, flipped)
      expect(await faultsOf(), `byte ${at}`).toContain('changed manifest.json')
    }
    writeFileSync(file, bytes)
    expect(await verifyFolder(out)).toEqual([])
  })

  it.each<[string, () => void, string]>([
    ['a removed file', () => rmSync(path.join(out, 'en/causes/slug-3.json')), 'missing en/causes/slug-3.json'],
    ['an added file', () => writeFileSync(path.join(out, 'fa/causes/new.json'), '{}'), 'extra fa/causes/new.json'],
    ['an added hidden file', () => writeFileSync(path.join(out, '.DS_Store'), ''), 'extra .DS_Store'],
    [
      'an added empty file in a new folder',
      () => (mkdirSync(path.join(out, 'de')), writeFileSync(path.join(out, 'de/x'), '')),
      'extra de/x',
    ],
    ['a truncated file', () => truncateSync(path.join(out, 'fa/feed.json'), 100), 'changed fa/feed.json'],
    ['an emptied file', () => truncateSync(path.join(out, 'fa/feed.json'), 0), 'changed fa/feed.json'],
    [
      'a file that grew',
      () => writeFileSync(path.join(out, 'en/causes.ndjson'), '\n', { flag: 'a' }),
      'changed en/causes.ndjson',
    ],
    ['a truncated manifest', () => truncateSync(path.join(out, 'manifest.json'), 300), 'changed manifest.json'],
    ['an emptied manifest', () => truncateSync(path.join(out, 'manifest.json'), 0), 'changed manifest.json'],
    [
      'a manifest of nonsense',
      () => writeFileSync(path.join(out, 'manifest.json'), '{"format":"qanun-export/1","files":{"a":null}}'),
      'changed manifest.json',
    ],
    [
      'a file under another name',
      () => renameSync(path.join(out, 'en/causes/slug-5.json'), path.join(out, 'en/causes/slug-9.json')),
      'missing en/causes/slug-5.json',
    ],
    [
      'a folder in the place of a file',
      () => (rmSync(path.join(out, 'en/feed.json')), mkdirSync(path.join(out, 'en/feed.json'))),
      'missing en/feed.json',
    ],
  ])('names %s', async (_, spoil, fault) => {
    await write()
    spoil()
    expect(await faultsOf()).toContain(fault)
  })

  it('sees a manifest that was made to fit a changed file', async () => {
    await write()
    const file = path.join(out, 'manifest.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"size": \d+/, '"size": 1'))
    expect(await faultsOf()).toContain('changed manifest.json')
  })

  it('refuses a folder without a manifest', async () => {
    mkdirSync(out)
    await expect(verifyFolder(out)).rejects.toThrow(NoManifest)
    await expect(verifyFolder(path.join(directory, 'nothing'))).rejects.toThrow(NoManifest)
  })
})
