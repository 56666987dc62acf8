/**
 * Tells the staff of recalls that have not been acknowledged in time.
 *
 * A step is written down before anybody is told (compare-and-set on its number), so that of several that look only one takes
 * it. By webhook it is then told at least once, with the same message id each time: the receiver takes it once. Mail has no such id
 * that all programs heed, and is sent at most once: where the process ends between, it is "unknown", and the next step comes in its
 * turn. What is known to have failed is tried again until then. Who acknowledges ends it; so does whoever closes the recall.
 */
import type { Payload } from 'payload'

import { waysOf } from './board'
import { nextStepAt } from './deadlines'
import { alertOf, mailOf } from './message'
import { changeRecall, openRecalls, type Outcome, type RecallRow, type Telling } from './rows'
import { type Consumer, isUnacknowledged, type Standing, standingsOf } from './standings'

export type Escalation = {
  readonly now: () => Date
  /** Null where this installation has no webhook. @throws Error saying why it has not arrived */
  readonly tellWebhook: ((message: { readonly id: string; readonly body: string }) => Promise<void>) | null
}

const WAYS = ['mail', 'webhook'] as const

type Way = (typeof WAYS)[number]

/** Looks once at every open recall. */
export const escalate = async (payload: Payload, escalation: Escalation): Promise<void> => {
  const recalls = await openRecalls(payload)
  const standings = await standingsOf(payload, recalls)
  for (const recall of recalls) {
    const standing = standings.get(recall.id)
    if (standing) await lookAt(payload, { recall: await remember(payload, recall, standing), standing, escalation })
  }
}

type Look = { readonly recall: RecallRow; readonly standing: Standing; readonly escalation: Escalation }

const lookAt = async (payload: Payload, { escalation, recall, standing }: Look): Promise<void> => {
  const behind = standing.consumers.filter(isUnacknowledged)
  if (behind.length === 0) return
  const last = recall.tellings.at(-1)
  if (escalation.now() >= nextStepAt(recall)) {
    const ways = waysOf(payload)
    const step = recall.step + 1
    const telling: Telling = {
      step,
      at: escalation.now().toISOString(),
      consumers: behind.length,
      mail: ways.mail ? 'begun' : 'none',
      webhook: escalation.tellWebhook ? 'begun' : 'none',
      detail: null,
    }
    const taken = { ...recall, step, tellings: [...recall.tellings, telling] }
    if (!(await changeRecall(payload, recall, { step, tellings: taken.tellings }))) return
    payload.logger.error({ msg: `A recall is not acknowledged by ${behind.length}.`, recall: recall.id, step })
    await tell(payload, { recall: taken, behind, telling, escalation, ways: WAYS })
  } else if (last) await tryAgain(payload, { recall, behind, telling: last, escalation })
}

type Told = {
  readonly recall: RecallRow
  readonly behind: readonly Consumer[]
  readonly telling: Telling
  readonly escalation: Escalation
}

const tryAgain = async (payload: Payload, { telling, ...told }: Told): Promise<void> => {
  // Begun by a process that is no more.
  const known: Telling = telling.mail === 'begun' ? { ...telling, mail: 'unknown' } : telling
  const ways: Way[] = [
    ...(known.mail === 'failed' ? (['mail'] as const) : []),
    ...(known.webhook === 'failed' || known.webhook === 'begun' ? (['webhook'] as const) : []),
  ]
  if (ways.length > 0 || known !== telling) await tell(payload, { ...told, telling: known, ways })
}

const tell = async (
  payload: Payload,
  { behind, escalation, recall, telling, ways }: Told & { readonly ways: readonly Way[] },
): Promise<void> => {
  const { tellWebhook } = escalation
  const outcomes = new Map<Way, string | null>()
  const one = async (way: Way, work: () => Promise<unknown>): Promise<void> => {
    if (!ways.includes(way) || telling[way] === 'none') return
    outcomes.set(way, await work().then(() => null, reasonOf))
  }
  await Promise.all([
    one('mail', () => sendMail(payload, recall, behind)),
    one('webhook', async () => tellWebhook?.(alertOf({ recall, behind }, telling))),
  ])
  const told: Telling = {
    ...telling,
    mail: outcomeOf(outcomes, 'mail') ?? telling.mail,
    webhook: outcomeOf(outcomes, 'webhook') ?? telling.webhook,
    detail: WAYS.flatMap((way) => outcomes.get(way) ?? []).join(' ') || null,
  }
  await changeRecall(payload, recall, { tellings: [...recall.tellings.slice(0, -1), told] })
}

const outcomeOf = (outcomes: ReadonlyMap<Way, string | null>, way: Way): Outcome | null => {
  const reason = outcomes.get(way)
  return reason === undefined ? null : reason === null ? 'sent' : 'failed'
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** To all admins, in one message. */
const sendMail = async (payload: Payload, recall: RecallRow, behind: readonly Consumer[]): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string; email: string }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { email: true },
    where: { role: { equals: 'admin' } },
  })
  const { subject, text } = mailOf({ recall, behind, siteUrl: String(payload.config.custom.siteUrl) })
  await payload.sendEmail({ to: docs.map(({ email }) => email), subject, text })
}

/** Who was seen to have acknowledged stays so, until it comes back with what it had before. */
const remember = async (payload: Payload, recall: RecallRow, { consumers }: Standing): Promise<RecallRow> => {
  const lapsed = new Set(consumers.filter(isUnacknowledged).map(({ name }) => name))
  const kept = recall.acknowledged.filter(({ consumer }) => !lapsed.has(consumer))
  const known = new Set(kept.map(({ consumer }) => consumer))
  const added = consumers
    .filter(({ name, state }) => state === 'acknowledged' && !known.has(name))
    .map(({ acknowledgedAt, name }) => ({ consumer: name, at: acknowledgedAt ?? new Date().toISOString() }))
  if (added.length === 0 && kept.length === recall.acknowledged.length) return recall
  const acknowledged = [...kept, ...added]
  await changeRecall(payload, recall, { acknowledged })
  return { ...recall, acknowledged }
}
