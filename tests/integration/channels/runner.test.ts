/** What the server does with channels that are taken somewhere: over REST, with a real receiver, ledger and replica. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { verifyFolder } from '#channels'
import { type ChannelStatus, standstills, type Tried } from '#distribution'
import { withdraw } from '#publishing'
import { recallBoard } from '#recall'
import { createMeasures } from '#telling'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { measureChannels } from '../../../src/server/channels/measures'
import { createChannelRunner } from '../../../src/server/channels/runner'
import { readExport } from '../../support/consumer'
import { publishNow, startClinic, type TestClinic } from '../../support/clinic'
import { hanging, refusing } from '../../support/machine/stand-in'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'
import { idsOf, type Receiver, startReceiver } from '../../support/webhook'

const SECRET = 'a secret of the installation, for tests'
const LONG = { timeout: 20_000, interval: 20 }

let clinic: TestClinic
let rest: Rest
let admin: Client
let editor: Client
let runner: ReturnType<typeof createChannelRunner>
let source: string
const entries: string[] = []

const start = () => {
  runner = createChannelRunner({
    payload: clinic.payload,
    installation: {
      exportsDir: path.join(clinic.directory, 'exports'),
      secret: SECRET,
      webhookNetworks: ['127.0.0.1/32'],
      s3: null,
    },
    replicaFile: clinic.replicaFile,
  })
  clinic.onMove.add(runner.wake)
  runner.attend()
  runner.start()
}

const stop = async () => {
  clinic.onMove.delete(runner.wake)
  await runner.stop()
  runner.close()
}

const account = async (role: 'admin' | 'editor') => {
  const credentials = { email: `${role}@clinic.example`, password: 'a long password for tests' }
  await clinic.payload.create({ collection: 'users', data: { ...credentials, name: role, role }, overrideAccess: true })
  return clientFor(rest, credentials)
}

const addEntry = async (title: string): Promise<string> => {
  const data = { title, summary: `About ${title}.`, kind: 'mineral', sources: [source] }
  const { id } = await clinic.payload.create({ collection: 'nutrients', locale: 'en', data })
  await publishNow(clinic, { type: 'nutrients', id: String(id), locale: 'en' })
  return String(id)
}

const make = async (own: Record<string, unknown>): Promise<string> => {
  const { json, status } = await admin('POST', '/api/channels', own)
  expect(status, JSON.stringify(json)).toBe(201)
  return String((json.doc as { id: string }).id)
}

const change = async (id: string, own: Record<string, unknown>): Promise<void> => {
  expect((await admin('PATCH', `/api/channels/${id}`, own)).status).toBe(200)
}

const statusOf = async (id: string, client = admin): Promise<ChannelStatus> =>
  (await client('GET', `/api/channels/${id}/status`)).json as unknown as ChannelStatus

const isOn = async (id: string): Promise<unknown> => (await admin('GET', `/api/channels/${id}`)).json.isOn

const changes = async () =>
  (await clinic.json<{ changes: { seq: number; id: string }[] }>('/v1/changes')).changes.map(({ id, seq }) => ({
    id,
    seq,
  }))

beforeAll(async () => {
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  admin = await account('admin')
  editor = await account('editor')
  source = String((await clinic.payload.create({ collection: 'sources', data: { title: 'A book', year: 2020 } })).id)
  for (const title of ['Magnesium', 'Potassium', 'Calcium']) entries.push(await addEntry(title))
})

afterAll(async () => {
  await rest.stop()
  await clinic.stop()
})

beforeEach(start)
afterEach(stop)

describe('a webhook', () => {
  let receiver: Receiver
  let id: string

  beforeEach(async () => {
    id = await make({ name: 'hook', destination: 'webhook', url: 'http://127.0.0.1:9/', isOn: false })
    const [key] = (await statusOf(id)).signing
    receiver = await startReceiver(key!.secret!)
    receiver.willDo(receiver.take)
  })

  afterEach(async () => {
    await admin('DELETE', `/api/channels/${id}`)
    await receiver.stop()
  })

  const go = () => change(id, { url: receiver.url, isOn: true })
  const told = () => receiver.taken.map(({ data }) => ({ id: data.id, seq: data.seq }))
  const isEven = () =>
    vi.waitFor(async () => {
      const { head, run } = await statusOf(id)
      expect(run).toMatchObject({ seq: head, lag: 0, fault: null, failures: 0 })
    }, LONG)

  it('is told of everything there is, then of each change, in order, and of nothing twice', async () => {
    await go()
    await isEven()
    expect(told()).toEqual(await changes())
    entries.push(await addEntry('Sodium'))
    await isEven()
    expect(told()).toEqual(await changes())
    const numbers = told().map(({ seq }) => seq)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
    expect(new Set(idsOf(receiver.received)).size).toBe(receiver.received.length)
  })

  it('of a channel is told of what is in the channel only', async () => {
    await change(id, { languages: ['fa'] })
    await go()
    await isEven()
    expect(receiver.received).toEqual([])
  })

  it('of a channel that was narrowed since is told of a recall of what it had, and acknowledges it', async () => {
    const entry = await addEntry('Too much iodine')
    await go()
    await isEven()
    await change(id, { languages: ['fa'] })
    await withdraw(clinic.payload, { type: 'nutrients', id: entry, locale: 'en' })
    await clinic.settled()
    await isEven()
    expect(told().filter((each) => each.id === entry)).toHaveLength(1)
    const order = { reason: 'A wrong dose.', urgency: 'emergency' }
    const { json } = await admin('POST', `/api/nutrients/${entry}/recall`, order)
    const consumer = async () =>
      (await recallBoard(clinic.payload)).open.find((each) => each.id === json.id)?.consumers[0]
    expect(await consumer()).toMatchObject({ channel: 'hook', state: 'behind' })
    await clinic.settled()
    await isEven()
    const { seq } = receiver.taken.at(-1)!.data
    expect(receiver.taken.at(-1)).toMatchObject({
      type: 'entry.withdrawn',
      data: { id: entry, locale: 'en', hash: null },
    })
    expect(await consumer()).toMatchObject({ state: 'acknowledged', seq })
  })

  it('that fails is tried again from the same message; the form says what lies behind it', async () => {
    receiver.willDo(receiver.take, refusing(500, {}, 'out of order'), receiver.take)
    await go()
    const failed = await vi.waitFor(async () => {
      const status = await statusOf(id, editor)
      expect(status.run?.fault).toBe('retry')
      return status
    }, LONG)
    const [first, second] = await changes()
    expect(failed.run).toMatchObject({ seq: first!.seq, failures: 1, lag: (await changes()).length - 1 })
    expect(failed.run?.detail).toContain('out of order')
    expect(Date.parse(failed.run?.nextAt ?? '')).toBeGreaterThan(Date.now())
    expect(failed.deliveries[0]).toMatchObject({ seq: second!.seq, isDelivered: false, status: 500 })
    expect(failed.signing.map(({ secret }) => secret)).toEqual([null])
    expect(receiver.received).toHaveLength(2)

    // Whoever saves the channel need not wait for the pause to be over.
    await change(id, { isPrivate: true })
    await isEven()
    expect(told()).toEqual(await changes())
    const ids = idsOf(receiver.received)
    expect(ids[1]).toBe(ids[2])
    const { deliveries } = (await editor('GET', `/api/channels/${id}/deliveries?delivered=false`)).json
    expect(deliveries).toHaveLength(1)
    const lines = (await editor('GET', `/api/channels/${id}/deliveries?seq=${second!.seq}`)).json.deliveries
    expect((lines as { isDelivered: boolean }[]).map(({ isDelivered }) => isDelivered)).toEqual([true, false])
    const byMessage = await editor('GET', `/api/channels/${id}/deliveries?message=${ids[1]}`)
    expect(byMessage.json.deliveries).toHaveLength(2)
  })

  it('that wants no more is switched off with a reason, and goes on where it stopped when it is switched on', async () => {
    receiver.willDo(receiver.take, refusing(410), receiver.take)
    await go()
    await vi.waitFor(async () => expect(await isOn(id)).toBe(false), LONG)
    const { run } = await statusOf(id)
    expect(run).toMatchObject({ fault: 'gone', nextAt: null, seq: (await changes())[0]!.seq })
    expect(await standstills(clinic.payload)).toMatchObject([{ name: 'hook', fault: 'gone' }])
    await change(id, { isOn: true })
    await isEven()
    expect(told()).toEqual(await changes())
  })

  it('that wants no more while somebody sends again is not switched off without a reason', async () => {
    let release = () => {}
    receiver.willDo(receiver.take, (request, response) => {
      release = () => refusing(410)(request, response)
    })
    await go()
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2), LONG)
    expect((await admin('POST', `/api/channels/${id}/send-again`, { from: 0 })).status).toBe(200)
    receiver.willDo(receiver.take)
    release()
    await isEven()
    expect(await isOn(id)).toBe(true)
    expect(told()).toEqual(await changes())
  })

  it('is given up after the last try', async () => {
    receiver.willDo(refusing(503))
    await go()
    await vi.waitFor(async () => expect((await statusOf(id)).run?.failures).toBe(1), LONG)
    await clinic.payload.db.updateOne({
      collection: 'channel-runs',
      where: { id: { equals: id } },
      data: { failures: 9, nextAt: new Date(0).toISOString() },
    })
    runner.wake()
    await vi.waitFor(async () => expect(await isOn(id)).toBe(false), LONG)
    expect((await statusOf(id)).run).toMatchObject({ fault: 'dead', failures: 10, nextAt: null })
    expect(receiver.received).toHaveLength(2)
  })

  it('in a network that is not allowed is told nothing, until somebody corrects the address', async () => {
    await change(id, { url: 'http://127.0.0.2:9/', isOn: true })
    await vi.waitFor(async () => expect((await statusOf(id)).run?.fault).toBe('refused'), LONG)
    expect((await statusOf(id)).run?.detail).toContain('WEBHOOK_NETWORKS')
    await go()
    await isEven()
    expect(told()).toEqual(await changes())
  })

  it('is told again from a number on, with the messages it knows', async () => {
    await go()
    await isEven()
    const before = idsOf(receiver.received)
    const [, second] = await changes()
    receiver.willDo(receiver.take)
    const answer = await admin('POST', `/api/channels/${id}/send-again`, { from: second!.seq })
    expect([answer.status, answer.json.from]).toEqual([200, second!.seq])
    await vi.waitFor(() => expect(idsOf(receiver.received)).toEqual(before.slice(-receiver.received.length)), LONG)
    await isEven()
    expect(receiver.received.map(({ body }) => (body.data as { seq: number }).seq)[0]).toBe(second!.seq)
  })

  it('is not sent again from beyond where it stands: a withdrawal in between would be lost', async () => {
    receiver.willDo(receiver.take, refusing(503))
    await go()
    await vi.waitFor(async () => expect((await statusOf(id)).run?.failures).toBe(1), LONG)
    const { json, status } = await admin('POST', `/api/channels/${id}/send-again`, { from: (await changes())[2]!.seq })
    expect(status).toBe(400)
    expect(json.errors).toMatchObject([{ data: { code: 'not-that-far', parameter: 'from' } }])
    const { run } = await statusOf(id)
    expect(run).toMatchObject({ seq: (await changes())[0]!.seq, failures: 1, fault: 'retry' })
    expect(JSON.stringify(json)).toContain(`The channel has got to ${run?.seq}.`)
    receiver.willDo(receiver.take)
    expect((await admin('POST', `/api/channels/${id}/send-again`, { from: run!.seq + 1 })).status).toBe(200)
    await isEven()
    expect(told()).toEqual(await changes())
  })

  it('of a server that ends while it sends lacks nothing when the server is back', async () => {
    receiver.willDo(receiver.take, hanging)
    await go()
    await vi.waitFor(() => expect(receiver.received).toHaveLength(2), LONG)
    await stop()
    receiver.willDo(receiver.take)
    entries.push(await addEntry('Zinc'))
    start()
    await isEven()
    expect(told()).toEqual(await changes())
  })

  it('holds up no other one', async () => {
    receiver.willDo(hanging)
    await go()
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), LONG)
    const folder = await make({ name: 'beside', destination: 'folder' })
    await vi.waitFor(async () => {
      const { head, run } = await statusOf(folder)
      expect(run?.seq).toBe(head)
    }, LONG)
    await admin('DELETE', `/api/channels/${folder}`)
  })

  it('is told to Prometheus: how far it is behind', async () => {
    const measures = createMeasures()
    measureChannels(measures, runner)
    receiver.willDo(hanging)
    await go()
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), LONG)
    expect(await measures.text()).toMatch(/^qanun_channel_lag_editions\{channel="[a-z-]+"\} [1-9]\d*$/m)
  })

  it('is signed with both keys while they are changed', async () => {
    const { status } = await admin('POST', `/api/channels/${id}/signing-keys`, { overlapHours: 1 })
    expect(status).toBe(200)
    expect((await statusOf(id)).signing.map(({ version }) => version)).toEqual([2, 1])
    await go()
    await isEven()
    expect(told()).toEqual(await changes())
    expect(String(receiver.received[0]!.headers['webhook-signature']).split(' ')).toHaveLength(4)
  })

  it('is signed with the new key alone from the moment it is made, in the midst of a run', async () => {
    let release = () => {}
    receiver.willDo((request, response) => {
      release = () => receiver.take(request, response)
    })
    await go()
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), LONG)
    expect((await admin('POST', `/api/channels/${id}/signing-keys`, { overlapHours: 0 })).status).toBe(200)
    const [key] = (await statusOf(id)).signing
    const withNew = await startReceiver(key!.secret!)
    receiver.willDo(withNew.take)
    release()
    await isEven()
    expect(withNew.taken).toHaveLength(receiver.received.length)
    // What came signed otherwise would have come a second time.
    expect(receiver.received.map(({ body }) => (body.data as { seq: number }).seq)).toEqual(
      (await changes()).slice(1).map(({ seq }) => seq),
    )
    await withNew.stop()
  })

  it('can be tried by an admin, with an answer that says what happened', async () => {
    await change(id, { url: receiver.url })
    const good = (await admin('POST', `/api/channels/${id}/test`)).json as unknown as Tried
    expect(good).toMatchObject({ isDelivered: true, status: 204 })
    expect(receiver.taken.map(({ type }) => type)).toEqual(['channel.test'])
    receiver.willDo(refusing(404, {}, 'no such hook'))
    expect((await admin('POST', `/api/channels/${id}/test`)).json).toMatchObject({ isDelivered: false, status: 404 })
    await change(id, { url: 'http://10.1.2.3/' })
    expect((await admin('POST', `/api/channels/${id}/test`)).json).toMatchObject({ isDelivered: false, status: null })
    expect((await editor('POST', `/api/channels/${id}/test`)).status).toBe(403)
    expect((await statusOf(id)).deliveries.map(({ isDelivered, seq }) => [isDelivered, seq ?? null])).toEqual([
      [false, null],
      [false, null],
      [true, null],
    ])
  })

  it.each([
    ['from', { from: -1 }, 400],
    ['from', { from: 'x' }, 400],
    ['from', { from: 1_000_000 }, 400],
  ])('is not sent again with an impossible %s', async (parameter, body, wanted) => {
    const { json, status } = await admin('POST', `/api/channels/${id}/send-again`, body)
    expect([status, (json.errors as { data: { parameter: string } }[])[0]?.data.parameter]).toEqual([wanted, parameter])
  })

  it('is told that a text is public no longer, and that it is again', async () => {
    await go()
    await isEven()
    const key = { type: 'nutrients', id: entries[0]!, locale: 'en' }
    await withdraw(clinic.payload, key)
    await clinic.settled()
    await publishNow(clinic, key)
    await isEven()
    expect(receiver.taken.slice(-2).map(({ data, type }) => [type, data.id])).toEqual([
      ['entry.withdrawn', entries[0]],
      ['entry.published', entries[0]],
    ])
  })

  it('leaves nothing behind when it is removed', async () => {
    await go()
    await isEven()
    await admin('DELETE', `/api/channels/${id}`)
    for (const collection of ['channel-runs', 'deliveries', 'channel-keys'] as const)
      await vi.waitFor(
        async () => expect((await clinic.payload.db.count({ collection, where: {} })).totalDocs, collection).toBe(0),
        LONG,
      )
  })
})

describe('a folder', () => {
  it('holds what the channel shows, and another export when that or the channel changes', async () => {
    const id = await make({ name: 'shelf', destination: 'folder', languages: ['en'], entryFields: ['summary'] })
    const directory = path.join(clinic.directory, 'exports/shelf')
    const holds = () =>
      vi.waitFor(async () => {
        const { head, run } = await statusOf(id)
        expect(run).toMatchObject({ seq: head, fault: null })
      }, LONG)
    await holds()
    expect(await verifyFolder(directory)).toEqual([])
    const lines = async () => {
      return readFileSync(path.join(directory, 'en/nutrients.ndjson'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object)
    }
    const exported = readExport(await (await clinic.get('/v1/channels/shelf/export/en.ndjson')).text())
    expect(await lines()).toEqual(exported)
    expect(exported[0]).not.toHaveProperty('kind')

    entries.push(await addEntry('Iron'))
    await vi.waitFor(async () => expect(await lines()).toHaveLength(exported.length + 1), LONG)
    await change(id, { entryFields: ['kind'] })
    await vi.waitFor(async () => expect((await lines())[0]).toHaveProperty('kind'), LONG)
    await holds()
    expect(await verifyFolder(directory)).toEqual([])
    await change(id, { format: 'rss' })
    await vi.waitFor(() => expect(readdirSync(path.join(directory, 'en'))).toEqual(['feed.xml']), LONG)
    expect(await verifyFolder(directory)).toEqual([])
    await admin('DELETE', `/api/channels/${id}`)
  })
})

describe('a channel that consumers fetch', () => {
  it('is neither tried nor sent', async () => {
    const id = await make({ name: 'fetched' })
    for (const [what, body] of [['test'], ['send-again', { from: 0 }]] as const) {
      const { json, status } = await admin('POST', `/api/channels/${id}/${what}`, body)
      expect([status, (json.errors as { data: object }[])[0]?.data]).toEqual([409, { code: 'nothing-sent' }])
    }
    expect((await admin('POST', `/api/channels/${id}/signing-keys`)).status).toBe(409)
  })
})
