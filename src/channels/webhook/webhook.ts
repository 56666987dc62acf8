import type { Attempt, Channel, DeliveryOrder } from '../channel'
import { ConsumerGone, type DeliveryError, DeliveryRefused, TryLater } from '../errors'
import type { WebhookKey } from './keys'
import { type Message, messageOf, testMessage } from './message'
import { ForbiddenAddress, networks, type Resolve } from './networks'
import { post, type PostAnswer } from './post'
import { retryAfterOf } from './retry-after'
import { signedHeaders } from './sign'
import { targetOf } from './target'

export type WebhookSettings = {
  readonly channelId: string
  readonly url: string
  /** Asked for each message; the newest first, more than one while receivers change theirs. */
  readonly keys: () => Promise<readonly WebhookKey[]>
  /** Networks in CIDR notation that may be reached beside the public ones. */
  readonly allowedNetworks: readonly string[]
  readonly now?: () => Date
  /** In milliseconds; 15 to 30 seconds are recommended (Standard Webhooks 1.0.0, "Request timeouts"). */
  readonly timeoutMs?: number
  readonly resolve?: Resolve
}

type Outcome = { readonly attempt: Attempt; readonly error: DeliveryError | null }

const BATCH = 100
const TIMEOUT_MS = 20_000

/**
 * Tells an address of each change, one after the other (Standard Webhooks 1.0.0). What isn't answered with 2xx has not
 * arrived, and holds up what comes behind it.
 * @throws DeliveryRefused where the address can't be used, whatever is sent there
 */
export const webhookChannel = (settings: WebhookSettings): Channel => {
  const { allowedNetworks, channelId, keys, now = () => new Date(), resolve, timeoutMs = TIMEOUT_MS } = settings
  const target = targetOf(settings.url)
  const reachable = networks(allowedNetworks)

  const send = async (message: Message, seq: number | null, signal: AbortSignal): Promise<Outcome> => {
    const signedWith = await keys()
    const begun = now()
    const judged = await post(target, {
      body: message.body,
      headers: { 'User-Agent': 'Qanun', ...signedHeaders(message, { keys: signedWith, sentAt: begun }) },
      networks: reachable,
      resolve,
      signal,
      timeoutMs,
    }).then(
      (answer) => judge(answer, { now: now(), seq }),
      (cause: unknown) => {
        signal.throwIfAborted()
        return { status: null, detail: failureOf(cause), error: errorOf(cause, seq) }
      },
    )
    const { detail, error, status } = judged
    const durationMs = now().getTime() - begun.getTime()
    const facts = { seq, messageId: message.id, at: begun.toISOString(), durationMs }
    return { attempt: { ...facts, isDelivered: error === null, status, detail }, error }
  }

  return {
    async *deliver({ after, report, signal, source }: DeliveryOrder) {
      const { epoch } = source.head()
      for (let reached = after; ;) {
        const head = source.head()
        // Numbers of another epoch mean other changes: who keeps the cursor begins anew.
        if (head.epoch !== epoch) return
        const changes = source.changes(reached, BATCH)
        for (const change of changes) {
          signal.throwIfAborted()
          const { attempt, error } = await send(messageOf(change, { channelId, epoch }), change.seq, signal)
          await report(attempt)
          if (error) throw error
          reached = change.seq
          yield reached
        }
        if (changes.length > 0) continue
        if (head.seq > reached) yield head.seq
        return
      }
    },
    test: async (signal) => (await send(testMessage(now()), null, signal)).attempt,
  }
}

type Judged = { readonly status: number | null; readonly detail: string; readonly error: DeliveryError | null }

const judge = (
  { location, retryAfter, status, text }: PostAnswer,
  { now, seq }: { readonly now: Date; readonly seq: number | null },
): Judged => {
  if (status >= 200 && status < 300) return { status, detail: `The receiver took it (${status}).`, error: null }
  if (status === 410) {
    const detail = 'The receiver wants no more messages (410).'
    return { status, detail, error: new ConsumerGone(detail, { seq }) }
  }
  const isElsewhere = status >= 300 && status < 400 && location !== undefined
  const detail = isElsewhere
    ? `The receiver leads elsewhere (${status}), to ${location.slice(0, 300)}. That is not followed: correct the channel's address.`
    : `The receiver answered ${status}${text === '' ? '.' : `: ${text}`}`
  return { status, detail, error: new TryLater(detail, { seq, retryAfterMs: retryAfterOf(retryAfter, now) }) }
}

const failureOf = (cause: unknown): string => {
  if (cause instanceof ForbiddenAddress) return cause.message
  return `The receiver could not be reached: ${reasonOf(cause)}.`
}

/** The system's word where there is one: the message of several failed addresses is empty. */
const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  return cause.message || ((cause as NodeJS.ErrnoException).code ?? cause.name)
}

const errorOf = (cause: unknown, seq: number | null): DeliveryError =>
  cause instanceof ForbiddenAddress
    ? new DeliveryRefused(failureOf(cause), { seq, cause })
    : new TryLater(failureOf(cause), { seq, cause })
