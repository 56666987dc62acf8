import { numberWaiting, publish } from '#publishing'
import { saveUnits } from '#translation'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { plainOf } from '../../../src/translation/units/marked-text'
import { readWork } from '../../../src/translation/work/save'
import { stateOf } from '../../../src/translation/work/unit-row'
import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { deeplDialect, inPersian, KEY } from '../../support/machine/dialects'
import { answering, type Behaviour, refusing, type StandIn, startStandIn } from '../../support/machine/stand-in'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let service: StandIn
let cms: TestCms
let rest: Rest
let editor: Client

const good = answering((request) => deeplDialect.answerOf(request, deeplDialect.textsOf(request).map(inPersian)))

beforeAll(async () => {
  service = await startStandIn()
  Object.assign(process.env, {
    MACHINE_TRANSLATION: 'deepl',
    MACHINE_TRANSLATION_URL: service.url,
    MACHINE_TRANSLATION_KEY: KEY,
    MACHINE_TRANSLATION_PRICE: '20',
    MACHINE_TRANSLATION_CURRENCY: 'EUR',
  })
  cms = await startCms()
  rest = await serveRest(cms.payload)
  editor = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
  await service.stop()
})

beforeEach(() => service.willDo(good))

const unitsOf = async (id: string) =>
  (await readWork(cms.payload, { type: 'causes', id, locale: 'fa' })).rows.map((row) => ({
    ...row,
    now: stateOf(row),
    text: row.target === null ? null : plainOf(row.target),
  }))

const textsOf = async (id: string) => (await unitsOf(id)).map(({ now, text }) => [now, text])

const translateByHand = async (id: string, source: string, target: string) => {
  const { key, version } = (await unitsOf(id)).find((row) => plainOf(row.source) === source)!
  const changes = [{ key, version, target, state: 'translated' as const }]
  await saveUnits(cms.payload, { type: 'causes', id, locale: 'fa' }, { changes, by: null, origin: 'edit' })
}

const pretranslate = (ids: readonly string[], isDryRun = false) =>
  editor('POST', '/api/translation/queue/pretranslate', {
    entries: ids.map((id) => ({ type: 'causes', id, locale: 'fa' })),
    useMachine: true,
    isDryRun,
  })

describe('a bulk run with a machine', () => {
  it('says before what it would send and cost, and sends nothing', async () => {
    const ids = [await makeCause(cms.payload, { en: 'Thirst' }), await makeCause(cms.payload, { en: 'Heat' })]
    const { json, status } = await pretranslate(ids, true)
    const characters = ['Thirst', 'About Thirst.', 'How Thirst works.', 'Heat', 'About Heat.', 'How Heat works.'].join(
      '',
    )
    expect(status).toBe(200)
    expect(json).toMatchObject({ units: 6, fromMemory: 0, fromMachine: 6, left: 0, machine: 'deepl', currency: 'EUR' })
    expect(json.characters).toBe(characters.length)
    expect(json.cost).toBeCloseTo((characters.length * 20) / 1_000_000, 10)
    expect(service.received).toEqual([])
    expect(await textsOf(ids[0]!)).toEqual(Array(3).fill(['missing', null]))
  })

  it('saves what the machine says as the machine’s, in the working copy too', async () => {
    const id = await makeCause(cms.payload, { en: 'Cold' })
    const { json } = await pretranslate([id])
    expect(json).toMatchObject({ units: 3, fromMachine: 3, left: 0, refused: [], gone: [] })
    expect(await textsOf(id)).toEqual([
      ['machine', 'واژه'],
      ['machine', 'واژه واژه.'],
      ['machine', 'واژه واژه واژه.'],
    ])
    expect(await cms.payload.findByID({ collection: 'causes', id, locale: 'fa', depth: 0 })).toMatchObject({
      title: 'واژه',
    })
  })

  it('leaves alone what a person wrote', async () => {
    const id = await makeCause(cms.payload, { en: 'Sleep' })
    await translateByHand(id, 'About Sleep.', 'دربارهٔ خواب.')
    await cms.payload.update({ collection: 'causes', id, locale: 'fa', data: { title: 'خواب' } })
    expect((await pretranslate([id])).json).toMatchObject({ units: 1, fromMachine: 1 })
    expect(await textsOf(id)).toEqual([
      ['draft', 'خواب'],
      ['translated', 'دربارهٔ خواب.'],
      ['machine', 'واژه واژه واژه.'],
    ])
  })

  it('leaves alone what a person writes while it waits for the machine, and nobody waits for it', async () => {
    const id = await makeCause(cms.payload, { en: 'Work' })
    service.willDo((request, response) => {
      // The machine answers only after a person has saved: if the run held the write queue, neither would ever end.
      void translateByHand(id, 'Work', 'کار').then(() => good(request, response))
    })
    const { json, status } = await pretranslate([id])
    expect(status).toBe(200)
    expect(json).toMatchObject({
      units: 3,
      fromMachine: 2,
      left: 1,
      refused: [{ type: 'causes', id, reason: 'it was changed meanwhile' }],
    })
    expect((await textsOf(id))[0]).toEqual(['translated', 'کار'])
  })

  it('does not put a translation to a source that has changed since it was sent', async () => {
    const id = await makeCause(cms.payload, { en: 'Salt' })
    service.willDo((request, response) => {
      void cms.payload
        .update({ collection: 'causes', id, locale: 'en', data: { summary: 'About other salts.' } })
        .then(() => good(request, response))
    })
    expect((await pretranslate([id])).json).toMatchObject({ fromMachine: 2, left: 1 })
    expect((await textsOf(id))[1]).toEqual(['missing', null])
  })

  it('keeps marks, and refuses the sentence whose marks were lost', async () => {
    const bold = richText('How it works.', 'Drink water.') as {
      root: { children: { children: { format: number }[] }[] }
    }
    bold.root.children[0]!.children[0]!.format = 1
    bold.root.children[1]!.children[0]!.format = 1
    const id = await makeCause(cms.payload, { en: 'Marks', data: { mechanism: bold } })
    service.willDo(
      answering((request) =>
        deeplDialect.answerOf(
          request,
          deeplDialect.textsOf(request).map((text) => (text.includes('Drink') ? 'آب بنوشید.' : inPersian(text))),
        ),
      ),
    )
    const { json } = await pretranslate([id])
    expect(json).toMatchObject({ units: 4, fromMachine: 3, left: 1, refused: [{ reason: 'the answer lost <1>' }] })
    const { mechanism } = (await cms.payload.findByID({
      collection: 'causes',
      id,
      locale: 'fa',
      depth: 0,
    })) as unknown as {
      mechanism: { root: { children: object[] } }
    }
    expect(mechanism.root.children).toHaveLength(1)
    expect(mechanism).toMatchObject({
      root: { children: [{ direction: 'rtl', children: [{ text: 'واژه واژه واژه.', format: 1 }] }] },
    })
  })

  it('takes the other texts where one doesn’t fit its field', async () => {
    const id = await makeCause(cms.payload, { en: `${'A long title '.repeat(20)}ends.` })
    const long = 'واژه‌های بلند '.repeat(30)
    service.willDo(
      answering((request) =>
        deeplDialect.answerOf(
          request,
          deeplDialect.textsOf(request).map((text, place) => (place === 0 ? long : inPersian(text))),
        ),
      ),
    )
    const { json, status } = await pretranslate([id])
    expect(status).toBe(200)
    expect(json).toMatchObject({ units: 3, fromMachine: 2, left: 1 })
    expect((await textsOf(id)).map(([now]) => now)).toEqual(['missing', 'machine', 'machine'])
  })

  it('goes on past an entry that is gone', async () => {
    const id = await makeCause(cms.payload, { en: 'Rest' })
    const gone = await makeCause(cms.payload, { en: 'Gone' })
    await cms.payload.delete({ collection: 'causes', id: gone })
    expect((await pretranslate([gone, id])).json).toMatchObject({
      fromMachine: 3,
      gone: [{ type: 'causes', id: gone, locale: 'fa' }],
    })
  })

  it('takes what is remembered before it asks the machine', async () => {
    const first = await makeCause(cms.payload, { en: 'Stress' })
    await pretranslate([first])
    const changes = (await unitsOf(first)).map(({ key, target, version }) => ({
      key,
      version,
      target,
      state: 'reviewed',
    }))
    const saved = await editor('POST', `/api/translation/entries/causes/${first}/units?to=fa`, { changes })
    expect(saved.status).toBe(200)
    const again = await makeCause(cms.payload, { en: 'Stress' })
    service.willDo(refusing(500))
    const { json } = await pretranslate([again])
    expect(json).toMatchObject({ units: 3, fromMemory: 3, fromMachine: 0, left: 0, characters: 0 })
    expect((await textsOf(again)).map(([now]) => now)).toEqual(['machine', 'machine', 'machine'])
  })
})

describe('a machine that fails', () => {
  it('stops the run with a sentence, without the key, and says what was saved before', async () => {
    const ids = [await makeCause(cms.payload, { en: 'Age' }), await makeCause(cms.payload, { en: 'Sex' })]
    service.willDo(good, refusing(403, {}, `no such key: ${KEY}`))
    const { json, status } = await pretranslate(ids)
    expect(status).toBe(502)
    expect(json).toMatchObject({
      errors: [
        {
          message:
            "DeepL can't translate now: it refuses the key (403): look at MACHINE_TRANSLATION_KEY. Texts filled before that, and saved: 3.",
          data: { code: 'machine-failed', kind: 'key-refused', done: { fromMachine: 3, fromMemory: 0 } },
        },
      ],
    })
    expect(JSON.stringify(json)).not.toContain(KEY)
    expect((await textsOf(ids[0]!)).map(([now]) => now)).toEqual(['machine', 'machine', 'machine'])
    expect((await textsOf(ids[1]!)).map(([now]) => now)).toEqual(['missing', 'missing', 'missing'])
  })
})

describe('a suggestion', () => {
  const suggest = async (id: string) =>
    editor('POST', `/api/translation/entries/causes/${id}/machine?to=fa`, { key: (await unitsOf(id))[1]?.key })

  it('is shown, and saved by nobody', async () => {
    const id = await makeCause(cms.payload, { en: 'Diet' })
    expect(await suggest(id)).toEqual({ status: 200, json: { text: 'واژه واژه.' } })
    expect((await textsOf(id))[1]).toEqual(['missing', null])
  })

  it.each<[string, Behaviour, number, object]>([
    ['refused', answering(() => ({ translations: [{ text: '' }] })), 502, { code: 'machine-refused' }],
    ['not there', refusing(403), 502, { code: 'machine-failed', kind: 'key-refused' }],
  ])('that is %s is an error that says so', async (_, behaviour, status, data) => {
    const id = await makeCause(cms.payload, { en: 'Pain' })
    service.willDo(behaviour)
    expect(await suggest(id)).toMatchObject({ status, json: { errors: [{ data }] } })
  })
})

describe('the publish gate', () => {
  it('holds what a machine wrote until a person has confirmed it', async () => {
    const id = await makeCause(cms.payload, { en: 'Water' })
    const key = { type: 'causes', id, locale: 'fa' }
    await publish(cms.payload, { ...key, locale: 'en' })
    await pretranslate([id])
    await expect(publish(cms.payload, key)).rejects.toMatchObject({
      data: {
        findings: expect.arrayContaining([expect.objectContaining({ rule: 'confirmed-translation' })]) as unknown,
      },
    })
    const changes = (await unitsOf(id)).map(({ key: unit, target, version }) => ({
      key: unit,
      version,
      target,
      state: 'translated' as const,
    }))
    await saveUnits(cms.payload, key, { changes, by: null, origin: 'edit' })
    await publish(cms.payload, key)
    await numberWaiting(cms.payload)
  })
})
