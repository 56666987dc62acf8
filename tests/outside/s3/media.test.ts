/** Pictures in a store of others: written by the CMS, read by another node that has nothing on its disk. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { createDelivery } from '#delivery'
import { readEnvironment } from '#environment'
import { pictureFrom } from '#standalone'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { command } from '../../../src/cli/bootstrap/node-flags.mjs'
import { publishNow, startClinic, type TestClinic } from '../../support/clinic'
import { makeAccount, makeCause } from '../../support/content'
import { freePort } from '../../support/free-port'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'
import { CREDENTIALS, startStore, type Store } from './server'

type Picture = {
  readonly id: string
  readonly filename: string
  readonly sizes: Readonly<Record<string, { readonly filename: string | null }>>
  readonly renditions: readonly { readonly file: string; readonly width: number }[]
}

let store: Store
let bucket: string
let clinic: TestClinic
let rest: Rest
let editor: Client
let token: string
let other: { readonly url: string; readonly mediaDir: string; readonly stop: () => void }

process.env.AWS_MAX_ATTEMPTS = '1'

const PREFIX = 'clinic/media/'

beforeAll(async () => {
  store = await startStore()
  bucket = await store.newBucket()
  Object.assign(process.env, {
    S3_ENDPOINT: store.url,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    S3_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    MEDIA_S3_PREFIX: PREFIX,
  })
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  const account = await makeAccount(clinic.payload, 'editor')
  editor = await clientFor(rest, account)
  token = String((await editor('POST', '/api/users/login', account)).json.token)
  other = await startOther()
})

afterAll(async () => {
  other?.stop()
  await rest?.stop()
  await clinic?.stop()
  await store?.stop()
})

afterEach(() => {
  store.failAfter(Number.POSITIVE_INFINITY)
})

/** The delivery of another node: the same replica, and a disk without pictures. */
const startOther = async () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-other-'))
  const settings = readEnvironment({ ...process.env, DATA_DIR: directory, MEDIA_DIR: directory })
  const delivery = createDelivery({
    replicaFile: clinic.replicaFile,
    mediaDir: settings.publicMediaDir,
    fetchPicture: pictureFrom(settings, null),
    isReady: () => true,
    onError: (error) => console.error(error),
  })
  const server = http.createServer((req, res) => void delivery.handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mediaDir: settings.publicMediaDir,
    stop: () => {
      server.close()
      delivery.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Red on the left, blue on the right, so that another focal point makes another picture of it. */
const picture = (background = '#c00') =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer()

const send = async (method: 'POST' | 'PATCH', where: string, data: Buffer, name: string) => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), name)
  form.append('_payload', JSON.stringify({ alt: 'A leg' }))
  const headers = { Authorization: `JWT ${token}` }
  const response = await fetch(`${rest.url}/api/media${where}?locale=en`, { method, headers, body: form })
  return { status: response.status, json: (await response.json()) as { doc: Picture; errors?: unknown[] } }
}

const uploaded = async (name: string, background?: string): Promise<Picture> => {
  const { json, status } = await send('POST', '', await picture(background), name)
  expect(status, JSON.stringify(json)).toBe(201)
  return json.doc
}

const keys = async () => [...(await store.objects(bucket)).keys()].map((key) => key.slice(PREFIX.length))
const uploadsOf = ({ filename, sizes }: Picture) =>
  [filename, ...Object.values(sizes).map((size) => size.filename)].filter((name) => name !== null)
const readUpload = (filename: string, headers: Record<string, string> = { Authorization: `JWT ${token}` }) =>
  fetch(`${rest.url}/api/media/file/${filename}`, { headers })

describe('an uploaded picture', () => {
  it('is in the store with all its sizes, and nothing else is', async () => {
    const doc = await uploaded('leg.jpg')
    const expected = [
      ...uploadsOf(doc).map((name) => `uploads/${name}`),
      ...doc.renditions.map(({ file }) => `public/${file}`),
    ]
    expect(doc.renditions.length).toBeGreaterThan(1)
    expect(new Set(await keys())).toEqual(new Set(expected))
    expect(await store.typeOf(bucket, `${PREFIX}uploads/leg.jpg`)).toBe('image/jpeg')
  })

  it('is read by the admin of a node that does not have it, by those who may, and by nobody else', async () => {
    const { filename } = await uploaded('shared.jpg')
    const kept = readFileSync(path.join(clinic.directory, 'media', filename))
    rmSync(path.join(clinic.directory, 'media', filename))
    const response = await readUpload(filename)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'image/jpeg'])
    expect(Buffer.from(await response.arrayBuffer()).equals(kept)).toBe(true)
    expect((await readUpload(filename, {})).status).toBe(403)
  })

  it('gets another focal point on a node that does not have it', async () => {
    const { filename, id, renditions } = await uploaded('moved.jpg')
    rmSync(path.join(clinic.directory, 'media', filename))
    const { json, status } = await editor(
      'PATCH',
      `/api/media/${id}?locale=en&uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=70`,
      {},
    )
    expect(status, JSON.stringify(json)).toBe(200)
    expect(json.doc).toMatchObject({ focalX: 20, focalY: 70, filename })
    expect(renditions.length).toBeGreaterThan(0)
  })

  it('leaves the store when it is replaced and when it is deleted; what was frozen stays', async () => {
    const first = await uploaded('old.jpg', '#0c0')
    const { json, status } = await send('PATCH', `/${first.id}`, await picture('#0cc'), 'new.jpg')
    expect(status, JSON.stringify(json)).toBe(200)
    const replaced = await keys()
    expect(uploadsOf(first).filter((name) => replaced.includes(`uploads/${name}`))).toEqual([])
    expect(uploadsOf(json.doc).every((name) => replaced.includes(`uploads/${name}`))).toBe(true)
    expect((await editor('DELETE', `/api/media/${first.id}`)).status).toBe(200)
    const deleted = await keys()
    expect(uploadsOf(json.doc).filter((name) => deleted.includes(`uploads/${name}`))).toEqual([])
    for (const { file } of [...first.renditions, ...json.doc.renditions]) expect(deleted).toContain(`public/${file}`)
  })

  it('is refused where the store is away, with a sentence, and nothing is saved', async () => {
    const before = (await clinic.payload.count({ collection: 'media' })).totalDocs
    store.failAfter(0)
    const { json, status } = await send('POST', '', await picture('#cc0'), 'lost.jpg')
    expect(status).toBe(503)
    expect(JSON.stringify(json)).toContain('The store of the pictures can not be reached. Nothing of this was saved')
    expect(JSON.stringify(json)).not.toContain(CREDENTIALS.secretAccessKey)
    expect((await clinic.payload.count({ collection: 'media' })).totalDocs).toBe(before)
  })
})

describe('a published picture', () => {
  let file: string
  let bytes: Buffer

  beforeAll(async () => {
    const doc = await uploaded('public.jpg', '#00c')
    file = doc.renditions[0]?.file ?? ''
    bytes = readFileSync(path.join(clinic.directory, 'media/public', file))
    await editor('PATCH', `/api/media/${doc.id}?locale=fa`, { alt: 'یک پا' })
    const id = await makeCause(clinic.payload, { en: 'Shown', fa: 'نشان', data: { image: doc.id } })
    await publishNow(clinic, { type: 'causes', id, locale: 'en' })
  })

  const get = (name: string) => fetch(`${other.url}/media/${name}`)

  it('is not had while the store is away: that is said, and it comes later', async () => {
    store.failAfter(0)
    expect((await get(file)).status).toBe(503)
  })

  it('is refused where the store has other bytes under its name, and not kept', async () => {
    await store.put(bucket, `${PREFIX}public/${file}`, 'something else')
    expect((await get(file)).status).toBe(503)
    expect(existsSync(path.join(other.mediaDir, file))).toBe(false)
  })

  it('is served by a node that has nothing, and then from its disk', async () => {
    await store.remove(bucket, `${PREFIX}public/${file}`)
    expect((await get(file)).status).toBe(404)
    await store.put(bucket, `${PREFIX}public/${file}`, bytes)
    store.asked.length = 0
    const response = await get(file)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, `image/${file.split('.')[1]}`])
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    expect(store.asked).toEqual([`GET /${bucket}/${PREFIX}public/${file}`])
    expect((await get(file)).status).toBe(200)
    expect(store.asked).toHaveLength(1)
    expect(readdirSync(other.mediaDir)).toEqual([file])
  })

  it('is served by the command for the delivery alone, with nothing but a replica and the variables', async () => {
    const mediaDir = mkdtempSync(path.join(os.tmpdir(), 'qanun-alone-'))
    const port = await freePort()
    const child = spawn(process.execPath, [...command, 'serve', '--delivery', '--port', String(port)], {
      env: { ...process.env, MEDIA_DIR: mediaDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      await once(createInterface(child.stdout), 'line')
      const response = await fetch(`http://127.0.0.1:${port}/media/${file}`)
      expect(response.status).toBe(200)
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    } finally {
      child.kill()
      await once(child, 'exit')
      rmSync(mediaDir, { recursive: true, force: true })
    }
  })

  it('is the only kind that is served: others are not even asked for', async () => {
    const { filename, renditions } = await uploaded('secret.jpg', '#c0c')
    store.asked.length = 0
    for (const name of [renditions[0]?.file ?? '', filename, '../uploads/secret.jpg'])
      expect((await get(encodeURIComponent(name))).status).toBe(404)
    expect(store.asked).toEqual([])
  })
})
