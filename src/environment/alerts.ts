import { z } from 'zod'

/** A server that takes mail, and who it comes from. */
export type Mail = {
  readonly server: {
    readonly host: string
    readonly port: number
    /** TLS from the first byte; otherwise as soon as the server offers it. */
    readonly secure: boolean
    readonly auth?: { readonly user: string; readonly pass: string }
  }
  readonly from: { readonly name: string; readonly address: string }
}

/** Where the clinic itself is told by webhook, and the shared key (`whsec_…`) that it is signed with. */
export type AlertWebhook = { readonly url: string; readonly secret: string }

/** In bytes (Standard Webhooks 1.0.0, "Signature scheme"). */
const KEY_LENGTH = { min: 24, max: 64 }

const SENDER = /^(?:(?<name>[^<>"\r\n]*?)\s*<(?<inBrackets>[^<>\s@]+@[^<>\s@]+)>|(?<alone>[^<>\s@]+@[^<>\s@]+))$/u

const isKey = (secret: string): boolean => {
  const { length } = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return /^whsec_[A-Za-z0-9+/]+={0,2}$/u.test(secret) && length >= KEY_LENGTH.min && length <= KEY_LENGTH.max
}

/** The variables by which people are told, each by itself. */
export const ALERT_VARIABLES = {
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'it must be an address that begins with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: z.string().regex(SENDER, 'write it like qanun@clinic.example, or Qanun <qanun@clinic.example>').optional(),
  ALERT_WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: 'it must be an address that begins with http:// or https://' })
    .regex(/^[^/]*\/\/[^/@]*(?:\/.*)?$/u, 'no user name and no password may stand in it; the message is signed')
    .optional(),
  ALERT_WEBHOOK_SECRET: z
    .string()
    .refine(isKey, `it must be whsec_ and ${KEY_LENGTH.min} to ${KEY_LENGTH.max} bytes in base64`)
    .optional(),
}

type Variables = z.infer<z.ZodObject<typeof ALERT_VARIABLES>>

/** What is wrong with variables that are right one by one. */
type Refuse = (variable: keyof Variables, reason: string) => Error

/** Null where no mail can be sent. @throws what `refuse` makes, where one variable lacks the other */
export const mailOf = ({ MAIL_FROM, SMTP_URL }: Variables, refuse: Refuse): Mail | null => {
  if (!SMTP_URL && !MAIL_FROM) return null
  if (!SMTP_URL) throw refuse('SMTP_URL', 'it is not set, and MAIL_FROM needs it')
  if (!MAIL_FROM) throw refuse('MAIL_FROM', 'it is not set, and SMTP_URL needs it')
  const { alone, inBrackets, name } = SENDER.exec(MAIL_FROM)?.groups ?? {}
  return { server: serverOf(new URL(SMTP_URL)), from: { name: name || 'Qanun', address: inBrackets ?? alone ?? '' } }
}

/** Ports of message submission (RFC 8314, 3.3; RFC 6409, 3.1). */
const PORTS = { secure: 465, plain: 587 }

const serverOf = ({ hostname, password, port, protocol, username }: URL): Mail['server'] => {
  const secure = protocol === 'smtps:'
  return {
    host: hostname,
    port: port === '' ? (secure ? PORTS.secure : PORTS.plain) : Number(port),
    secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

/** Null where nobody is told by webhook. @throws what `refuse` makes, where one variable lacks the other */
export const alertWebhookOf = (
  { ALERT_WEBHOOK_SECRET: secret, ALERT_WEBHOOK_URL: url }: Variables,
  refuse: Refuse,
): AlertWebhook | null => {
  if (!url && !secret) return null
  if (!url) throw refuse('ALERT_WEBHOOK_URL', 'it is not set, and ALERT_WEBHOOK_SECRET needs it')
  if (!secret) throw refuse('ALERT_WEBHOOK_SECRET', 'it is not set, and ALERT_WEBHOOK_URL needs it')
  return { url, secret }
}
