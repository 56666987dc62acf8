/** What becomes of an export in a store of others when its channel is taken elsewhere or removed, with the server's runner. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { NoManifest, verifyFolder } from '#channels'
import { leftPlaces } from '#distribution'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { type ChannelScene, LONG, startChannelScene } from '../../support/channel-scene'
import { CREDENTIALS, startStore, type Store } from './server'

let store: Store
let scene: ChannelScene
let bucket: string
let id: string
let turn = 0

// The client tries three times by itself; what is tested here is who tries after it.
process.env.AWS_MAX_ATTEMPTS = '1'

beforeAll(async () => {
  store = await startStore()
  bucket = await store.newBucket()
  const s3 = { endpoint: store.url, region: 'us-east-1', bucket, ...CREDENTIALS }
  scene = await startChannelScene({ s3 })
  for (const title of ['Cold', 'Heat', 'Thirst']) await scene.addEntry(title)
})
afterAll(async () => {
  await scene?.end()
  await store?.stop()
})

beforeEach(async () => {
  store.failAfter(Number.POSITIVE_INFINITY)
  scene.start()
  turn += 1
  id = await scene.make({ name: `cloud-${turn}`, destination: 's3', prefix: 'public/' })
  await scene.arrived(id)
})
afterEach(async () => {
  store.failAfter(Number.POSITIVE_INFINITY)
  await scene.admin('DELETE', `/api/channels/${id}`)
  await scene.stop()
  await scene.clinic.payload.db.deleteMany({ collection: 'left-places', where: {} })
  for (const key of (await store.objects(bucket)).keys()) await store.remove(bucket, key)
})

const keys = async (of = bucket) => [...(await store.objects(of)).keys()]
const keysBelow = async (prefix: string) => (await keys()).filter((key) => key.startsWith(prefix))
const nothingLeft = () => vi.waitFor(async () => expect(await leftPlaces(scene.clinic.payload)).toEqual([]), LONG)
const left = () => leftPlaces(scene.clinic.payload)
const remove = (channel = id) => scene.admin('DELETE', `/api/channels/${channel}`)

/** What `qanun verify` says of what a consumer takes who copies every object below a prefix. */
const faultsBelow = async (prefix: string) => {
  const taken = mkdtempSync(path.join(os.tmpdir(), 'qanun-taken-'))
  for (const [key, bytes] of await store.objects(bucket)) {
    if (!key.startsWith(prefix)) continue
    const file = path.join(taken, key.slice(prefix.length))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  try {
    return await verifyFolder(taken)
  } finally {
    rmSync(taken, { recursive: true })
  }
}

/** Those that failed are tried again at once. */
const tryAgain = async () => {
  const data = { nextAt: new Date(0).toISOString() }
  await scene.clinic.payload.db.updateMany({ collection: 'left-places', where: {}, data })
  scene.runner().wake()
}

describe('the export in a bucket', () => {
  it('goes when the channel gets another prefix; what lies beside it stays', async () => {
    await store.put(bucket, 'public/own.txt', 'mine')
    await store.put(bucket, 'public/en/causes/own.txt', 'mine')
    await scene.change(id, { prefix: 'new/' })
    await nothingLeft()
    await scene.arrived(id)
    expect((await keysBelow('public/')).toSorted()).toEqual(['public/en/causes/own.txt', 'public/own.txt'])
    expect(await faultsBelow('new/')).toEqual([])
    expect(readdirSync(scene.exportsDir)).toEqual([])
  })

  it('goes when the channel gets another bucket', async () => {
    const other = await store.newBucket()
    await scene.change(id, { bucket: other })
    await nothingLeft()
    await scene.arrived(id)
    expect(await keys()).toEqual([])
    expect(await keys(other)).toContain('public/manifest.json')
  })

  it.each([
    ['a folder', () => scene.change(id, { destination: 'folder' })],
    ['nowhere', () => scene.change(id, { destination: 'pull' })],
    ['nowhere, being removed', remove],
  ])('goes when the channel is taken to %s', async (_, leave) => {
    await leave()
    await nothingLeft()
    expect(await keys()).toEqual([])
  })

  it('stays where it is when the channel gets another name, or names what was meant already', async () => {
    await scene.change(id, { name: `cloud-${turn}-b`, bucket, endpoint: `${store.url}/` })
    await nothingLeft()
    await scene.arrived(id)
    expect(await faultsBelow('public/')).toEqual([])
  })

  it('stays whole when the channel gets its prefix back at once', async () => {
    await scene.change(id, { prefix: 'new/' })
    await scene.change(id, { prefix: 'public/' })
    await nothingLeft()
    await scene.arrived(id)
    expect(await faultsBelow('public/')).toEqual([])
    expect(await keysBelow('new/')).toEqual([])
  })

  it('is that of the channel which shares its prefix, written once more', async () => {
    const other = await scene.make({ name: `cloud-${turn}-c`, destination: 's3', prefix: 'public/', languages: ['fa'] })
    await scene.arrived(other)
    // The other one had its turn last: so that the bucket holds what only it shows.
    await scene.change(id, { format: 'json' })
    await scene.arrived(id)
    await remove()
    await nothingLeft()
    await scene.arrived(other)
    expect(await faultsBelow('public/')).toEqual([])
    expect(await keysBelow('public/en/')).toEqual([])
    await remove(other)
    await nothingLeft()
    expect(await keys()).toEqual([])
  })

  it('goes once the store, which refused, lets it', async () => {
    store.failAfter(0)
    await scene.change(id, { destination: 'pull' })
    const place = await vi.waitFor(async () => {
      const [found] = (await scene.statusOf(id)).left
      expect(found).toMatchObject({ fault: 'retry', failures: 1, where: `${bucket}/public/`, destination: 's3' })
      return found!
    }, LONG)
    expect(place.detail).toContain('could not be used')
    expect(place.detail).not.toContain(CREDENTIALS.secretAccessKey)
    store.failAfter(Number.POSITIVE_INFINITY)
    await tryAgain()
    await nothingLeft()
    expect(await keys()).toEqual([])
  })

  it('is never taken for a whole one from the first moment on, wherever its removal breaks off, and goes on', async () => {
    const whole = await keys()
    for (const requests of [1, 2, 3, 4, 5, 6, 8, 10]) {
      store.failAfter(requests)
      await scene.change(id, { destination: 'pull' })
      await vi.waitFor(async () => expect((await left())[0]?.failures).toBe(1), LONG)
      const stands = await keys()
      if (stands.length < whole.length || !stands.includes('public/manifest.json'))
        await expect(faultsBelow('public/'), `after ${requests} requests`).rejects.toThrow(NoManifest)
      store.failAfter(Number.POSITIVE_INFINITY)
      // Every other time the channel comes back before the rest has gone.
      if (requests % 2 === 0) await tryAgain()
      else await scene.change(id, { destination: 's3' })
      await nothingLeft()
      if (requests % 2 === 0) expect(await keys()).toEqual([])
      await scene.change(id, { destination: 's3' })
      await scene.arrived(id)
      await nothingLeft()
      expect(await faultsBelow('public/'), `after ${requests} requests`).toEqual([])
      expect(await keys()).toEqual(whole)
    }
  })

  it('is left alone and told of where its manifest is another’s', async () => {
    await scene.stop()
    await store.put(bucket, 'public/manifest.json', '{"name":"A web app"}')
    await remove()
    const before = await keys()
    scene.start()
    await vi.waitFor(async () => expect((await left())[0]?.fault).toBe('refused'), LONG)
    expect(await keys()).toEqual(before)
  })

  it('that another setting of the installation led to is told of, and not touched', async () => {
    await scene.stop()
    const other = await store.newBucket()
    const before = await keys()
    scene.start({ s3: { endpoint: store.url, region: 'us-east-1', bucket: other, ...CREDENTIALS } })
    await vi.waitFor(async () => expect((await left())[0]?.detail).toContain(`${bucket}/public/`), LONG)
    await scene.arrived(id)
    expect(await keys()).toEqual(before)
    expect(await keys(other)).toContain('public/manifest.json')
  })
})
