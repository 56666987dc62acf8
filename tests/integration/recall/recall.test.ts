/** A text is withdrawn for safety, over REST; the board says who has not acknowledged it. */
import type { ChangePage } from '#contract'
import { inOneUnit } from '#database'
import { moveRun, runRow } from '#distribution'
import { ledgerReader, withdraw } from '#publishing'
import { recall } from '#recall'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type RecallScene, startRecallScene } from '../../support/recalls'

let scene: RecallScene
let cause: string

beforeAll(async () => {
  scene = await startRecallScene()
  cause = await scene.makePublic('Overuse', 'کار بیش از حد')
})
afterAll(() => scene.stop())

const states = async (recall: string) =>
  Object.fromEntries(
    (await scene.shown(recall)).consumers.map(({ channel, lastFour, state }) => [lastFour ?? channel, state]),
  )

describe('a recall', () => {
  it('withdraws every public language, tells consumers what takes the place of the text, and keeps the reason', async () => {
    const old = await scene.makePublic('Old advice', 'پند کهنه')
    const since = (await scene.clinic.json<ChangePage>('/v1/changes')).head
    const { siteUrl } = scene.clinic.payload.config.custom as { siteUrl: string }
    const replacement = `${siteUrl}/fa/causes/${encodeURIComponent('کار-بیش-از-حد')}`
    const recall = await scene.recallNow(old, { reason: 'Secret: a wrong dose.', urgency: 'urgent', replacement })
    const answer = await scene.clinic.get(`/v1/changes?since=${since}`)
    const text = await answer.text()
    expect(text).not.toContain('Secret')
    const { changes } = JSON.parse(text) as ChangePage
    const told = changes.filter(({ id }) => id === old)
    expect(told).toMatchObject([
      { op: 'withdraw', locale: 'en', recall: { urgency: 'urgent', replacement: { id: cause, title: 'Overuse' } } },
      {
        op: 'withdraw',
        locale: 'fa',
        recall: { replacement: { id: cause, title: 'کار بیش از حد', slug: 'کار-بیش-از-حد' } },
      },
    ])
    expect(await scene.shown(recall)).toMatchObject({
      entry: old,
      reason: 'Secret: a wrong dose.',
      by: 'admin',
      texts: [
        { locale: 'en', title: 'Old advice' },
        { locale: 'fa', title: 'پند کهنه' },
      ],
      replacement: { type: 'causes', id: cause, locale: 'fa', title: 'کار بیش از حد' },
    })
  })

  it('of one language leaves the other, and says nothing of a replacement that is not public in it', async () => {
    const other = await scene.makePublic('Wrong in Persian', 'نادرست')
    const english = await scene.makePublic('English only', 'فارسی')
    await scene.recallNow(english, { urgency: 'routine' }, '?locale=fa')
    const recall = await scene.recallNow(other, { replacement: 'causes/english-only' }, '?locale=fa')
    expect((await scene.clinic.get('/v1/en/causes/wrong-in-persian')).status).toBe(200)
    expect((await scene.clinic.get(`/v1/fa/causes/${encodeURIComponent('نادرست')}`)).status).toBe(404)
    const rows = await ledgerReader(scene.clinic.payload).read(0, 1_000)
    expect(rows.findLast(({ id, op }) => id === other && op === 'withdraw')).toMatchObject({
      locale: 'fa',
      recall: { urgency: 'emergency', replacement: null },
    })
    expect((await scene.shown(recall)).texts).toMatchObject([{ locale: 'fa' }])
  })

  it('has its number also where the entry was withdrawn a moment before', async () => {
    const twice = await scene.makePublic('Withdrawn twice', 'دو بار')
    const { payload, settled } = scene.clinic
    const order = { type: 'causes', id: twice, locales: [], reason: 'Why.', replacement: null, by: 'somebody' }
    const { id } = await inOneUnit(payload.db, async () => {
      await withdraw(payload, { type: 'causes', id: twice, locale: 'en' })
      return recall(payload, { ...order, urgency: 'urgent' })
    })
    await settled()
    const { places } = await scene.shown(id)
    expect(places.map(({ seq }) => typeof seq)).toEqual(['number', 'number'])
  })
})

describe('the board', () => {
  it('lists the consumers of channels that showed the text, as their cursors come on', async () => {
    const entry = await scene.makePublic('Cramps', 'گرفتگی')
    const all = { id: await scene.openChannel('all'), name: 'all' }
    const persian = { id: await scene.openChannel('persian', { languages: ['fa'] }), name: 'persian' }
    for (const [name, own] of [
      ['foods-only', { collections: ['foods'] }],
      ['long-titles', { relies: [{ text: 'title', max: 2 }] }],
      ['was-off', { isOn: false }],
    ] as const)
      await scene.makeConsumer({ id: await scene.openChannel(name, own), name })
    const [quick, slow, silent] = [
      await scene.makeConsumer(all),
      await scene.makeConsumer(persian),
      await scene.makeConsumer(all),
    ]
    for (const { ask } of [quick, slow]) await ask()
    for (const { ask } of [quick, slow]) await ask()
    const recall = await scene.recallNow(entry, {}, '?locale=fa')
    expect(await scene.shown(recall)).toMatchObject({ channels: ['all', 'persian'], isSettled: false })
    expect(await states(recall)).toEqual({
      [quick.lastFour]: 'behind',
      [slow.lastFour]: 'behind',
      [silent.lastFour]: 'unknown',
    })
    // Being told is not enough: it says that it has it when it asks for what follows.
    expect((await quick.ask())[0]).toMatchObject({ op: 'withdraw', recall: { urgency: 'emergency' } })
    expect((await states(recall))[quick.lastFour]).toBe('behind')
    await quick.ask()
    expect((await states(recall))[quick.lastFour]).toBe('acknowledged')
    await scene.admin('POST', `/api/channels/${all.id}/keys/${silent.keyId}/end`)
    for (const _ of ['told', 'says so']) await slow.ask()
    const { consumers, isSettled, nextStepAt } = await scene.shown(recall)
    expect(consumers.map(({ acknowledgedAt }) => typeof acknowledgedAt)).toEqual(['string', 'string'])
    expect([isSettled, nextStepAt]).toEqual([true, null])

    const again = await scene.recallNow(entry, {}, '?locale=en')
    await scene.admin('PATCH', `/api/channels/${all.id}`, { isOn: false })
    expect(await states(again)).toEqual({ [quick.lastFour]: 'cut-off' })
    await scene.admin('DELETE', `/api/channels/${all.id}`)
    expect(await states(again)).toEqual({ [quick.lastFour]: 'cut-off' })
    await scene.admin('DELETE', `/api/channels/${persian.id}`)
  })

  it('asks of a channel that is taken somewhere how far it has got, in this epoch', async () => {
    const entry = await scene.makePublic('By webhook', 'با وب‌هوک')
    const { payload } = scene.clinic
    const id = await scene.openChannel('hook', { destination: 'webhook', url: 'https://hook.example.org' })
    const recall = await scene.recallNow(entry)
    expect(await states(recall)).toEqual({ hook: 'unknown' })
    const { epoch, seq } = await ledgerReader(payload).head()
    const reach = async (data: { epoch: string; seq: number }) => {
      await moveRun(payload, await runRow(payload, id), { ...data, reachedAt: new Date().toISOString() })
      return (await states(recall)).hook
    }
    expect(await reach({ epoch, seq: 1 })).toBe('behind')
    expect(await reach({ epoch: 'another', seq: seq + 100 })).toBe('behind')
    expect(await reach({ epoch, seq })).toBe('acknowledged')
  })
})
