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

describe('a recall', () => {
  it('is told with its withdrawal, in the language of the row, and with no other withdrawal', async () => {
    expect(recallsIn(await delivery.json('/v1/changes'))).toEqual(ALL)
    expect(recallsIn(await delivery.json('/v1/changes?rows=all'))).toEqual(ALL)
    expect(recallsIn(await delivery.json('/v1/channels/part/changes'))).toEqual([
      ['fa/a', notice('fa')],
      ['fa/b', ROUTINE],
    ])
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
      notice('fa'),
      ROUTINE,
    ])
  })

  it('goes on to nodes that follow over HTTP', async () => {
    const file = path.join(delivery.directory, 'follower.sqlite')
    const store = openStore(file)
    await catchUp(httpLedger(delivery.url), store, { catalog: null })
    const reader = openReader(file)
    expect(reader.allRows(0, 100).texts).toEqual(
      (await delivery.json<{ changes: object[] }>('/v1/changes?rows=all')).changes.map((change) =>
        JSON.stringify(change),
      ),
    )
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
    expect(left.changes).toMatchObject([{ op: 'withdraw', id: 'd' }])
    expect(left.changes[0]).not.toHaveProperty('recall')
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
