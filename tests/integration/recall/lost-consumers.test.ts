/** Consumers that have a recalled text and can't be told any more: they stay on the board, and the staff is told. */
import { inOneUnit } from '#database'
import { moveRun, runRow } from '#distribution'
import { ledgerReader } from '#publishing'
import { escalate, type ShownRecall } from '#recall'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type KeyedConsumer, type RecallScene, startRecallScene } from '../../support/recalls'

const HOUR = 60 * 60 * 1_000

let scene: RecallScene
let entry: string
let channel: { id: string; name: string }
let turn = 0

beforeAll(async () => {
  scene = await startRecallScene()
})
afterAll(() => scene.stop())

beforeEach(async () => {
  turn += 1
  entry = await scene.makePublic(`Text ${'abcdefghijklmnop'[turn - 1]}`, `متن ${'بپتثجچحخدذرزژسشص'[turn - 1]}`)
})
afterEach(async () => {
  const { open } = (await scene.admin('GET', '/api/recalls/board')).json as unknown as { open: { id: string }[] }
  for (const { id } of open) await scene.admin('POST', `/api/recalls/${id}/close`)
  await scene.admin('DELETE', `/api/channels/${channel.id}`)
})

const open = async (own: Record<string, unknown> = {}) => {
  const name = `kiosk-${turn}`
  channel = { id: await scene.openChannel(name, own), name }
}

const change = async (own: Record<string, unknown>) => {
  expect((await scene.admin('PATCH', `/api/channels/${channel.id}`, own)).status).toBe(200)
}

/** One that has everything there is. */
const consumerThatHasIt = async (): Promise<KeyedConsumer> => {
  const consumer = await scene.makeConsumer(channel)
  await consumer.ask()
  await consumer.ask()
  return consumer
}

/** Everything there is has arrived where the channel is taken. */
const arrive = async () => {
  const { payload } = scene.clinic
  const { epoch, seq } = await ledgerReader(payload).head()
  await moveRun(payload, await runRow(payload, channel.id), { epoch, seq, reachedAt: new Date().toISOString() })
}

const rowsOf = ({ consumers }: ShownRecall) => consumers.map(({ lastFour, state }) => [lastFour, state])

/** How many consumers the staff is told of, an hour after the recall. */
const toldOf = async (): Promise<number[]> => {
  const told: { data: { consumers: object[] } }[] = []
  await escalate(scene.clinic.payload, {
    now: () => new Date(Date.now() + 1.1 * HOUR),
    tellWebhook: async ({ body }) => void told.push(JSON.parse(body) as (typeof told)[number]),
  })
  return told.map(({ data }) => data.consumers.length)
}

const expectLost = async (recall: string, rows: unknown[]) => {
  const shown = await scene.shown(recall)
  expect(rowsOf(shown)).toEqual(rows)
  expect([shown.isSettled, typeof shown.nextStepAt]).toEqual([false, 'string'])
  expect(await toldOf()).toEqual([1])
}

describe('a consumer that was told nothing of the recall stays unacknowledged', () => {
  it('where its receiver made the channel be switched off, until it is on again and the withdrawal arrives', async () => {
    await open({ destination: 'webhook', url: 'https://hook.example.org' })
    await arrive()
    const recall = await scene.recallNow(entry)
    await change({ isOn: false })
    await expectLost(recall, [[null, 'cut-off']])
    await change({ isOn: true })
    expect(rowsOf(await scene.shown(recall))).toEqual([[null, 'behind']])
    await arrive()
    expect(await scene.shown(recall)).toMatchObject({ isSettled: true, nextStepAt: null })
  })

  it('where the channel was off before, if something was taken from it', async () => {
    await open({ destination: 'webhook', url: 'https://hook.example.org' })
    await arrive()
    await change({ isOn: false })
    const recall = await scene.recallNow(entry)
    expect((await scene.shown(recall)).channels).toEqual([channel.name])
    await expectLost(recall, [[null, 'cut-off']])
  })

  it('where the channel was off before, if one of its keys was used', async () => {
    await open()
    const { lastFour } = await consumerThatHasIt()
    await scene.makeConsumer(channel)
    await change({ isOn: false })
    await expectLost(await scene.recallNow(entry), [[lastFour, 'cut-off']])
  })

  it('where its key has ended', async () => {
    await open()
    const { keyId, lastFour } = await consumerThatHasIt()
    const recall = await scene.recallNow(entry)
    await scene.admin('POST', `/api/channels/${channel.id}/keys/${keyId}/end`)
    await expectLost(recall, [[lastFour, 'key-ended']])
  })

  it('where another key took the place of its own at once; who comes with that one is listed by itself', async () => {
    await open()
    const { lastFour } = await consumerThatHasIt()
    const recall = await scene.recallNow(entry)
    const next = await scene.makeConsumer(channel, { overlapHours: 0 })
    await expectLost(recall, [[lastFour, 'key-ended']])
    await next.ask()
    // It began from nothing, and has never had the text under this key.
    expect(rowsOf(await scene.shown(recall))).toEqual([[lastFour, 'key-ended']])
    await next.ask()
    expect(rowsOf(await scene.shown(recall))).toEqual([
      [lastFour, 'key-ended'],
      [next.lastFour, 'acknowledged'],
    ])
  })

  it('where the channel is taken somewhere else since', async () => {
    await open({ destination: 'webhook', url: 'https://hook.example.org' })
    await arrive()
    const recall = await scene.recallNow(entry)
    await change({ destination: 'pull' })
    await expectLost(recall, [[null, 'moved']])
    await change({ destination: 'webhook', url: 'https://other.example.org' })
    await arrive()
    expect(rowsOf(await scene.shown(recall))).toEqual([
      [null, 'moved'],
      [null, 'acknowledged'],
    ])
  })

  it('where the channel was removed', async () => {
    await open()
    const { lastFour } = await consumerThatHasIt()
    const recall = await scene.recallNow(entry)
    await scene.admin('DELETE', `/api/channels/${channel.id}`)
    await expectLost(recall, [[lastFour, 'cut-off']])
  })

  it('where the recall is from before consumers were written down with it', async () => {
    await open()
    const { keyId, lastFour } = await consumerThatHasIt()
    const recall = await scene.recallNow(entry)
    const { db } = scene.clinic.payload
    const channels = [{ id: channel.id, name: channel.name, locales: ['en', 'fa'] }]
    await inOneUnit(db, async () => {
      await db.updateOne({ collection: 'recalls', where: { id: { equals: recall } }, data: { channels } })
    })
    expect(rowsOf(await scene.shown(recall))).toEqual([[lastFour, 'behind']])
    await scene.admin('POST', `/api/channels/${channel.id}/keys/${keyId}/end`)
    expect(rowsOf(await scene.shown(recall))).toEqual([[lastFour, 'key-ended']])
    await scene.admin('DELETE', `/api/channels/${channel.id}`)
    await expectLost(recall, [[null, 'cut-off']])
  })
})

describe('a consumer that has acknowledged', () => {
  it.each([
    ['its key has ended', (keyId: string) => scene.admin('POST', `/api/channels/${channel.id}/keys/${keyId}/end`)],
    ['the channel is off', () => scene.admin('PATCH', `/api/channels/${channel.id}`, { isOn: false })],
    ['the channel was removed', () => scene.admin('DELETE', `/api/channels/${channel.id}`)],
  ])('stays so where %s', async (_, lose) => {
    await open()
    const { ask, keyId, lastFour } = await consumerThatHasIt()
    const recall = await scene.recallNow(entry)
    for (const _told of ['told', 'says so']) await ask()
    expect(await toldOf()).toEqual([])
    expect((await lose(keyId)).status).toBe(200)
    expect(await toldOf()).toEqual([])
    const shown = await scene.shown(recall)
    expect(rowsOf(shown)).toEqual([[lastFour, 'acknowledged']])
    expect([shown.isSettled, shown.nextStepAt]).toEqual([true, null])
  })
})

describe('what nobody used', () => {
  it('is not waited for once it can be used no more', async () => {
    await open()
    const { keyId, lastFour } = await scene.makeConsumer(channel)
    const recall = await scene.recallNow(entry)
    expect(rowsOf(await scene.shown(recall))).toEqual([[lastFour, 'unknown']])
    await scene.admin('POST', `/api/channels/${channel.id}/keys/${keyId}/end`)
    expect(await scene.shown(recall)).toMatchObject({ consumers: [], isSettled: true, nextStepAt: null })
  })
})
