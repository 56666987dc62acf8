import type { Message } from './message'
import { networks } from './networks'
import { post } from './post'
import { signedHeaders } from './sign'
import { targetOf } from './target'

/** Where the clinic itself is told that something is to be done. */
export type AlertTarget = {
  readonly url: string
  /** The shared key, `whsec_…`. */
  readonly secret: string
  /** Networks in CIDR notation that may be reached beside the public ones. */
  readonly allowedNetworks: readonly string[]
}

const TIMEOUT_MS = 20_000

/**
 * Sends one message by Standard Webhooks, signed with the shared key.
 * @throws Error saying why it has not arrived, in a sentence without secrets
 */
export const sendAlert = async (
  { allowedNetworks, secret, url }: AlertTarget,
  message: Message,
  signal: AbortSignal,
): Promise<void> => {
  const key = { symmetric: Buffer.from(secret.replace(/^whsec_/u, ''), 'base64') }
  const { status, text } = await post(targetOf(url), {
    body: message.body,
    headers: { 'User-Agent': 'Qanun', ...signedHeaders(message, { keys: [key], sentAt: new Date() }) },
    networks: networks(allowedNetworks),
    signal,
    timeoutMs: TIMEOUT_MS,
  })
  if (status < 200 || status >= 300) throw new Error(`The receiver answered ${status}${text === '' ? '' : `: ${text}`}`)
}
