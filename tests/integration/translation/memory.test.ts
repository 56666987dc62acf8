import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { inOneUnit } from '#database'
import { memoryStore } from '#translation'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { ToRemember } from '../../../src/translation/memory/memory-store'
import { readWork } from '../../../src/translation/work/save'
import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { qanun } from '../../support/qanun'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

beforeEach(async () => {
  const ids: string[] = []
  for await (const { id } of memoryStore(cms.payload).all()) ids.push(id)
  await memoryStore(cms.payload).forget(ids)
})

afterEach(() => void vi.useRealTimers())

const pair = (source: string, target: string, more: Partial<ToRemember> = {}): ToRemember => ({
  sourceLocale: 'en',
  targetLocale: 'fa',
  source,
  target,
  before: null,
  after: null,
  origin: 'review',
  scope: 'causes/1',
  by: null,
  ...more,
})

const remember = (source: string, target: string, more?: Partial<ToRemember>) =>
  memoryStore(cms.payload).remember(pair(source, target, more))

const hits = async (text: string, more: { before?: string; after?: string } = {}) =>
  (await memoryStore(cms.payload).lookUp({ text, sourceLocale: 'en', targetLocale: 'fa', ...more })).map(
    ({ percent, target }) => [percent, target],
  )

const all = async () => {
  const found = []
  for await (const remembered of memoryStore(cms.payload).all()) found.push(remembered)
  return found
}

/** So much later that another process's doings are looked for. */
const later = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 })

/** What the command says, on the same database. */
const told = async (...args: string[]) => {
  const { code, stderr, stdout } = await qanun(...args, '--json')
  return { code, stderr, json: stdout ? (JSON.parse(stdout) as Record<string, unknown>) : {} }
}

describe('what is remembered', () => {
  it('is found at once, with 101 % between the same neighbours', async () => {
    await remember('Rest the leg.', 'به پا استراحت بدهید.', { before: 'stop.', after: 'drink water.' })
    expect(await hits('Rest the leg.')).toEqual([[100, 'به پا استراحت بدهید.']])
    expect(await hits('Rest the leg.', { before: 'Stop.', after: 'Drink water.' })).toEqual([
      [101, 'به پا استراحت بدهید.'],
    ])
    expect(await hits('Rest the arm.')).toEqual([[expect.any(Number), 'به پا استراحت بدهید.']])
  })

  it('is kept once for the same texts at the same place, as it was last confirmed', async () => {
    await remember('Stretch.', 'بکشید.', { by: 'first', at: '2026-01-01T00:00:00.000Z' })
    const second = await remember('Stretch.', 'بکشید.', { by: 'second', at: '2026-01-02T00:00:00.000Z' })
    const older = await remember('Stretch.', 'بکشید.', { by: 'older', at: '2025-01-01T00:00:00Z' })
    expect(older).toEqual(second)
    expect(await all()).toEqual([second])
    await remember('Stretch.', 'بکشید.', { scope: 'causes/2' })
    await remember('Stretch.', 'بکشید.', { before: 'stop.' })
    await remember('Stretch.', 'کش بدهید.')
    expect(await all()).toHaveLength(4)
  })

  it('is offered newest first where two translations are worth the same', async () => {
    await remember('Ice it.', 'یخ بگذارید.', { at: '2026-03-01T00:00:00.000Z' })
    await remember('Ice it.', 'روی آن یخ بگذارید.', { at: '2026-03-02T00:00:00.000Z' })
    expect(await hits('Ice it.')).toEqual([
      [100, 'روی آن یخ بگذارید.'],
      [100, 'یخ بگذارید.'],
    ])
  })

  it('is refused where its marks are broken, and nothing of it is kept', async () => {
    await expect(remember('<1>Rest', 'استراحت')).rejects.toThrow('not closed')
    await expect(remember('Rest', 'استراحت</1>')).rejects.toThrow('not open')
    expect(await all()).toEqual([])
  })
})

const onMongo = Boolean(process.env.TEST_MONGODB_URL)
if (onMongo)
  process.stdout.write(
    'Skipped on MongoDB: a unit of work that is rolled back; the server that is tested here has no transactions.\n',
  )

describe.skipIf(onMongo)('a unit of work that ends badly', () => {
  it('leaves nothing behind, neither in the database nor in what is looked up', async () => {
    expect(await hits('Breathe out.')).toEqual([])
    const work = inOneUnit(cms.payload.db, async () => {
      await remember('Breathe out.', 'بازدم.')
      throw new Error('No.')
    })
    await expect(work).rejects.toThrow('No.')
    expect(await hits('Breathe out.')).toEqual([])
    later()
    expect(await hits('Breathe out.')).toEqual([])
  })

  it('forgets nothing', async () => {
    const { id } = await remember('Walk.', 'راه بروید.')
    const work = inOneUnit(cms.payload.db, async () => {
      await memoryStore(cms.payload).forget([id])
      throw new Error('No.')
    })
    await expect(work).rejects.toThrow('No.')
    expect(await hits('Walk.')).toEqual([[100, 'راه بروید.']])
  })

  it('shows others nothing of itself before its end, even to those who look for news meanwhile', async () => {
    await remember('Sit.', 'بنشینید.')
    let isLookedUp = () => {}
    const lookedUp = new Promise<void>((resolve) => {
      isLookedUp = resolve
    })
    let isWritten = () => {}
    const written = new Promise<void>((resolve) => {
      isWritten = resolve
    })
    const work = inOneUnit(cms.payload.db, async () => {
      await remember('Stand up.', 'بایستید.')
      isWritten()
      await lookedUp
      // Time for whoever reads past the end of this unit: these reads stand in one line with theirs.
      for (let reads = 0; reads < 20; reads += 1) await all()
      throw new Error('No.')
    })
    await written
    later()
    const looking = hits('Stand up.')
    isLookedUp()
    await expect(work).rejects.toThrow('No.')
    expect(await looking).toEqual([])
    expect(await hits('Stand up.')).toEqual([])
    expect(await hits('Sit.')).toEqual([[100, 'بنشینید.']])
  })
})

describe('a unit of work', () => {
  it('can look something up itself', async () => {
    await remember('Sleep.', 'بخوابید.')
    expect(await inOneUnit(cms.payload.db, () => hits('Sleep.'))).toEqual([[100, 'بخوابید.']])
  })
})

const BROUGHT =
  '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en-GB"><seg>Drink.</seg></tuv><tuv xml:lang="FA"><seg>بنوشید.</seg></tuv></tu><tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu></body></tmx>'

describe('another process', () => {
  const file = (name: string) => path.join(cms.directory, name)

  it('brings a TMX file, which is found here, and says what of it cannot be taken', async () => {
    expect(await hits('Drink.')).toEqual([])
    writeFileSync(file('brought.tmx'), BROUGHT)
    expect(await told('memory', 'import', file('brought.tmx'))).toMatchObject({
      code: 1,
      json: { remembered: 1, faultCount: 1, faults: [expect.stringContaining('second language')] },
    })
    later()
    expect(await hits('Drink.')).toEqual([[100, 'بنوشید.']])
    expect(await all()).toMatchObject([{ origin: 'import', scope: 'brought.tmx' }])
  })

  it('takes out all there is, which is the same when it is brought again', async () => {
    const { id } = await remember('Take <1>two</1>.', '<1>دو</1> تا بخورید.', { before: 'stop.', by: 'u' })
    await remember('آب', 'Water', { sourceLocale: 'fa', targetLocale: 'en', origin: 'seed', after: '"x" & <y>' })
    const before = await all()
    expect(await told('memory', 'export', file('out.tmx'))).toMatchObject({ code: 0, json: { count: 2 } })
    expect(readFileSync(file('out.tmx'), 'utf8')).toContain(`tuid="${id}"`)
    await memoryStore(cms.payload).forget(before.map((one) => one.id))
    const brought = await told('memory', 'import', file('out.tmx'))
    expect(brought).toMatchObject({ code: 0, json: { remembered: 2, faultCount: 0 } })
    expect(await all()).toEqual(before)
  })

  it('forgets what was found here a moment ago', async () => {
    const { id } = await remember('Drink.', 'بنوشید.')
    await remember('Eat.', 'بخورید.', { scope: 'brought.tmx' })
    await remember('Rest.', 'بیاسایید.')
    expect(await hits('Drink.')).toEqual([[100, 'بنوشید.']])
    expect(await told('memory', 'forget', id, '--scope', 'brought.tmx')).toMatchObject({
      code: 0,
      json: { forgotten: 2 },
    })
    later()
    expect(await hits('Drink.')).toEqual([])
    expect(await hits('Eat.')).toEqual([])
    expect(await hits('Rest.')).toEqual([[100, 'بیاسایید.']])
  })

  it.each([
    ['forget', [], 'Say what to forget: ids, or --scope.'],
    ['import', ['/nowhere.tmx'], '"/nowhere.tmx" can\'t be read'],
  ])('is told in a sentence what is wrong with "memory %s"', async (verb, args, sentence) => {
    expect(await told('memory', verb, ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) })
  })
})

describe('over HTTP', () => {
  let nobody: Client
  let editor: Client
  let translator: Client

  beforeAll(async () => {
    nobody = await clientFor(rest)
    editor = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
    translator = await clientFor(rest, await makeAccount(cms.payload, 'translator', ['fa']))
  })

  const found = async (query: string) => {
    const { json } = await translator('GET', `/api/translation/memory?${query}`)
    return (json.remembered as { source: string }[]).map(({ source }) => source)
  }

  it('a phrase is found in either text, however it is typed, the newest first', async () => {
    await remember('A muscle cramp at night', 'گرفتگی عضله‌ها در شب', { at: '2026-01-01T00:00:00.000Z' })
    await remember('50% of <1>all</1> people', '٪۵۰ همهٔ مردم', { at: '2026-01-02T00:00:00.000Z' })
    await remember('كرامپ', 'cramp', { sourceLocale: 'fa', targetLocale: 'en', at: '2026-01-03T00:00:00.000Z' })
    await remember('Krampf', 'گرفتگی', { sourceLocale: 'de' })
    expect(await found('q=CRAMP&from=en&to=fa')).toEqual(['كرامپ', 'A muscle cramp at night'])
    expect(await found(`q=${encodeURIComponent('گرفتگي عضله ها')}&from=fa&to=en`)).toEqual([])
    expect(await found(`q=${encodeURIComponent('گرفتگي عضلهها')}&from=fa&to=en`)).toEqual(['A muscle cramp at night'])
    expect(await found('q=cramp&from=en&to=fa&limit=1')).toEqual(['كرامپ'])
    expect(await found('q=of+all&from=en&to=fa')).toEqual(['50% of <1>all</1> people'])
    expect(await found('q=50%25&from=en&to=fa')).toEqual(['50% of <1>all</1> people'])
    expect(await found('q=a_muscle&from=en&to=fa')).toEqual([])
    expect(await found('q=%25&from=en&to=fa')).toEqual(['50% of <1>all</1> people'])
  })

  it.each([
    ['q=', 'q'],
    ['q=a', 'from'],
    ['q=a&from=en&to=tlh', 'to'],
    ['q=a&from=en&to=fa&limit=101', 'limit'],
    ['q=a&from=en&to=fa&x=1', 'x'],
  ])('a search for "%s" is refused for its "%s"', async (query, parameter) => {
    expect(await translator('GET', `/api/translation/memory?${query}`)).toMatchObject({
      status: 400,
      json: { errors: [{ data: { parameter } }] },
    })
  })

  it('what a person reviewed is remembered, with the sentences around it; a draft is not', async () => {
    const id = await makeCause(cms.payload, {
      en: 'Memory',
      data: { mechanism: richText('Stop.', 'Breathe.', 'Go on.') },
    })
    const { rows } = await readWork(cms.payload, { type: 'causes', id, locale: 'fa' })
    const row = rows.find(({ source }) => source === 'Breathe.')!
    const save = (client: Client, version: number, state: string) =>
      client('POST', `/api/translation/entries/causes/${id}/units?to=fa`, {
        changes: [{ key: row.key, version, target: 'نفس بکشید.', state }],
      })
    expect(await save(translator, row.version, 'translated')).toMatchObject({ status: 200 })
    expect(await all()).toEqual([])
    expect(await save(editor, row.version + 1, 'reviewed')).toMatchObject({ status: 200 })
    const remembered = { source: 'Breathe.', target: 'نفس بکشید.', before: 'stop.', after: 'go on.', origin: 'review' }
    expect(await all()).toMatchObject([{ ...remembered, scope: `causes/${id}` }])
    const { json } = await translator(
      'GET',
      `/api/translation/entries/causes/${id}/help?to=fa&key=${encodeURIComponent(row.key)}`,
    )
    expect(json.memory).toMatchObject([{ percent: 101, target: 'نفس بکشید.', penalties: [] }])
    await cms.payload.delete({ collection: 'causes', id })
    expect(await all()).toMatchObject([remembered])
  })

  it('editors make it forget, by id and by place; translators and strangers do not', async () => {
    const { id } = await remember('Cold', 'سرما')
    await remember('Heat', 'گرما', { scope: 'file.tmx' })
    await remember('Salt', 'نمک')
    for (const [client, status] of [
      [nobody, 401],
      [translator, 403],
    ] as const)
      expect((await client('POST', '/api/translation/memory/forget', { ids: [id] })).status).toBe(status)
    expect((await nobody('GET', '/api/translation/memory?q=a&from=en&to=fa')).status).toBe(401)
    expect((await editor('POST', '/api/translation/memory/forget', {})).status).toBe(400)
    expect(await all()).toHaveLength(3)
    expect(await editor('POST', '/api/translation/memory/forget', { ids: [id] })).toMatchObject({
      status: 200,
      json: { forgotten: 1 },
    })
    expect(await hits('Cold')).toEqual([])
    expect(await editor('POST', '/api/translation/memory/forget', { scope: 'file.tmx' })).toMatchObject({
      json: { forgotten: 1 },
    })
    expect((await all()).map(({ source }) => source)).toEqual(['Salt'])
    expect(await editor('POST', '/api/translation/memory/forget', { ids: [id] })).toMatchObject({
      json: { forgotten: 0 },
    })
  })
})

it('more than is read at once is loaded, found, taken out and forgotten', async () => {
  await inOneUnit(cms.payload.db, async () => {
    for (let number = 0; number < 2_100; number += 1)
      await remember(`Number ${number} of words`, `شمارهٔ ${number} از واژه‌ها`, { scope: 'many' })
  })
  later()
  expect(await hits('Number 2099 of words')).toContainEqual([100, 'شمارهٔ 2099 از واژه‌ها'])
  const found = await all()
  expect(new Set(found.map(({ id }) => id)).size).toBe(2_100)
  expect(await memoryStore(cms.payload).forgetScope('many')).toBe(2_100)
  expect(await all()).toEqual([])
})
