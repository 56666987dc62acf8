/** A text that had left a channel before it is recalled: who may still have it is listed, told, and acknowledges. */
import type { Change } from '#contract'
import { inOneUnit } from '#database'
import { keyRows, moveRun, runRow } from '#distribution'
import { ledgerReader, withdraw } from '#publishing'
import type { ShownRecall } from '#recall'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { publishNow } from '../../support/clinic'
import { makeSource, richText } from '../../support/content'
import { type KeyedConsumer, type RecallScene, startRecallScene } from '../../support/recalls'

type Entry = { readonly type: 'articles' | 'causes'; readonly id: string }

let scene: RecallScene
let channel: { id: string; name: string }
let turn = 0

beforeAll(async () => {
  scene = await startRecallScene()
})
afterAll(() => scene.stop())

beforeEach(() => {
  turn += 1
})
afterEach(() => scene.admin('DELETE', `/api/channels/${channel.id}`))

const open = async (own: Record<string, unknown> = {}) => {
  const name = `shop-${turn}`
  channel = { id: await scene.openChannel(name, own), name }
}

const change = async (own: Record<string, unknown>) => {
  const { json, status } = await scene.admin('PATCH', `/api/channels/${channel.id}`, own)
  expect(status, JSON.stringify(json)).toBe(200)
}

const letter = () => 'abcdefghijklmnopqrstuvwxyz'[turn]!

const makeCause = async (): Promise<Entry> => ({
  type: 'causes',
  id: await scene.makePublic(`Cause ${letter()}`, `علت ${'ابپتثجچحخدذرزژسشصضطظعغفقکگ'[turn]}`),
})

const makeArticle = async (): Promise<Entry> => {
  const { payload } = scene.clinic
  const title = `Article ${letter()}`
  const data = {
    title,
    summary: 'About it.',
    topics: ['legs'],
    body: [{ blockType: 'text', text: richText('It is.') }],
    sources: [await makeSource(payload)],
  }
  const id = String((await payload.create({ collection: 'articles', locale: 'en', data })).id)
  await publishNow(scene.clinic, { type: 'articles', id, locale: 'en' })
  return { type: 'articles', id }
}

const edit = async ({ id, type }: Entry, data: Record<string, unknown>) => {
  await scene.clinic.payload.update({ collection: type, id, locale: 'en', data })
  await publishNow(scene.clinic, { type, id, locale: 'en' })
}

/** One that has everything there is, and says so. */
const consumerOfAll = async (): Promise<KeyedConsumer> => {
  const consumer = await scene.makeConsumer(channel)
  for (const _ of ['told', 'says so']) await consumer.ask()
  return consumer
}

/** Everything there is has arrived where the channel is taken. */
const arrive = async () => {
  const { payload } = scene.clinic
  const { epoch, seq } = await ledgerReader(payload).head()
  const now = new Date().toISOString()
  await moveRun(payload, await runRow(payload, channel.id), { epoch, seq, reachedAt: now, triedAt: now })
}

const recallNow = async ({ id, type }: Entry, query = '?locale=en'): Promise<string> => {
  const body = { reason: 'A wrong dose.', urgency: 'emergency' }
  const { json, status } = await scene.admin('POST', `/api/${type}/${id}/recall${query}`, body)
  expect(status, JSON.stringify(json)).toBe(200)
  await scene.clinic.settled()
  return String(json.id)
}

/** Those that are listed of this turn's channel. */
const listed = async (recall: string): Promise<[string | null, string][]> => rowsOf(await scene.shown(recall))

const rowsOf = ({ consumers }: ShownRecall) =>
  consumers
    .filter((each) => each.channel === channel.name)
    .map(({ lastFour, state }): [string | null, string] => [lastFour, state])

/** What was said of the entry in English; in Persian it is issued again, because it says which languages there are. */
const inEnglish = (changes: readonly Change[], { id }: Entry) =>
  changes.filter((each) => each.id === id && each.locale === 'en')

const acknowledges = async ({ ask, lastFour }: KeyedConsumer, recall: string, entry: Entry) => {
  const told = await ask()
  expect(inEnglish(told, entry).at(-1)).toMatchObject({ op: 'withdraw', recall: { urgency: 'emergency' } })
  expect(await listed(recall)).toEqual([[lastFour, 'behind']])
  await ask()
  expect(await listed(recall)).toEqual([[lastFour, 'acknowledged']])
  expect((await scene.shown(recall)).isSettled).toBe(true)
}

/** As if a minute and more were between what its channel became and its new beginning: until then a node may not have heard. */
const muchLater = async ({ keyId }: KeyedConsumer) => {
  const { payload } = scene.clinic
  const { db } = payload
  const begun = (await keyRows(payload, channel.id)).find(({ id }) => id === keyId)?.begunAt
  const begunAt = new Date(Date.parse(String(begun)) + 120_000).toISOString()
  await inOneUnit(db, async () => {
    await db.updateOne({ collection: 'channel-keys', where: { id: { equals: keyId } }, data: { begunAt } })
  })
}

describe('a text that left the channel', () => {
  it.each([
    ['lost its topic', { topics: ['legs'] }, makeArticle, (entry: Entry) => edit(entry, { topics: ['sport'] })],
    [
      'broke what the consumer relies on',
      { relies: [{ text: 'title', max: 12 }] },
      makeCause,
      (entry: Entry) => edit(entry, { title: `A title that is too long ${letter()}` }),
    ],
    [
      'was withdrawn',
      {},
      makeCause,
      async ({ id, type }: Entry) => {
        await withdraw(scene.clinic.payload, { type, id, locale: 'en' })
        await scene.clinic.settled()
      },
    ],
    [
      'was put in the trash',
      {},
      makeCause,
      async ({ id, type }: Entry) => {
        await scene.clinic.payload.update({ collection: type, id, data: { deletedAt: new Date().toISOString() } })
        await scene.clinic.settled()
      },
    ],
    [
      'was deleted',
      {},
      makeCause,
      async ({ id, type }: Entry) => {
        await scene.clinic.payload.delete({ collection: type, id })
        await scene.clinic.settled()
      },
    ],
  ])('because it %s is looked for at consumers that have not come past that', async (_, own, make, leave) => {
    const entry = await make()
    await open(own)
    const [lagging, even] = [await consumerOfAll(), await consumerOfAll()]
    await leave(entry)
    for (const _told of ['told', 'says so']) await even.ask()
    // Never used, and made when the text was gone: nobody has it from there.
    const unused = await scene.makeConsumer(channel)
    const recall = await recallNow(entry)
    expect((await scene.shown(recall)).channels).toContain(channel.name)
    const rows = await listed(recall)
    expect(rows).toContainEqual([lagging.lastFour, 'behind'])
    expect(rows.map(([lastFour]) => lastFour)).not.toContain(even.lastFour)
    await scene.admin('POST', `/api/channels/${channel.id}/keys/${unused.keyId}/end`)
    await acknowledges(lagging, recall, entry)
  })

  it('and came to no consumer is recalled without a channel', async () => {
    const entry = await makeCause()
    await open()
    await withdraw(scene.clinic.payload, { ...entry, locale: 'en' })
    await scene.clinic.settled()
    const even = await consumerOfAll()
    const recall = await recallNow(entry)
    expect(await scene.shown(recall)).toMatchObject({ channels: [], consumers: [], isSettled: true })
    expect(inEnglish(await even.ask(), entry)).toMatchObject([{ op: 'withdraw', prev: null }])
  })

  it('is not looked for where the channel is taken, once that has come past it', async () => {
    const entry = await makeCause()
    await open({ destination: 'webhook', url: 'https://hook.example.org' })
    const lagging = await consumerOfAll()
    await withdraw(scene.clinic.payload, { ...entry, locale: 'en' })
    await scene.clinic.settled()
    await arrive()
    expect(await listed(await recallNow(entry))).toEqual([[lagging.lastFour, 'behind']])
  })

  it('is recalled in every language that it had, by its last words, at a number of its own', async () => {
    const entry = await makeCause()
    await open()
    const lagging = await consumerOfAll()
    await edit(entry, { title: `Last words ${letter()}` })
    await withdraw(scene.clinic.payload, { ...entry, locale: 'en' })
    await scene.clinic.settled()
    const before = (await ledgerReader(scene.clinic.payload).head()).seq
    const { places, texts } = await scene.shown(await recallNow(entry, ''))
    expect(Object.fromEntries(texts.map(({ locale, title }) => [locale, title.slice(0, 10)]))).toEqual({
      en: 'Last words',
      fa: expect.stringMatching(/^علت/u),
    })
    expect(places.map(({ seq }) => Number(seq) > before)).toEqual([true, true])
    const rows = await ledgerReader(scene.clinic.payload).read(before, 10)
    expect(rows.toSorted((a, b) => a.locale.localeCompare(b.locale))).toMatchObject([
      { op: 'withdraw', locale: 'en', prev: null, recall: { urgency: 'emergency' } },
      { op: 'withdraw', locale: 'fa', prev: expect.any(String), recall: { urgency: 'emergency' } },
    ])
    expect((await lagging.ask()).map(({ op, prev }) => [op, typeof prev])).toEqual([
      ['withdraw', 'string'],
      ['withdraw', 'string'],
    ])
  })

  it('is recalled once more where it was recalled before', async () => {
    const entry = await makeCause()
    await open()
    const [lagging, even] = [await consumerOfAll(), await consumerOfAll()]
    await recallNow(entry)
    for (const _told of ['told', 'says so']) await even.ask()
    const again = await recallNow(entry)
    expect(await listed(again)).toEqual([[lagging.lastFour, 'behind']])
    await acknowledges(lagging, again, entry)
  })
})

describe('a channel that was narrowed', () => {
  it.each([
    ['language', { languages: ['fa'] }, makeCause],
    ['collection', { collections: ['foods'] }, makeCause],
    ['topic', { topics: ['sport'] }, makeArticle],
    ['what its consumer relies on', { relies: [{ text: 'title', max: 2 }] }, makeCause],
  ])('by %s is asked for whoever was there before', async (_, narrower, make) => {
    const entry = await make()
    await open()
    const [there, anew, soon, asOfNow] = [
      await consumerOfAll(),
      await consumerOfAll(),
      await consumerOfAll(),
      await scene.makeConsumer(channel),
    ]
    await change(narrower)
    for (const consumer of [anew, soon]) consumer.beginAnew()
    for (const consumer of [there, anew, soon, asOfNow]) for (const _told of ['told', 'says so']) await consumer.ask()
    for (const consumer of [anew, asOfNow]) await muchLater(consumer)
    const recall = await recallNow(entry)
    const rows = await listed(recall)
    // Its new beginning may have been answered by a node that had not heard of the change.
    expect(rows).toEqual([
      [there.lastFour, 'behind'],
      [soon.lastFour, 'behind'],
    ])
    for (const _told of ['told', 'says so']) await soon.ask()
    await scene.admin('POST', `/api/channels/${channel.id}/keys/${soon.keyId}/end`)
    const told = await there.ask()
    expect(inEnglish(told, entry)).toMatchObject([{ op: 'withdraw', prev: null, recall: { urgency: 'emergency' } }])
    await there.ask()
    expect(await listed(recall)).toEqual([
      [there.lastFour, 'acknowledged'],
      [soon.lastFour, 'acknowledged'],
    ])
  })

  it('and widened again is asked for whoever may have passed over the withdrawal meanwhile', async () => {
    const entry = await makeCause()
    await open()
    const there = await consumerOfAll()
    await change({ languages: ['fa'] })
    await withdraw(scene.clinic.payload, { ...entry, locale: 'en' })
    await scene.clinic.settled()
    expect(inEnglish(await there.ask(), entry)).toEqual([])
    await there.ask()
    await change({ languages: [] })
    const recall = await recallNow(entry)
    expect(await listed(recall)).toEqual([[there.lastFour, 'behind']])
    await acknowledges(there, recall, entry)
  })

  it('is not asked for what it never showed, nor for what was published when it had been narrowed', async () => {
    await open({ collections: ['foods'] })
    const never = await makeCause()
    const there = await consumerOfAll()
    await change({ collections: ['foods', 'nutrients'] })
    expect(await listed(await recallNow(never))).toEqual([])
    expect(inEnglish(await there.ask(), never)).toMatchObject([{ op: 'withdraw', prev: null }])
  })

  it('changes nothing in who is asked where it was changed in something else', async () => {
    const entry = await makeCause()
    await open({ languages: ['fa'] })
    await consumerOfAll()
    await change({ entryFields: ['summary'], isPrivate: true, name: `renamed-${turn}` })
    channel = { ...channel, name: `renamed-${turn}` }
    expect(await listed(await recallNow(entry))).toEqual([])
  })

  it('has the text where it is taken, until its export was written anew; a receiver has it until the recall', async () => {
    const entry = await makeCause()
    await open({ destination: 'folder', format: 'json' })
    await arrive()
    await change({ languages: ['fa'] })
    expect(await listed(await recallNow(entry))).toEqual([[null, 'behind']])
    await arrive()
    expect(await listed(await recallNow(entry))).toEqual([])

    await change({ languages: [], destination: 'webhook', url: 'https://hook.example.org' })
    const other = await makeArticle()
    await arrive()
    await change({ languages: ['fa'] })
    await arrive()
    const recall = await recallNow(other)
    expect(await listed(recall)).toEqual([[null, 'behind']])
    await arrive()
    expect(await listed(recall)).toEqual([[null, 'acknowledged']])
  })
})
