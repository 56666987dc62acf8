/** A channel as the admin sets it up, over REST, and as its consumers find it at /v1. */
import type { ChangePage } from '#contract'
import { sha256 } from '#contract'
import { openReader } from '#replica'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { publishNow, startClinic, type TestClinic } from '../../support/clinic'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let clinic: TestClinic
let rest: Rest
let admin: Client
let editor: Client
let translator: Client
let nobody: Client
let food: string

const account = async (role: 'admin' | 'editor' | 'translator') => {
  const credentials = { email: `${role}@clinic.example`, password: 'a long password for tests' }
  const data = { ...credentials, name: role, role, locales: ['fa'] }
  await clinic.payload.create({ collection: 'users', data, overrideAccess: true })
  return clientFor(rest, credentials)
}

const make = async (own: Record<string, unknown>): Promise<string> => {
  const { json, status } = await admin('POST', '/api/channels', own)
  expect(status, JSON.stringify(json)).toBe(201)
  return String((json.doc as { id: string }).id)
}

/** Waits until readers have heard of the channel's newest state. */
const isHeard = async (
  name: string,
  isSo: (found: ReturnType<ReturnType<typeof openReader>['channel']>) => boolean,
) => {
  const reader = openReader(clinic.replicaFile)
  try {
    await vi.waitFor(() => expect(isSo(reader.channel(name))).toBe(true), { timeout: 10_000 })
  } finally {
    reader.close()
  }
}

beforeAll(async () => {
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  admin = await account('admin')
  editor = await account('editor')
  translator = await account('translator')
  nobody = await clientFor(rest)
  const source = await clinic.payload.create({ collection: 'sources', data: { title: 'A book', year: 2020 } })
  const doc = await clinic.payload.create({
    collection: 'nutrients',
    locale: 'en',
    data: { title: 'Magnesium', summary: 'A mineral.', kind: 'mineral', sources: [source.id] },
  })
  food = String(doc.id)
  await publishNow(clinic, { type: 'nutrients', id: food, locale: 'en' })
})

afterAll(async () => {
  await rest.stop()
  await clinic.stop()
})

describe('who sets up channels', () => {
  it('is an admin; editors see them, translators and the public do not', async () => {
    const id = await make({ name: 'seen', isOn: false })
    const statuses = async (client: Client) => [
      (await client('GET', `/api/channels/${id}`)).status,
      (await client('POST', '/api/channels', { name: 'other' })).status,
      (await client('PATCH', `/api/channels/${id}`, { isOn: true })).status,
      (await client('DELETE', `/api/channels/${id}`)).status,
      (await client('GET', `/api/channels/${id}/status`)).status,
      (await client('POST', `/api/channels/${id}/keys`)).status,
    ]
    expect(await statuses(editor)).toEqual([200, 403, 403, 403, 200, 403])
    expect(await statuses(translator)).toEqual([403, 403, 403, 403, 403, 403])
    expect(await statuses(nobody)).toEqual([403, 403, 403, 403, 401, 401])
    for (const slug of ['channel-keys', 'channel-runs', 'deliveries'])
      expect((await admin('GET', `/api/${slug}`)).status, slug).toBe(403)
  })

  it.each([
    ['name', { name: 'With Spaces' }],
    ['name', { name: 'double--hyphen' }],
    ['url', { name: 'hook', destination: 'webhook' }],
    ['url', { name: 'hook', destination: 'webhook', url: 'ftp://example.org' }],
    ['url', { name: 'hook', destination: 'webhook', url: 'https://me:secret@example.org' }],
    ['bucket', { name: 'store', destination: 's3', endpoint: 'https://s3.example.org', bucket: 'No' }],
    ['endpoint', { name: 'store', destination: 's3', endpoint: 'here' }],
    ['prefix', { name: 'store', destination: 's3', endpoint: 'https://s3.example.org', bucket: 'good', prefix: '/a' }],
    ['languages', { name: 'tongue', languages: ['xx'] }],
    ['entryFields', { name: 'fields', entryFields: ['nothing-like-it'] }],
  ])('is told that %s is at fault', async (field, own) => {
    const { json, status } = await admin('POST', '/api/channels', own)
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain(`"path":"${field}"`)
  })

  it('can not give a name twice', async () => {
    await make({ name: 'once' })
    expect((await admin('POST', '/api/channels', { name: 'once' })).status).toBe(400)
  })
})

describe('a channel', () => {
  it('is found at its address once it is saved, narrowed as it says, and gone once it is off or removed', async () => {
    const id = await make({ name: 'kiosk', languages: ['en'], collections: ['nutrients'], entryFields: ['summary'] })
    await isHeard('kiosk', (found) => found?.isOn === true)
    const page = await clinic.json<{ items: Record<string, unknown>[] }>('/v1/channels/kiosk/en/nutrients')
    expect(page.items.map(({ id: found, summary }) => [found, summary])).toEqual([[food, 'A mineral.']])
    expect(page.items[0]).not.toHaveProperty('kind')
    expect((await clinic.get('/v1/channels/kiosk/en/foods')).status).toBe(404)

    await admin('PATCH', `/api/channels/${id}`, { isOn: false })
    await isHeard('kiosk', (found) => found?.isOn === false)
    expect((await clinic.get('/v1/channels/kiosk')).status).toBe(404)
    await admin('DELETE', `/api/channels/${id}`)
    await isHeard('kiosk', (found) => found === null)
  })

  it('stands in nothing that is public of everything', async () => {
    await make({ name: 'hidden-from-all', isPrivate: true })
    await isHeard('hidden-from-all', (found) => found !== null)
    for (const where of ['/v1', '/v1/catalog', '/v1/openapi.json', '/v1/changes?rows=all', '/v1/bundle.sqlite'])
      expect(Buffer.from(await (await clinic.get(where)).arrayBuffer()).includes('hidden-from-all'), where).toBe(false)
  })
})

describe('a key', () => {
  const ask = (key: string, where = '/v1/channels/partner/changes') =>
    clinic.get(where, { headers: { Authorization: `Bearer ${key}` } })
  const newKey = async (id: string, body?: object) => {
    const { json, status } = await admin('POST', `/api/channels/${id}/keys`, body)
    expect(status).toBe(200)
    const { id: keyId, key } = json as { id: string; key: string }
    await isHeard('partner', (found) => found?.keys.some((each) => each.id === keyId) ?? false)
    return { keyId, key }
  }
  type Status = { keys: { id: string; lastFour: string; endsAt: string | null; seq: number | null; lag: unknown }[] }
  let id: string

  beforeAll(async () => {
    id = await make({ name: 'partner', isPrivate: true })
    await isHeard('partner', (found) => found?.isPrivate === true)
  })

  it('is told once and kept as a hash, and opens the channel', async () => {
    expect((await clinic.get('/v1/channels/partner')).status).toBe(401)
    const { key, keyId } = await newKey(id)
    expect(key).toMatch(/^qanun_[\w-]{43}$/)
    expect((await ask(key)).status).toBe(200)
    const status = (await editor('GET', `/api/channels/${id}/status`)).json as unknown as Status
    expect(status.keys).toMatchObject([{ id: keyId, lastFour: key.slice(-4), endsAt: null }])
    const rows = await clinic.payload.db.find({ collection: 'channel-keys', where: { channel: { equals: id } } })
    expect(JSON.stringify([rows, status])).not.toContain(key)
    expect(rows.docs[0]).toMatchObject({ hash: sha256(key) })
  })

  it('that follows another is taken beside it for a while; one that was ended is not', async () => {
    const first = await newKey(id)
    const second = await newKey(id, { overlapHours: 24 })
    expect([(await ask(first.key)).status, (await ask(second.key)).status]).toEqual([200, 200])
    const { keys } = (await editor('GET', `/api/channels/${id}/status`)).json as unknown as Status
    const endsAt = Date.parse(keys.find((each) => each.id === first.keyId)?.endsAt ?? '')
    expect(Math.abs(endsAt - Date.now() - 24 * 3_600_000)).toBeLessThan(60_000)
    expect(keys.find((each) => each.id === second.keyId)?.endsAt).toBeNull()

    const third = await newKey(id, { overlapHours: 0 })
    const answers = await Promise.all([first, second, third].map(({ key }) => ask(key)))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 200])
    expect((await admin('POST', `/api/channels/${id}/keys/${third.keyId}/end`)).status).toBe(200)
    await isHeard('partner', (found) => found?.keys.every(({ endsAt: ends }) => ends !== null) ?? false)
    expect((await ask(third.key)).status).toBe(401)
    expect((await admin('POST', `/api/channels/${id}/keys/${third.keyId}/end`)).json.errors).toMatchObject([
      { data: { code: 'key-ended' } },
    ])
    expect((await admin('POST', `/api/channels/${id}/keys/nothing/end`)).status).toBe(404)
  })

  it.each([
    ['overlapHours', { overlapHours: -1 }],
    ['overlapHours', { overlapHours: 'long' }],
    ['for', { for: 1 }],
  ])('is refused with %s at fault', async (parameter, body) => {
    const { json, status } = await admin('POST', `/api/channels/${id}/keys`, body)
    expect([status, (json.errors as { data: object }[])[0]?.data]).toEqual([400, { code: 'bad-request', parameter }])
  })

  it('tells how far its consumer is, to whoever looks at the channel', async () => {
    const { key, keyId } = await newKey(id)
    const { next } = (await (await ask(key)).json()) as ChangePage
    await ask(key, `/v1/channels/partner/changes?since=${next}`)
    await clinic.cursors.flush()
    const { keys } = (await editor('GET', `/api/channels/${id}/status`)).json as unknown as Status
    expect(keys.find((each) => each.id === keyId)?.seq).toBe(Number(next.split('.')[1]))
  })

  it('goes with its channel, and so does what that showed before', async () => {
    await admin('PATCH', `/api/channels/${id}`, { languages: ['fa'] })
    const left = async () => {
      const where = { channel: { equals: id } }
      const counted = ['channel-keys', 'channel-scopes'].map((collection) =>
        clinic.payload.db.count({ collection, where }),
      )
      return (await Promise.all(counted)).map(({ totalDocs }) => totalDocs > 0)
    }
    expect(await left()).toEqual([true, true])
    await admin('DELETE', `/api/channels/${id}`)
    expect(await left()).toEqual([false, false])
  })
})
