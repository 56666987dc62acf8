/** What consumers are told of a text that was withdrawn for safety, by every way to follow the ledger. */
import type { ChangePage, RecallNotice } from '#contract'
import { catchUp, httpLedger, openReader, openStore } from '#replica'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createClient, MemoryStorage, sync } from '../../../client'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, MemoryLedger, summaryFixture } from '../../support/ledger-fixture'

let delivery: TestDelivery
let ledger: MemoryLedger

const key = (id: string, locale: string) => ({ type: 'causes', id, locale })
const cause = (id: string, locale: string, title = `Cause ${id}`) =>
  contentFixture({ ...key(id, locale), slug: id, title })
const notice = (locale: string): RecallNotice => ({ urgency: 'emergency', replacement: summaryFixture(locale) })
const ROUTINE: RecallNotice = { urgency: 'routine', replacement: null }

beforeEach(async () => {
  ledger = new MemoryLedger().open('part', { locales: ['fa'] })
  for (const locale of ['en', 'fa']) for (const id of ['a', 'b', 'c']) ledger.publish(cause(id, locale))
  ledger.withdraw(key('a', 'en'), notice('en')).withdraw(key('a', 'fa'), notice('fa'))
  ledger.withdraw(key('b', 'fa'), ROUTINE).withdraw(key('c', 'en'))
  delivery = await startDelivery(ledger)
})

afterEach(async () => {
  await delivery.stop()
  expect(delivery.faults).toEqual([])
})

const recallsIn = ({ changes }: ChangePage) =>
  changes.flatMap((change) =>
    change.op === 'withdraw' ? [[`${change.locale}/${change.id}`, change.recall] as const] : [],
  )

const ALL = [
  ['en/a', notice('en')],
  ['fa/a', notice('fa')],
  ['fa/b', ROUTINE],
  ['en/c', undefined],
]

const RECALLS = ALL.filter(([, told]) => told)

describe('a recall', () => {
  it('is told with its withdrawal, in the language of the row, and with no other withdrawal', async () => {
    expect(recallsIn(await delivery.json('/v1/changes'))).toEqual(ALL)
    expect(recallsIn(await delivery.json('/v1/changes?rows=all'))).toEqual(ALL)
  })

  it('is told in every channel, whatever that shows, to whom it may have shown more before', async () => {
    const page = await delivery.json<ChangePage>('/v1/channels/part/changes')
    expect(recallsIn(page)).toEqual(RECALLS)
    expect(page.changes.map(({ prev }) => prev)).toEqual([null, null, null, null])
    const asked = await delivery.json<ChangePage>('/v1/channels/part/changes?locale=fa')
    expect(recallsIn(asked).map(([entry]) => entry)).toEqual(['fa/a', 'fa/b'])
  })

  it('is told in the stream', async () => {
    const stop = new AbortController()
    const answer = await fetch(`${delivery.url}/v1/channels/part/changes`, {
      headers: { Accept: 'text/event-stream' },
      signal: stop.signal,
    })
    let text = ''
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      if (text.includes('"routine"') && text.endsWith('\n\n')) break
    }
    stop.abort()
    const told = text.split('\n').filter((line) => line.startsWith('data: {"seq"'))
    expect(told.map((line) => (JSON.parse(line.slice(6)) as { recall?: RecallNotice }).recall)).toEqual([
      undefined,
      ...RECALLS.map(([, told]) => told),
    ])
  })

  it('goes on to nodes that follow over HTTP, also where it follows a plain withdrawal', async () => {
    ledger.withdraw(key('c', 'en'), ROUTINE)
    await delivery.pull()
    const file = path.join(delivery.directory, 'follower.sqlite')
    const store = openStore(file)
    await catchUp(httpLedger(delivery.url), store, { catalog: null })
    const reader = openReader(file)
    expect(reader.allRows(0, 100).texts).toEqual(
      (await delivery.json<{ changes: object[] }>('/v1/changes?rows=all')).changes.map((change) =>
        JSON.stringify(change),
      ),
    )
    expect(recallsIn({ changes: reader.changes({ since: 0, limit: 100 }).changes } as ChangePage).at(-1)).toEqual([
      'en/c',
      ROUTINE,
    ])
    reader.close()
    store.close()
  })

  it('stays told where another text is public again, and is not told of an edition that only left a channel', async () => {
    ledger.open('legs', { collections: ['articles'], topics: ['legs'] })
    ledger.publish(contentFixture({ ...key('d', 'fa'), type: 'articles', slug: 'd', title: 'D', topics: ['legs'] }))
    await delivery.pull()
    const { next } = await delivery.json<ChangePage>('/v1/changes')
    ledger.publish(contentFixture({ ...key('d', 'fa'), type: 'articles', slug: 'd', title: 'D', topics: ['arms'] }))
    ledger.withdraw(key('c', 'fa'), ROUTINE).publish(cause('c', 'fa', 'متن تازه'))
    await delivery.pull()
    const { changes } = await delivery.json<ChangePage>(`/v1/changes?since=${next}`)
    expect(changes.filter(({ id }) => id === 'c')).toMatchObject([
      { op: 'withdraw', recall: ROUTINE },
      { op: 'publish', prev: null },
    ])
    const left = await delivery.json<ChangePage>(`/v1/channels/legs/changes?since=${next}`)
    expect(left.changes).toMatchObject([
      { op: 'withdraw', id: 'd' },
      { op: 'withdraw', id: 'c', prev: null, recall: ROUTINE },
    ])
    expect(left.changes[0]).not.toHaveProperty('recall')
  })

  it('follows a plain withdrawal: whoever has come past that is told once more, with nothing that it should hold', async () => {
    const { next } = await delivery.json<ChangePage>('/v1/changes')
    ledger.withdraw(key('c', 'en'), ROUTINE)
    await delivery.pull()
    const told = [{ op: 'withdraw', id: 'c', locale: 'en', prev: null, recall: ROUTINE }]
    expect((await delivery.json<ChangePage>(`/v1/changes?since=${next}`)).changes).toMatchObject(told)
    expect((await delivery.json<ChangePage>(`/v1/channels/part/changes?since=${next}`)).changes).toMatchObject(told)
    const whole = await delivery.json<ChangePage>('/v1/changes')
    expect(recallsIn(whole)).toEqual([...RECALLS, ['en/c', ROUTINE]])
    expect((await delivery.ask('/v1/en/causes/c')).status).toBe(404)
    expect(recallsIn(await delivery.json('/v1/changes?rows=all'))).toEqual([...ALL, ['en/c', ROUTINE]])
  })

  it('stays told where the text was public again and is withdrawn, whatever the size of a page', async () => {
    ledger.publish(cause('a', 'en', 'Again')).withdraw(key('a', 'en'))
    await delivery.pull()
    for (const [where, alsoWithdrawn] of [
      ['/v1/changes', ['en/c', 'en/a']],
      ['/v1/channels/part/changes', []],
    ] as const)
      for (const limit of [1, 2, 1_000]) {
        const told: ReturnType<typeof recallsIn> = []
        for (let since = '0', pending = 1; pending > 0;) {
          const page = await delivery.json<ChangePage>(`${where}?limit=${limit}&since=${since}`)
          told.push(...recallsIn(page))
          ;({ next: since, pending } = page)
        }
        expect(told).toEqual([...RECALLS, ...alsoWithdrawn.map((entry) => [entry, undefined])])
      }
  })

  it('is as its description says', async () => {
    const description = await delivery.json<{ components: { schemas: object } }>('/v1/openapi.json')
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    ajv.addSchema({ $id: 'https://x/', ...description })
    const validate = ajv.getSchema('https://x/#/components/schemas/Withdrawal')!
    const { changes } = await delivery.json<ChangePage>('/v1/changes')
    const withdrawals = changes.filter(({ op }) => op === 'withdraw')
    expect(withdrawals.map((change) => validate(change))).toEqual(withdrawals.map(() => true))
    expect(validate({ ...withdrawals[0], recall: { urgency: 'whenever', replacement: null } })).toBe(false)
  })
})

describe('sync()', () => {
  it.each([
    ['a language', { locales: ['fa'] }],
    ['a collection', { collections: ['articles'] }],
    ['topics that the text lacks', { topics: ['legs'] }],
    ['what its consumer relies on', { contract: { reliances: [], aspects: ['SymptomsHealthAspect'] } }],
  ])('over a channel that was narrowed by %s ends without the text', async (_, narrowed) => {
    const text = { ...key('x', 'en'), type: 'articles', slug: 'x', title: 'X', topics: ['arms'] }
    const entry = { ...key('y', 'en'), slug: 'y', title: 'Y' }
    ledger.open('wide').publish(contentFixture(text)).publish(contentFixture(entry))
    await delivery.pull()
    const storage = new MemoryStorage()
    const take = () => sync({ client: createClient({ url: delivery.url }), storage, channel: 'wide' })
    await take()
    const held = () => [...storage.entries.keys()].filter((each) => /[xy]$/.test(each))
    expect(held()).toEqual(['en/articles/x', 'en/causes/y'])
    ledger.open('wide', narrowed)
    // It has another text than the one that is recalled, too.
    ledger.publish(contentFixture({ ...text, title: 'X2' })).publish(contentFixture({ ...entry, title: 'Y2' }))
    for (const { id, locale, type } of [text, entry]) ledger.withdraw({ type, id, locale }, ROUTINE)
    await delivery.pull()
    const { recalled, restartedBecause } = await take()
    expect([held(), recalled.length, restartedBecause]).toEqual([[], 2, null])
  })

  it('hands recalls on, to whoever called it and to the storage', async () => {
    const storage = new MemoryStorage()
    const { recalled } = await sync({ client: createClient({ url: delivery.url }), storage, limit: 2 })
    expect(recalled.map(({ key: entry, urgency }) => [entry, urgency])).toEqual([
      ['en/causes/a', 'emergency'],
      ['fa/causes/a', 'emergency'],
      ['fa/causes/b', 'routine'],
    ])
    expect(recalled[1]?.replacement).toEqual(summaryFixture('fa'))
    expect((await sync({ client: createClient({ url: delivery.url }), storage })).recalled).toEqual([])
  })
})
