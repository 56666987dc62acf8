/** Where the clinic is told of recalls: a mailbox and a receiver of webhooks, set up before the CMS reads its environment. */
import { sendAlert } from '#channels'
import type { Escalation } from '#recall'
import { Webhook } from 'standardwebhooks'

import { type StandIn, startStandIn } from './machine/stand-in'
import { type Mailbox, startMailbox } from './mailbox'

const SECRET = `whsec_${Buffer.from('a shared key of 32 bytes, tests.').toString('base64')}`
const VARIABLES = ['SMTP_URL', 'MAIL_FROM', 'ALERT_WEBHOOK_URL', 'ALERT_WEBHOOK_SECRET']

export type Alert = {
  readonly type: string
  readonly data: { readonly recall: string; readonly step: number; readonly consumers: object[] }
  /** What the receiver knows the message by. */
  readonly message: string
}

export type Alerts = {
  readonly mailbox: Mailbox
  readonly receiver: StandIn
  /** What the receiver took, its signature verified. */
  readonly taken: Alert[]
  readonly take: Parameters<StandIn['willDo']>[0]
  readonly tellWebhook: NonNullable<Escalation['tellWebhook']>
  /** Nothing has come, and everything is taken. */
  readonly begin: () => void
  readonly stop: () => Promise<void>
}

export const startAlerts = async (): Promise<Alerts> => {
  const mailbox = await startMailbox()
  const receiver = await startStandIn()
  const taken: Alert[] = []
  const take: Alerts['take'] = ({ headers, text }, response) => {
    const told = new Webhook(SECRET).verify(text, headers as Record<string, string>) as Omit<Alert, 'message'>
    taken.push({ ...told, message: String(headers['webhook-id']) })
    response.writeHead(204).end()
  }
  Object.assign(process.env, {
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Qanun <qanun@clinic.example>',
    ALERT_WEBHOOK_URL: receiver.url,
    ALERT_WEBHOOK_SECRET: SECRET,
  })
  return {
    mailbox,
    receiver,
    taken,
    take,
    tellWebhook: (message) =>
      sendAlert(
        { url: receiver.url, secret: SECRET, allowedNetworks: ['127.0.0.0/8'] },
        message,
        AbortSignal.timeout(10_000),
      ),
    begin() {
      taken.length = 0
      mailbox.mails.length = 0
      mailbox.setFull(false)
      receiver.willDo(take)
    },
    async stop() {
      for (const name of VARIABLES) delete process.env[name]
      await receiver.stop()
      await mailbox.stop()
    },
  }
}
