/** Recalls and exports that their channel has left: whoever reads there still gets the old text, until the export is gone. */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { inOneUnit } from '#database'
import { endLeftPlace, leftPlaces, moveRun, runRow } from '#distribution'
import { escalate, recallBoard, type ShownRecall } from '#recall'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { type ChannelScene, LONG, startChannelScene } from '../../support/channel-scene'

const HOUR = 60 * 60 * 1_000

let scene: ChannelScene
let id: string
let entry: string
let turn = 0
let name = ''

beforeAll(async () => {
  scene = await startChannelScene()
})
afterAll(() => scene.end())

beforeEach(async () => {
  scene.start()
  turn += 1
  name = `wall-${turn}`
  entry = await scene.addEntry(`Text ${'abcdefghij'[turn - 1]}`)
  id = await scene.make({ name, destination: 'folder' })
  await scene.arrived(id)
  // From here on nothing is written or removed until the server is back.
  await scene.stop()
})
afterEach(async () => {
  for (const recall of (await recallBoard(scene.clinic.payload)).open)
    await scene.admin('POST', `/api/recalls/${recall.id}/close`)
  await scene.admin('DELETE', `/api/channels/${id}`)
})

const recallNow = async (): Promise<string> => {
  const { json, status } = await scene.admin('POST', `/api/causes/${entry}/recall`, {
    reason: 'A wrong dose.',
    urgency: 'emergency',
  })
  expect(status, JSON.stringify(json)).toBe(200)
  await scene.clinic.settled()
  return String(json.id)
}

const shown = async (recall: string): Promise<ShownRecall> =>
  (await recallBoard(scene.clinic.payload)).open.find((one) => one.id === recall)!

const statesOf = async (recall: string) =>
  (await shown(recall)).consumers.map(({ channel, name: of, state }) => [channel, of.split(':')[0], state])

/** How many consumers the staff is told of, an hour after the recall. */
const toldOf = async (): Promise<number[]> => {
  const told: { data: { consumers: object[] } }[] = []
  await escalate(scene.clinic.payload, {
    now: () => new Date(Date.now() + 1.1 * HOUR),
    tellWebhook: async ({ body }) => void told.push(JSON.parse(body) as (typeof told)[number]),
  })
  return told.map(({ data }) => data.consumers.length)
}

const whileTheServerRuns = async (work: () => Promise<void>) => {
  scene.start()
  await work()
  await scene.stop()
}

describe('an export that its channel has left', () => {
  it('is on the board of a recall that comes after, until it is gone', async () => {
    await scene.change(id, { name: `${name}-b` })
    const recall = await recallNow()
    expect(await statesOf(recall)).toEqual([
      [`${name}-b`, 'destination', 'unknown'],
      [name, 'place', 'left-behind'],
    ])
    expect((await shown(recall)).channels).toEqual([`${name}-b`, name])
    expect(await toldOf()).toEqual([1])
    await whileTheServerRuns(() =>
      vi.waitFor(async () => expect(await shown(recall)).toMatchObject({ isSettled: true, nextStepAt: null }), LONG),
    )
    expect(existsSync(path.join(scene.exportsDir, name))).toBe(false)
    expect((await statesOf(recall)).map(([, , state]) => state)).toEqual(['acknowledged', 'acknowledged'])
  })

  it('is on it though its channel was removed; an admin can say that it is gone', async () => {
    writeFileSync(path.join(scene.exportsDir, name, 'manifest.json'), 'broken')
    await scene.admin('DELETE', `/api/channels/${id}`)
    const recall = await recallNow()
    await whileTheServerRuns(() =>
      vi.waitFor(async () => expect((await leftPlaces(scene.clinic.payload))[0]?.fault).toBe('refused'), LONG),
    )
    expect(await statesOf(recall)).toEqual([[name, 'place', 'left-behind']])
    expect(await toldOf()).toEqual([1])
    const [place] = await leftPlaces(scene.clinic.payload)
    expect((await scene.admin('POST', `/api/left-places/${place!.id}/gone`)).status).toBe(200)
    expect(await statesOf(recall)).toEqual([[name, 'place', 'acknowledged']])
    expect(await toldOf()).toEqual([])
  })

  it('is not on it where the text was not public before, or in none of its languages or collections', async () => {
    await scene.admin('DELETE', `/api/channels/${id}`)
    const [narrow] = await leftPlaces(scene.clinic.payload)
    const before = entry
    entry = await scene.addEntry('A later text')
    expect(await statesOf(await recallNow())).toEqual([])
    entry = before
    const { db } = scene.clinic.payload
    const place = { ...narrow!.place, collections: ['articles'] }
    await inOneUnit(db, () =>
      db.updateOne({ collection: 'left-places', where: { id: { equals: narrow!.id } }, data: { place } }),
    )
    expect(await statesOf(await recallNow())).toEqual([])
    await endLeftPlace(scene.clinic.payload, narrow!.id, { by: null, detail: null })
  })

  it.each([
    ['moved', 'renamed', () => scene.change(id, { name: `${name}-b` })],
    ['moved', 'taken elsewhere', () => scene.change(id, { destination: 'pull' })],
    ['cut-off', 'removed', () => scene.admin('DELETE', `/api/channels/${id}`)],
  ])('is %s for a recall from before its channel was %s, and acknowledges once it is gone', async (state, _, leave) => {
    const recall = await recallNow()
    await leave()
    expect((await statesOf(recall))[0]?.slice(1)).toEqual(['destination', state])
    expect(await toldOf()).toEqual([1])
    await whileTheServerRuns(() => vi.waitFor(async () => expect((await shown(recall)).isSettled).toBe(true), LONG))
    expect((await statesOf(recall))[0]?.slice(1)).toEqual(['destination', 'acknowledged'])
    expect(await toldOf()).toEqual([])
  })

  it('is behind, and not unknown, while its channel that came back has written nothing yet', async () => {
    const recall = await recallNow()
    await scene.change(id, { name: `${name}-b` })
    await scene.change(id, { name })
    await runRow(scene.clinic.payload, id)
    expect(await statesOf(recall)).toEqual([[name, 'destination', 'behind']])
    await whileTheServerRuns(() => vi.waitFor(async () => expect((await shown(recall)).isSettled).toBe(true), LONG))
  })

  it('had acknowledged where the withdrawal had arrived before it was left', async () => {
    const recall = await recallNow()
    const { head } = await scene.clinic.json<{ head: { epoch: string; seq: number } }>('/v1')
    await moveRun(scene.clinic.payload, await runRow(scene.clinic.payload, id), {
      ...head,
      reachedAt: new Date().toISOString(),
    })
    await scene.change(id, { name: `${name}-b` })
    expect(await statesOf(recall)).toEqual([[`${name}-b`, 'destination', 'acknowledged']])
  })
})

describe('the export of a channel that is off', () => {
  it('stays, and is on the board as one that can not be told', async () => {
    await scene.change(id, { isOn: false })
    const recall = await recallNow()
    await whileTheServerRuns(async () => scene.runner().wake())
    expect(await statesOf(recall)).toEqual([[name, 'destination', 'cut-off']])
    expect(existsSync(path.join(scene.exportsDir, name, 'manifest.json'))).toBe(true)
  })
})
