/**
 * One clinic, backed up and restored: from the database of this run to SQLite, and from there to the database of this run,
 * which is SQLite too or MongoDB.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import { sha256 } from '#contract'
import { inSnapshot, pagesOf, restoreTarget } from '#database'
import { createDelivery } from '#delivery'
import { environment } from '#environment'
import { copyLedger, ledgerReader, numberWaiting, publish, reconcile, withdraw } from '#publishing'
import { catchUp, openStore } from '#replica'
import { backUp, offerPasswords, openPayload, restore } from '#server'
import Database from 'libsql'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publishNow, startClinic, type TestClinic } from '../../support/clinic'
import { makeAccount, makeCause, richText } from '../../support/content'
import { qanun } from '../../support/qanun'
import { contentsOf, exportOf } from '../../support/restored'

const mongoUrl = process.env.TEST_MONGODB_URL
if (mongoUrl)
  process.stdout.write(
    'Skipped on MongoDB: that a backup is of one moment, which it is on SQLite only (backup-and-restore.test.ts).\n',
  )

let clinic: TestClinic
let archive: string
let firstId: string
/** Where the archive was restored to: first to SQLite, then out of that to the database of this run. */
const places: { payload: Payload; mediaDir: string; epoch: string; name: string }[] = []

const mediaDirOf = (name: string) => path.join(clinic.directory, name, 'media')
const sqliteUrl = (name: string) => `file:${path.join(clinic.directory, name, 'qanun.sqlite')}`
const ownUrl = (name: string) =>
  mongoUrl ? `${mongoUrl}/${path.basename(clinic.directory).toLowerCase()}-${name}` : sqliteUrl(name)

const restoreTo = async (name: string, databaseUrl: string, file: string) => {
  const { epoch } = await restore({ databaseUrl, mediaDir: mediaDirOf(name) }, { file })
  places.push({ payload: await openPayload(databaseUrl), mediaDir: mediaDirOf(name), epoch, name })
}

beforeAll(async () => {
  clinic = await startClinic()
  const { payload } = clinic
  await writeClinic()
  await makeAccount(payload, 'admin')
  await makeAccount(payload, 'translator', ['fa'])
  archive = path.join(clinic.directory, 'clinic.tar.gz')
  const mediaDir = path.join(clinic.directory, 'media')
  await backUp(payload, { mediaDir }, { file: archive, hasSecrets: true })
  await restoreTo('there', sqliteUrl('there'), archive)
  const again = path.join(clinic.directory, 'again.tar.gz')
  await backUp(places[0]!.payload, places[0]!, { file: again, hasSecrets: false })
  refusal = await beginAndDie(ownUrl('back'))
  await restoreTo('back', ownUrl('back'), again)
})

afterAll(async () => {
  for (const { payload } of places) await payload.destroy()
  await clinic?.stop()
})

const HALF = 'Written by a restore that did not end'

let refusal: string

/** @returns what whoever opens the database is told then */
const beginAndDie = async (url: string): Promise<string> => {
  const target = restoreTarget(url, [])
  const payload = await openPayload(target.url, { isRestoring: true })
  await target.begin(payload)
  await payload.create({ collection: 'sources', data: { title: HALF } })
  await payload.destroy()
  if (!mongoUrl) return existsSync(url.slice('file:'.length)) ? 'a file' : 'nothing there'
  return openPayload(url).then(
    () => 'nothing',
    (error: Error) => error.message,
  )
}

/** Published, published again, withdrawn, changed since, in the trash; with a picture, blocks, quantities, references. */
const writeClinic = async (): Promise<void> => {
  const { payload } = clinic
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0a0' } })
    .png()
    .toBuffer()
  const { id: heroImage } = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A leg' },
    file: { data: picture, mimetype: 'image/png', name: 'پا leg.png', size: picture.length },
  })
  const quantities = [{ key: 'rest', value: 5, unit: 'minute' }]
  firstId = await makeCause(payload, {
    en: 'Overuse',
    fa: 'استفادهٔ زیاد',
    data: { heroImage, body: [{ blockType: 'text', text: richText('Rest {{rest}} first.') }], quantities },
  })
  const { body } = await payload.findByID({ collection: 'causes', id: firstId, locale: 'en', depth: 0 })
  const [row] = body as { id: string }[]
  const persian = [{ id: row!.id, blockType: 'text', text: richText('نخست {{rest}} استراحت کنید.') }]
  await payload.update({ collection: 'causes', id: firstId, locale: 'fa', data: { body: persian } })
  const second = await makeCause(payload, { en: 'Cold', fa: 'سرما' })
  for (const id of [firstId, second])
    for (const locale of ['en', 'fa']) await publishNow(clinic, { type: 'causes', id, locale })
  await payload.update({ collection: 'causes', id: firstId, locale: 'en', data: { title: 'Too much work' } })
  await publishNow(clinic, { type: 'causes', id: firstId, locale: 'en' })
  await withdraw(payload, { type: 'causes', id: second, locale: 'fa' })
  await clinic.settled()
  await payload.update({ collection: 'causes', id: firstId, locale: 'en', data: { title: 'Not public yet' } })
  const trashed = await makeCause(payload, { en: 'In the trash' })
  await payload.update({
    collection: 'causes',
    id: trashed,
    locale: 'en',
    data: { deletedAt: new Date().toISOString() },
  })
}

const filesUnder = async (directory: string): Promise<Record<string, string>> => {
  const files: Record<string, string> = {}
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    files[path.relative(directory, file)] = sha256(await readFile(file))
  }
  return files
}

type Manifest = { epoch: string; self: string; files: Record<string, unknown> }

const manifestIn = async (directory: string): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(directory, 'manifest.json'), 'utf8')) as Manifest

describe('a backup that is restored, and one of that', () => {
  it('gives exports that are equal byte by byte, but for the epoch in their manifest', async () => {
    const before = await exportOf(clinic.payload, path.join(clinic.directory, 'before'))
    const { 'manifest.json': _manifest, ...expected } = await filesUnder(before)
    expect(Object.keys(expected).filter((name) => /^(en|fa)\/causes\//.test(name))).toHaveLength(3)
    for (const { epoch, name, payload } of places) {
      const out = await exportOf(payload, path.join(clinic.directory, 'after', name))
      const { 'manifest.json': _own, ...files } = await filesUnder(out)
      expect(files).toEqual(expected)
      const { self: _before, ...facts } = await manifestIn(before)
      const { self: _after, ...own } = await manifestIn(out)
      expect(own).toEqual({ ...facts, epoch })
    }
  })

  it('keeps documents with what is not public yet, versions, translations, the trash and the whole ledger', async () => {
    const expected = forgetful(await contentsOf(clinic.payload))
    expect(JSON.stringify(expected.causes)).toContain('Not public yet')
    expect(expected['versions of causes']).toHaveLength(9)
    expect(expected.editions).toHaveLength(10)
    for (const { payload } of places) expect(forgetful(await contentsOf(payload))).toEqual(expected)
  })

  it('keeps every picture, the public ones too', async () => {
    const expected = await filesUnder(path.join(clinic.directory, 'media'))
    expect(Object.keys(expected).some((name) => name.startsWith('public/'))).toBe(true)
    for (const { mediaDir } of places) expect(await filesUnder(mediaDir)).toEqual(expected)
  })

  it('says which pictures the library lists and the folder has not', async () => {
    const file = path.join(clinic.directory, 'without-pictures.tar.gz')
    const { missing } = await backUp(clinic.payload, { mediaDir: mediaDirOf('nowhere') }, { file, hasSecrets: false })
    const { docs } = await clinic.payload.find({ collection: 'media', depth: 0 })
    expect(missing).toEqual(docs.map(({ filename }) => filename))
    expect(missing).toHaveLength(1)
  })

  it('leaves nothing for reconciliation to mend', async () => {
    for (const { payload } of places) expect(await reconcile(payload)).toEqual([])
  })

  it('renews the epoch: who followed the old one is told to start again, and a replica does', async () => {
    const { epoch, payload } = places[0]!
    const file = path.join(clinic.directory, 'follower.sqlite')
    const store = openStore(file)
    store.keepCatalog(await ledgerReader(clinic.payload).catalog())
    await catchUp(ledgerReader(clinic.payload), store)
    const old = (await clinic.json<{ next: string }>('/v1/changes')).next
    await catchUp(ledgerReader(payload), store)
    expect(store.head().epoch).toBe(epoch)
    expect(store.head().seq).toBe(Number(old.split('.')[1]))
    store.close()
    expect(await statusOf(file, `/v1/changes?since=${old}`)).toBe(410)
  })

  it('goes on from there: the next edition has the next number', async () => {
    const { payload } = places[1]!
    const before = (await ledgerReader(payload).head()).seq
    await publish(payload, { type: 'causes', id: firstId, locale: 'en' })
    expect(await numberWaiting(payload)).toBeGreaterThan(0)
    const [next] = await ledgerReader(payload).read(before, 1)
    expect(next).toMatchObject({ seq: before + 1, id: firstId, content: { title: 'Not public yet' } })
  })
})

/** Accounts are compared by themselves, and the epoch is another. */
const forgetful = ({ 'ledger-state': _state, users: _users, ...rest }: Record<string, unknown>) => rest

const statusOf = async (replicaFile: string, where: string): Promise<number> => {
  const delivery = createDelivery({
    replicaFile,
    mediaDir: clinic.directory,
    isReady: () => true,
    onError: console.error,
  })
  const server = createServer((req, res) => void delivery.handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const { status } = await fetch(`http://127.0.0.1:${port}${where}`)
  server.closeAllConnections()
  server.close()
  delivery.close()
  return status
}

describe('accounts in a backup', () => {
  const accounts = async (payload: Payload) =>
    (
      await payload.db.find<{ id: string; email: string; hash?: string; salt?: string }>({
        collection: 'users',
        sort: 'id',
      })
    ).docs

  it('come without their passwords, and a link lets each admin set one', async () => {
    const { payload } = places[1]!
    const restored = await accounts(payload)
    expect(restored.map(({ email, id }) => [id, email])).toEqual(
      (await accounts(clinic.payload)).map(({ email, id }) => [id, email]),
    )
    for (const { hash, salt } of restored) expect([hash ?? null, salt ?? null]).toEqual([null, null])

    const [link, ...others] = await offerPasswords(payload)
    expect(others).toEqual([])
    expect(link).toMatchObject({ email: expect.stringMatching(/^admin-/) as string })
    const password = 'another long password'
    const token = link!.path.split('/').at(-1)!
    await payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })
    const { user } = await payload.login({ collection: 'users', data: { email: link!.email, password } })
    expect(user).toMatchObject({ role: 'admin' })
    expect(await offerPasswords(payload)).toEqual([])
  })

  it('come with their passwords where that is asked for', async () => {
    const { payload } = places[0]!
    const hashes = async (of: Payload) => (await accounts(of)).map(({ hash, salt }) => [hash, salt])
    expect((await hashes(payload)).flat().every((one) => typeof one === 'string')).toBe(true)
    expect(await hashes(payload)).toEqual(await hashes(clinic.payload))
    expect(await offerPasswords(payload)).toEqual([])
  })
})

describe('a restore that is refused', () => {
  const attempt = (name: string, { file = archive, url = sqliteUrl(name) } = {}) =>
    restore({ databaseUrl: url, mediaDir: mediaDirOf(name) }, { file })
  const files = async (name: string) => Object.keys(await filesUnder(path.join(clinic.directory, name)))

  it.each([
    ['has a flipped bit', (bytes: Buffer) => changedFrom(5000, bytes)],
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
    ['is no archive', () => Buffer.from('hello')],
  ])('leaves nothing behind where the archive %s', async (title, damage) => {
    const file = path.join(clinic.directory, `${title}.tar.gz`)
    await writeFile(file, damage(await readFile(archive)))
    await expect(attempt(title, { file })).rejects.toThrow(/damaged or no backup.*Nothing was restored/)
    expect(existsSync(path.join(clinic.directory, title))).toBe(false)
  })

  it('touches no database that holds content', async () => {
    const { databaseUrl } = environment()
    const head = await ledgerReader(clinic.payload).head()
    await expect(attempt('full', { url: databaseUrl })).rejects.toThrow(/already holds content/)
    expect(await ledgerReader(clinic.payload).head()).toEqual(head)
    expect(await files('full')).toEqual([])
  })

  it('touches no picture that is another than the one of its name, and leaves those alone that are the same', async () => {
    const [name] = await files('there/media')
    await mkdir(mediaDirOf('pictures'), { recursive: true })
    await writeFile(path.join(mediaDirOf('pictures'), name!), 'another')
    await expect(attempt('pictures')).rejects.toThrow(new RegExp(`${path.basename(name!)} is another file`))
    expect(await files('pictures')).toEqual([path.join('media', name!)])
    expect(await readFile(path.join(mediaDirOf('pictures'), name!), 'utf8')).toBe('another')
  })

  it('takes back what it had begun', async () => {
    const stop = new AbortController()
    const place = { databaseUrl: ownUrl('stopped'), mediaDir: mediaDirOf('stopped') }
    const onProgress = (done: number, total: number) => {
      if (done > total / 2) stop.abort(new Error('Somebody stopped it.'))
    }
    await expect(restore(place, { file: archive, signal: stop.signal, onProgress })).rejects.toThrow(/stopped it/)
    expect(await files('stopped')).toEqual([])
    // SQLite's file would be among them.
    if (!mongoUrl) return
    const payload = await openPayload(place.databaseUrl)
    expect(Object.values(await contentsOf(payload)).flat()).toEqual([])
    await payload.destroy()
  })

  it('that was killed can be begun anew, and nothing opens its half of a database', async () => {
    // Before everything was restored "back", another restore had begun there and did not end.
    expect(refusal).toMatch(mongoUrl ? /is under way, or was cut off/ : /^nothing there$/)
    expect((await contentsOf(places[1]!.payload)).sources).not.toContainEqual(expect.objectContaining({ title: HALF }))
    expect((await readdir(path.join(clinic.directory, 'back'))).filter((name) => name.includes('restoring'))).toEqual(
      [],
    )
  })
})

describe('the commands', () => {
  it('back up beside a running system, and say what as one JSON value', async () => {
    const file = path.join(clinic.directory, 'by-command.tar.gz')
    const { code, stderr, stdout } = await qanun('backup', file, '--json')
    expect([code, stderr]).toEqual([0, ''])
    const { seq } = await ledgerReader(clinic.payload).head()
    expect(JSON.parse(stdout)).toMatchObject({ file, seq, hasSecrets: false, documents: { causes: 3 }, missing: [] })
  })

  it.each([
    ['a database that holds content', 2, ['restore', 'archive'], /already holds content/],
    ['what is no archive', 1, ['restore', 'package.json'], /package.json is damaged or no backup/],
  ])('refuse %s in a sentence', async (_title, code, args, sentence) => {
    const ended = await qanun(...args.map((word) => (word === 'archive' ? archive : word)))
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(sentence) as string })
    expect(ended.stderr).not.toMatch(/^\s+at /m)
  })
})

/** Last, because it changes the clinic. */
describe('a backup beside a system that goes on', () => {
  it('has the ledger as of one number, and can be gone on from', async () => {
    const { payload } = clinic
    const { pages, seq } = await copyLedger(payload)
    // While it is read, what it has as current is superseded.
    await publishNow(clinic, { type: 'causes', id: firstId, locale: 'en' })
    const rows = await allOf(pages)
    expect((await ledgerReader(payload).head()).seq).toBeGreaterThan(seq)
    expect(Math.max(...rows.map((row) => row.seq ?? 0))).toBe(seq)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const latest = new Map<string, number>()
    for (const row of rows) {
      const key = `${row.entry} ${row.locale}`
      latest.set(key, Math.max(latest.get(key) ?? 0, row.seq ?? 0))
    }
    for (const row of rows) expect(row.isSuperseded).toBe(row.seq !== latest.get(`${row.entry} ${row.locale}`))
  })

  it.skipIf(mongoUrl)('is of one moment on SQLite, and holds nobody back who writes meanwhile', async () => {
    const { payload } = clinic
    const titles = async () => (await allOf(pagesOf(payload, 'sources'))).map(({ title }) => title)
    const before = await titles()
    const other = new Database(environment().databaseUrl.slice('file:'.length))
    await inSnapshot(payload, async () => {
      other.exec("UPDATE sources SET title = 'Changed by another process'")
      expect(await titles()).toEqual(before)
    })
    other.close()
    expect(new Set(await titles())).toEqual(new Set(['Changed by another process']))
  })
})

const allOf = async <T>(pages: AsyncIterable<T[]>): Promise<T[]> => {
  const all: T[] = []
  for await (const page of pages) all.push(...page)
  return all
}

const flipped = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([bytes[0]! ^ 1]), bytes.subarray(1)])

/** The archive with another bit behind a place; not one by which it unpacks to the same, as within a row of zeros. */
const changedFrom = (place: number, bytes: Buffer): Buffer => {
  const changed = Buffer.concat([bytes.subarray(0, place), flipped(bytes.subarray(place))])
  return unpacked(changed)?.equals(gunzipSync(bytes)) ? changedFrom(place + 1, bytes) : changed
}

const unpacked = (bytes: Buffer): Buffer | null => {
  try {
    return gunzipSync(bytes)
  } catch {
    return null
  }
}
