/** Recalls that are not acknowledged, told by mail and webhook: consumers that lag, vanish and come back. */
import { sendAlert } from '#channels'
import { escalate, type Escalation } from '#recall'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'

import { type StandIn, startStandIn } from '../../support/machine/stand-in'
import { type Mailbox, startMailbox } from '../../support/mailbox'
import { type KeyedConsumer, type RecallScene, startRecallScene } from '../../support/recalls'

const SECRET = `whsec_${Buffer.from('a shared key of 32 bytes, tests.').toString('base64')}`
const HOUR = 60 * 60 * 1_000

type Told = {
  readonly type: string
  readonly data: { readonly recall: string; readonly step: number; readonly consumers: object[] }
}

let scene: RecallScene
let mailbox: Mailbox
let receiver: StandIn
let taken: (Told & { readonly message: string })[]
let channel: { id: string; name: string }
let consumer: KeyedConsumer
let turn = 0

beforeAll(async () => {
  mailbox = await startMailbox()
  receiver = await startStandIn()
  Object.assign(process.env, {
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Qanun <qanun@clinic.example>',
    ALERT_WEBHOOK_URL: receiver.url,
    ALERT_WEBHOOK_SECRET: SECRET,
  })
  scene = await startRecallScene()
})

afterAll(async () => {
  await scene.stop()
  await receiver.stop()
  await mailbox.stop()
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'ALERT_WEBHOOK_URL', 'ALERT_WEBHOOK_SECRET']) delete process.env[name]
})

beforeEach(async () => {
  taken = []
  mailbox.mails.length = 0
  mailbox.setFull(false)
  receiver.willDo(take)
  for (const { id } of await openRecalls()) await scene.admin('POST', `/api/recalls/${id}/close`)
  if (channel) await scene.admin('DELETE', `/api/channels/${channel.id}`)
  turn += 1
  channel = { id: await scene.openChannel(`kiosk-${turn}`), name: `kiosk-${turn}` }
  consumer = await scene.makeConsumer(channel)
  await consumer.ask()
  await consumer.ask()
})

const openRecalls = async () =>
  ((await scene.admin('GET', '/api/recalls/board')).json as unknown as { open: { id: string }[] }).open

const take: Parameters<StandIn['willDo']>[0] = ({ headers, text }, response) => {
  const told = new Webhook(SECRET).verify(text, headers as Record<string, string>) as Told
  taken.push({ ...told, message: String(headers['webhook-id']) })
  response.writeHead(204).end()
}

const tellWebhook: Escalation['tellWebhook'] = (message) =>
  sendAlert(
    { url: receiver.url, secret: SECRET, allowedNetworks: ['127.0.0.0/8'] },
    message,
    AbortSignal.timeout(10_000),
  )

/** As the server does, so many hours after now. */
const look = (hours: number, own: Partial<Escalation> = {}) =>
  escalate(scene.clinic.payload, { now: () => new Date(Date.now() + hours * HOUR), tellWebhook, ...own })

const makeRecall = async (title: string, own: Record<string, unknown> = {}) =>
  scene.recallNow(await scene.makePublic(title, `متن ${'الف ب پ ت ث'.split(' ')[turn - 1]}`), own)

const steps = async (recall: string) =>
  (await scene.shown(recall)).tellings.map(({ mail, step, webhook }) => ({ step, mail, webhook }))

const SENT = { mail: 'sent', webhook: 'sent' }

describe('an unacknowledged recall', () => {
  it('is told once its deadline is over, once a step, with growing pauses, until the consumer comes back', async () => {
    const recall = await makeRecall('Wrong dose', { reason: 'Ten times too much.' })
    await consumer.ask() // It is told, and vanishes.
    await look(0.9)
    expect([mailbox.mails.length, taken.length]).toEqual([0, 0])
    await look(1.1)
    await look(1.2)
    expect(taken).toMatchObject([
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
    expect(JSON.stringify(taken)).not.toContain('Ten times')
    expect(mailbox.mails.map(({ to }) => to)).toEqual([[expect.stringContaining('admin')]])
    await look(2.2)
    await look(3)
    await look(6.3)
    expect(taken.map(({ data }) => data.step)).toEqual([1, 2, 3])
    expect(mailbox.mails).toHaveLength(3)
    expect(await steps(recall)).toEqual([1, 2, 3].map((step) => ({ step, ...SENT })))

    await consumer.ask() // It comes back, and says that it has it.
    await look(30)
    expect(taken).toHaveLength(3)
    expect(await scene.shown(recall)).toMatchObject({ isSettled: true, consumers: [{ state: 'acknowledged' }] })
    // Who begins again from nothing had it taken down before.
    const { epoch } = (await scene.clinic.payload.db.findOne<{ id: string; epoch: string }>({
      collection: 'ledger-state',
      where: {},
    }))!
    scene.clinic.cursors.seen({ keyId: consumer.keyId, epoch, seq: 0 })
    await scene.clinic.cursors.flush()
    expect(await scene.shown(recall)).toMatchObject({ isSettled: true })
  })

  it('is escalated by how urgent it is, and not for consumers that never asked, nor once it is closed', async () => {
    const routine = await makeRecall('Not so urgent', { urgency: 'routine' })
    await scene.makeConsumer(channel)
    await look(24 * 6.9)
    expect(taken).toEqual([])
    await look(24 * 7.1)
    expect(taken.map(({ data }) => data.consumers.length)).toEqual([1])
    await scene.editor('POST', `/api/recalls/${routine}/close`)
    await look(24 * 30)
    expect(taken).toHaveLength(1)
  })

  it('is told again where it failed, by the way that failed, as the same message', async () => {
    const recall = await makeRecall('Nobody listens')
    mailbox.setFull(true)
    receiver.willDo((_, response) => void response.writeHead(500).end('out of order'))
    await look(1.1)
    expect((await scene.shown(recall)).tellings[0]?.detail).toMatch(/full[^]*answered 500: out of order/u)
    expect(await steps(recall)).toEqual([{ step: 1, mail: 'failed', webhook: 'failed' }])
    receiver.willDo(take)
    await look(1.2)
    expect(await steps(recall)).toEqual([{ step: 1, mail: 'failed', webhook: 'sent' }])
    mailbox.setFull(false)
    await look(1.3)
    await look(1.4)
    expect(await steps(recall)).toEqual([{ step: 1, ...SENT }])
    expect([taken.map(({ message }) => message), mailbox.mails.length]).toEqual([[`msg_recall_${recall}_1`], 1])
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
    expect([taken.map(({ message }) => message), mailbox.mails.length]).toEqual([[`msg_recall_${recall}_1`], 0])
  })

  it('is told once where two look at the same moment', async () => {
    await makeRecall('Two servers')
    await Promise.all([look(1.1), look(1.1), look(1.1)])
    expect([taken.length, mailbox.mails.length]).toEqual([1, 1])
  })
})
