/** What becomes of an export whose channel is called otherwise, is taken elsewhere, or is no more: over REST, on a real disk. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { verifyFolder } from '#channels'
import { allLeftPlaces, leftPlaces } from '#distribution'
import { createMeasures } from '#telling'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { measureChannels } from '../../../src/server/channels/measures'
import { type ChannelScene, LONG, startChannelScene } from '../../support/channel-scene'

let scene: ChannelScene
let id: string
let turn = 0
let name = ''

const folder = (of = name) => path.join(scene.exportsDir, of)
/** Everything that stands where exports are. */
const standing = () => readdirSync(scene.exportsDir).toSorted()
const nothingLeft = () => vi.waitFor(async () => expect(await leftPlaces(scene.clinic.payload)).toEqual([]), LONG)
const lastOutcome = async () => (await allLeftPlaces(scene.clinic.payload)).at(-1)?.detail
const leftOf = async (channel = id) => (await scene.statusOf(channel)).left
const remove = async (channel = id) =>
  expect((await scene.admin('DELETE', `/api/channels/${channel}`)).status).toBe(200)

beforeAll(async () => {
  scene = await startChannelScene()
  for (const title of ['Cold', 'Heat', 'Thirst']) await scene.addEntry(title)
})
afterAll(() => scene.end())

beforeEach(async () => {
  scene.start()
  name = `shelf-${(turn += 1)}`
  id = await scene.make({ name, destination: 'folder' })
  await scene.arrived(id)
})
afterEach(async () => {
  await scene.admin('DELETE', `/api/channels/${id}`)
  await scene.stop()
  await scene.clinic.payload.db.deleteMany({ collection: 'left-places', where: {} })
  rmSync(scene.exportsDir, { recursive: true, force: true })
})

describe('the export of a folder', () => {
  it('goes when the channel gets another name; the one under the new name is whole', async () => {
    await scene.change(id, { name: `${name}-b` })
    await nothingLeft()
    await scene.arrived(id)
    expect(standing()).toEqual([`${name}-b`])
    expect(await verifyFolder(folder(`${name}-b`))).toEqual([])
    expect(await lastOutcome()).toMatch(/^The export was removed: \d+ files\.$/u)
  })

  it('goes when the channel is taken elsewhere', async () => {
    await scene.change(id, { destination: 'pull' })
    await nothingLeft()
    expect(standing()).toEqual([])
  })

  it('goes when the channel is removed', async () => {
    await remove()
    await nothingLeft()
    expect(standing()).toEqual([])
  })

  it('goes when the channel that is renamed is off', async () => {
    await scene.change(id, { isOn: false })
    await scene.change(id, { name: `${name}-b` })
    await nothingLeft()
    expect(standing()).toEqual([])
  })

  it('stays while the channel is off', async () => {
    await scene.change(id, { isOn: false })
    scene.runner().wake()
    await scene.change(id, { languages: ['en'] })
    expect(await leftPlaces(scene.clinic.payload)).toEqual([])
    expect(await verifyFolder(folder())).toEqual([])
  })

  it('is whole, and was written anew, when the channel gets its name back at once', async () => {
    await scene.change(id, { name: `${name}-b` })
    await scene.change(id, { name })
    await nothingLeft()
    await scene.arrived(id)
    expect(standing()).toEqual([name])
    expect(await verifyFolder(folder())).toEqual([])
  })

  it('is another channel’s from now on, when that has got the name', async () => {
    await scene.stop()
    await scene.change(id, { name: `${name}-b` })
    const other = await scene.make({ name, destination: 'folder', languages: ['fa'] })
    scene.start()
    await nothingLeft()
    await scene.arrived(other)
    await scene.arrived(id)
    expect(standing()).toEqual([name, `${name}-b`])
    expect(readdirSync(folder())).not.toContain('en')
    expect(await verifyFolder(folder())).toEqual([])
    await remove(other)
  })

  it('is left and told of while only a channel that is off has the name', async () => {
    await scene.stop()
    await scene.change(id, { name: `${name}-b` })
    const other = await scene.make({ name, destination: 'folder', isOn: false })
    scene.start()
    await vi.waitFor(async () => expect((await leftOf())[0]?.detail).toContain(`"${name}", which is off`), LONG)
    expect(await verifyFolder(folder())).toEqual([])
    await remove(other)
    await nothingLeft()
    await scene.arrived(id)
    expect(standing()).toEqual([`${name}-b`])
  })

  it('goes without what somebody else has put into it, which is named', async () => {
    mkdirSync(folder('elsewhere'), { recursive: true })
    writeFileSync(folder('elsewhere/kept.txt'), 'kept')
    writeFileSync(path.join(folder(), 'en/causes/note.txt'), 'mine')
    mkdirSync(path.join(folder(), 'own/deep'), { recursive: true })
    writeFileSync(path.join(folder(), 'own/deep/holiday.jpg'), 'mine')
    symlinkSync(folder('elsewhere'), path.join(folder(), 'link'))
    await remove()
    await nothingLeft()
    const files = (readdirSync(folder(), { recursive: true }) as string[]).filter((file) => !file.startsWith('link/'))
    expect(files.toSorted()).toEqual([
      'en',
      'en/causes',
      'en/causes/note.txt',
      'link',
      'own',
      'own/deep',
      'own/deep/holiday.jpg',
    ])
    expect(existsSync(folder('elsewhere/kept.txt'))).toBe(true)
    expect(await lastOutcome()).toMatch(/because it is no export's: en\/causes\/note\.txt, /u)
    expect(standing()).toEqual(['elsewhere', name])
  })

  it('goes with what a server that was killed while writing has left beside it', async () => {
    for (const beside of ['part', 'old'])
      cpSync(folder(), `${folder()}.${crypto.randomUUID()}.${beside}`, { recursive: true })
    cpSync(folder(), folder(`.${name}.s3`), { recursive: true })
    await remove()
    await nothingLeft()
    expect(standing()).toEqual([])
  })

  it('goes on to go where a server that was killed has stopped, wherever that was', async () => {
    await scene.stop()
    await remove()
    const left = `${folder()}.${crypto.randomUUID()}.left`
    renameSync(folder(), left)
    const [first, ...rest] = Object.keys(
      (JSON.parse(readFileSync(path.join(left, 'manifest.json'), 'utf8')) as { files: object }).files,
    )
    rmSync(path.join(left, first!))
    expect(rest.length).toBeGreaterThan(1)
    // A channel that has the place before the end writes into it, and is not touched.
    id = await scene.make({ name, destination: 'folder' })
    scene.start()
    await nothingLeft()
    await scene.arrived(id)
    expect(standing()).toEqual([name])
    expect(await verifyFolder(folder())).toEqual([])

    await scene.stop()
    await remove()
    renameSync(folder(), left)
    rmSync(path.join(left, 'manifest.json'))
    writeFileSync(path.join(left, 'note.txt'), 'mine')
    for (const part of ['en', 'fa', 'schemas']) rmSync(path.join(left, part), { recursive: true, force: true })
    scene.start()
    await nothingLeft()
    expect(readdirSync(folder())).toEqual(['note.txt'])
  })

  it('is not touched where it is no export any more; that is told, and an admin can say that it is gone', async () => {
    await scene.stop()
    writeFileSync(path.join(folder(), 'manifest.json'), '{"name":"A web app"}')
    await scene.change(id, { name: `${name}-b` })
    scene.start()
    const failed = await vi.waitFor(async () => {
      const [place] = await leftOf()
      expect(place).toMatchObject({ channel: name, where: name, destination: 'folder', fault: 'refused', failures: 1 })
      return place!
    }, LONG)
    expect(failed.detail).toContain('Remove it by hand.')
    expect(Date.parse(failed.nextAt ?? '')).toBeGreaterThan(Date.now())
    expect(existsSync(path.join(folder(), 'en/causes.ndjson'))).toBe(true)
    const measures = createMeasures()
    measureChannels(measures, scene.runner())
    expect(await measures.text()).toMatch(/^qanun_left_exports 1$/mu)

    const gone = `/api/left-places/${failed.id}/gone`
    expect((await scene.editor('POST', gone)).status).toBe(403)
    expect((await scene.admin('POST', '/api/left-places/nothing/gone')).status).toBe(404)
    expect((await scene.admin('POST', gone)).status).toBe(200)
    expect((await scene.admin('POST', gone)).status).toBe(409)
    expect(await leftOf()).toEqual([])
    expect((await scene.admin('GET', '/api/left-places')).status).toBe(403)
  })

  it('is tried again where the disk does not let it go', async () => {
    await scene.stop()
    await remove()
    // Nothing can be removed from what is a file now.
    const away = mkdtempSync(path.join(os.tmpdir(), 'qanun-away-'))
    renameSync(scene.exportsDir, path.join(away, 'exports'))
    writeFileSync(scene.exportsDir, '')
    scene.start()
    await vi.waitFor(async () => {
      expect((await leftPlaces(scene.clinic.payload))[0]).toMatchObject({ fault: 'retry', failures: 1 })
    }, LONG)
    rmSync(scene.exportsDir)
    renameSync(path.join(away, 'exports'), scene.exportsDir)
    await scene.clinic.payload.db.updateMany({
      collection: 'left-places',
      where: {},
      data: { nextAt: new Date(0).toISOString() },
    })
    scene.runner().wake()
    await nothingLeft()
    expect(standing()).toEqual([])
  })

  it('that stands where the settings of the installation do not lead any more is told of, and not touched', async () => {
    await scene.stop()
    const elsewhere = path.join(scene.clinic.directory, 'other-exports')
    scene.start({ exportsDir: elsewhere })
    await vi.waitFor(async () => expect((await leftOf())[0]?.detail).toContain(folder()), LONG)
    await scene.arrived(id)
    expect(await verifyFolder(path.join(elsewhere, name))).toEqual([])
    expect(await verifyFolder(folder())).toEqual([])
    rmSync(elsewhere, { recursive: true })
  })

  it('goes though the process that changed or removed its channel ended before it could write that down', async () => {
    const { db } = scene.clinic.payload
    await scene.stop()
    await db.updateOne({ collection: 'channels', where: { id: { equals: id } }, data: { name: `${name}-b` } })
    scene.start()
    await vi.waitFor(() => expect(standing()).toEqual([`${name}-b`]), LONG)
    await scene.arrived(id)
    await nothingLeft()
    await scene.stop()
    await db.deleteOne({ collection: 'channels', where: { id: { equals: id } } })
    scene.start()
    await vi.waitFor(() => expect(standing()).toEqual([]), LONG)
    await nothingLeft()
  })

  it('that another machine has written is told of where this one does not have it', async () => {
    const { db } = scene.clinic.payload
    await scene.stop()
    await remove()
    const [row] = await leftPlaces(scene.clinic.payload)
    const place = { ...row!.place, at: { ...row!.place.at, host: 'another-machine' } }
    await db.updateOne({ collection: 'left-places', where: { id: { equals: row!.id } }, data: { place } })
    renameSync(folder(), folder('elsewhere'))
    scene.start()
    await vi.waitFor(async () => {
      const [failed] = await leftPlaces(scene.clinic.payload)
      expect(failed).toMatchObject({ fault: 'refused', detail: expect.stringContaining('"another-machine"') })
    }, LONG)
    await scene.stop()
    renameSync(folder('elsewhere'), folder())
    await db.updateMany({ collection: 'left-places', where: {}, data: { nextAt: new Date(0).toISOString() } })
    scene.start()
    await nothingLeft()
    expect(standing()).toEqual([])
  })

  it('that was never there leaves nothing to tell of: a folder in the way is somebody else’s', async () => {
    mkdirSync(folder('holiday'))
    writeFileSync(folder('holiday/one.jpg'), 'mine')
    const other = await scene.make({ name: 'holiday', destination: 'folder' })
    await vi.waitFor(async () => expect((await scene.statusOf(other)).run?.fault).toBe('refused'), LONG)
    await scene.change(other, { name: 'holiday-b' })
    await scene.arrived(other)
    await nothingLeft()
    expect(existsSync(folder('holiday/one.jpg'))).toBe(true)
    await remove(other)
    await nothingLeft()
  })
})
