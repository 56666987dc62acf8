import { createHmac, sign } from 'node:crypto'

import type { WebhookKey } from './keys'
import type { Message } from './message'

/** A key for both ways of signing, or a shared one that was agreed on elsewhere. */
type SignsWith = Pick<WebhookKey, 'symmetric'> & Partial<Pick<WebhookKey, 'privateKey'>>

/**
 * The headers by which a receiver knows the message as ours (Standard Webhooks 1.0.0, "Webhook headers"). Each key signs
 * in the ways it can; a receiver takes the one it has a key for, and during a change of keys the old one or the new.
 * @param sentAt of this attempt, not of the event
 */
export const signedHeaders = (
  { body, id }: Message,
  { keys, sentAt }: { readonly keys: readonly SignsWith[]; readonly sentAt: Date },
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000))
  const signed = Buffer.from(`${id}.${timestamp}.${body}`)
  const signatures = keys.flatMap(({ privateKey, symmetric }) => [
    `v1,${createHmac('sha256', symmetric).update(signed).digest('base64')}`,
    ...(privateKey ? [`v1a,${sign(null, signed, privateKey).toString('base64')}`] : []),
  ])
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
