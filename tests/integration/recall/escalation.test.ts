/** Recalls that are not acknowledged, told by mail and webhook: consumers that lag, vanish and come back. */
import { ledgerReader } from '#publishing'
import { escalate } from '#recall'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type Alerts, startAlerts } from '../../support/recall-alerts'
import { type KeyedConsumer, type RecallScene, startRecallScene } from '../../support/recalls'

const HOUR = 60 * 60 * 1_000

let scene: RecallScene
let alerts: Alerts
let channel: { id: string; name: string }
let consumer: KeyedConsumer
let turn = 0

beforeAll(async () => {
  alerts = await startAlerts()
  scene = await startRecallScene()
})

afterAll(async () => {
  await scene.stop()
  await alerts.stop()
})

beforeEach(async () => {
  alerts.begin()
  const { open } = (await scene.admin('GET', '/api/recalls/board')).json as unknown as { open: { id: string }[] }
  for (const { id } of open) await scene.admin('POST', `/api/recalls/${id}/close`)
  if (channel) await scene.admin('DELETE', `/api/channels/${channel.id}`)
  turn += 1
  channel = { id: await scene.openChannel(`kiosk-${turn}`), name: `kiosk-${turn}` }
  consumer = await scene.makeConsumer(channel)
  await consumer.ask()
  await consumer.ask()
})

/** As the server does, so many hours after now. */
const look = (hours: number) =>
  escalate(scene.clinic.payload, {
    now: () => new Date(Date.now() + hours * HOUR),
    tellWebhook: alerts.tellWebhook,
  })

/** The consumer says, of the ledger's present epoch, that it has everything up to a number. */
const say = async (seq: number): Promise<void> => {
  const { epoch } = await ledgerReader(scene.clinic.payload).head()
  scene.clinic.cursors.seen({ keyId: consumer.keyId, epoch, seq })
  await scene.clinic.cursors.flush()
}

const makeRecall = async (title: string, own: Record<string, unknown> = {}) =>
  scene.recallNow(await scene.makePublic(title, `متن ${'الف ب پ ت ث ج چ ح'.split(' ')[turn - 1]}`), own)

const steps = async (recall: string) =>
  (await scene.shown(recall)).tellings.map(({ mail, step, webhook }) => ({ step, mail, webhook }))

const SENT = { mail: 'sent', webhook: 'sent' }

describe('an unacknowledged recall', () => {
  it('is told once its deadline is over, once a step, with growing pauses, until the consumer comes back', async () => {
    const recall = await makeRecall('Wrong dose', { reason: 'Ten times too much.' })
    await consumer.ask() // It is told, and vanishes.
    await look(0.9)
    expect([alerts.mailbox.mails.length, alerts.taken.length]).toEqual([0, 0])
    await look(1.1)
    await look(1.2)
    expect(alerts.taken).toMatchObject([
      {
        type: 'recall.unacknowledged',
        message: `msg_recall_${recall}_1`,
        data: {
          recall,
          step: 1,
          urgency: 'emergency',
          consumers: [{ channel: channel.name, lastFour: consumer.lastFour }],
        },
      },
    ])
    expect(JSON.stringify(alerts.taken)).not.toContain('Ten times')
    expect(alerts.mailbox.mails.map(({ to }) => to)).toEqual([[expect.stringContaining('admin')]])
    await look(2.2)
    await look(3)
    await look(6.3)
    expect(alerts.taken.map(({ data }) => data.step)).toEqual([1, 2, 3])
    expect(alerts.mailbox.mails).toHaveLength(3)
    expect(await steps(recall)).toEqual([1, 2, 3].map((step) => ({ step, ...SENT })))

    await consumer.ask() // It comes back, and says that it has it.
    await look(30)
    expect(alerts.taken).toHaveLength(3)
    expect(await scene.shown(recall)).toMatchObject({ isSettled: true, consumers: [{ state: 'acknowledged' }] })
    // Who begins again from nothing had it taken down before.
    await say(0)
    expect(await scene.shown(recall)).toMatchObject({ isSettled: true })
  })

  it('is told anew where a consumer that acknowledged comes back with a cursor of before', async () => {
    const recall = await makeRecall('Out of a backup')
    for (const _ of ['told', 'says so']) await consumer.ask()
    await look(1.1)
    const { consumers, places } = await scene.shown(recall)
    expect(consumers).toMatchObject([{ state: 'acknowledged' }])
    await say(places[0]!.seq! - 1)
    expect(await scene.shown(recall)).toMatchObject({
      isSettled: false,
      consumers: [{ state: 'behind', acknowledgedAt: null }],
    })
    await look(1.2)
    expect(alerts.taken.map(({ data }) => data.recall)).toEqual([recall])
    // It has the old text again: to begin anew doesn't say that it is gone, until the withdrawal is reached.
    await say(0)
    expect(await scene.shown(recall)).toMatchObject({ isSettled: false })
    for (const _ of ['told', 'says so']) await consumer.ask()
    expect(await scene.shown(recall)).toMatchObject({ isSettled: true, nextStepAt: null })
  })

  it('is escalated by how urgent it is, and not for consumers that never asked, nor once it is closed', async () => {
    const routine = await makeRecall('Not so urgent', { urgency: 'routine' })
    await scene.makeConsumer(channel)
    await look(24 * 6.9)
    expect(alerts.taken).toEqual([])
    await look(24 * 7.1)
    expect(alerts.taken.map(({ data }) => data.consumers.length)).toEqual([1])
    await scene.editor('POST', `/api/recalls/${routine}/close`)
    await look(24 * 30)
    expect(alerts.taken).toHaveLength(1)
  })

  it('is told where a consumer took lists only, which says nothing of what it has', async () => {
    const lists = await scene.makeConsumer(channel)
    await lists.list()
    const recall = await makeRecall('Taken as a list')
    for (const _ of ['told', 'says so']) await consumer.ask()
    const { consumers, isSettled, nextStepAt } = await scene.shown(recall)
    expect(consumers).toMatchObject([
      { lastFour: consumer.lastFour, state: 'acknowledged' },
      { lastFour: lists.lastFour, state: 'unknown', seq: null, seenAt: expect.any(String) as string },
    ])
    expect([isSettled, typeof nextStepAt]).toEqual([false, 'string'])
    await look(1.1)
    expect(alerts.taken.map(({ data }) => data.consumers)).toMatchObject([[{ lastFour: lists.lastFour }]])
    // To use its key for something else takes nothing back of what a consumer said.
    await consumer.list()
    expect((await scene.shown(recall)).consumers[0]).toMatchObject({ state: 'acknowledged' })
  })

  it('is told again where it failed, by the way that failed, as the same message', async () => {
    const recall = await makeRecall('Nobody listens')
    alerts.mailbox.setFull(true)
    alerts.receiver.willDo((_, response) => void response.writeHead(500).end('out of order'))
    await look(1.1)
    expect((await scene.shown(recall)).tellings[0]?.detail).toMatch(/full[^]*answered 500: out of order/u)
    expect(await steps(recall)).toEqual([{ step: 1, mail: 'failed', webhook: 'failed' }])
    alerts.receiver.willDo(alerts.take)
    await look(1.2)
    expect(await steps(recall)).toEqual([{ step: 1, mail: 'failed', webhook: 'sent' }])
    alerts.mailbox.setFull(false)
    await look(1.3)
    await look(1.4)
    expect(await steps(recall)).toEqual([{ step: 1, ...SENT }])
    expect([alerts.taken.map(({ message }) => message), alerts.mailbox.mails.length]).toEqual([
      [`msg_recall_${recall}_1`],
      1,
    ])
  })

  it('whose telling was cut off is not mailed twice, and has the same message id by webhook', async () => {
    const recall = await makeRecall('Cut off')
    const { db } = scene.clinic.payload
    // As a process leaves it that is killed after the step was written down.
    const begun = {
      step: 1,
      at: new Date(Date.now() + 1.1 * HOUR).toISOString(),
      consumers: 1,
      mail: 'begun',
      webhook: 'begun',
      detail: null,
    }
    await db.updateOne({
      collection: 'recalls',
      where: { id: { equals: recall } },
      data: { step: 1, tellings: [begun] },
    })
    await look(1.2)
    await look(1.3)
    expect(await steps(recall)).toEqual([{ step: 1, mail: 'unknown', webhook: 'sent' }])
    expect([alerts.taken.map(({ message }) => message), alerts.mailbox.mails.length]).toEqual([
      [`msg_recall_${recall}_1`],
      0,
    ])
  })

  it('is told once where two look at the same moment', async () => {
    await makeRecall('Two servers')
    await Promise.all([look(1.1), look(1.1), look(1.1)])
    expect([alerts.taken.length, alerts.mailbox.mails.length]).toEqual([1, 1])
  })
})
