/**
 * `/api/channels/{id}/…`: what the form's buttons use. Editors may look; only admins change anything.
 *
 *   GET  status                  keys, cursors, the last run, the newest lines of the log
 *   GET  deliveries              the log: ?seq= ?message= ?delivered=true|false ?before= ?limit=
 *   POST keys                    a new key, told once; {"overlapHours": 24} ends the others by then
 *   POST keys/{key}/end          a key is taken no longer
 *   POST signing-keys            signs with a new key; {"overlapHours": 24} goes on with the old one, too
 *   POST test                    tries whether something would arrive
 *   POST send-again              {"from": 120}: everything from that number of the ledger on
 */
import { type Account, accountOf, told, toldJson } from '#access'
import { inOneUnit } from '#database'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { channelRow, type ChannelRow } from './channel-row'
import { findDeliveries } from './deliveries'
import { channelDesk, type ChannelRunner } from './desk'
import { ChannelRequestError, faultOf } from './errors'
import { endKey, LONGEST_OVERLAP_HOURS, makeKey, makeSigningKey } from './keys'
import { restartRun, runRow } from './runs'
import { statusOf } from './status'

type Asked = { readonly req: PayloadRequest; readonly account: Account; readonly channel: ChannelRow }

type OwnEndpoint = Omit<Endpoint, 'root'>

const OVERLAP = z.strictObject({ overlapHours: z.number().min(0).max(LONGEST_OVERLAP_HOURS).nullable().default(null) })
const FROM = z.strictObject({ from: z.int().min(0) })
const LOG = z.strictObject({
  seq: z.coerce.number().int().min(0).optional(),
  message: z.string().optional(),
  delivered: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
  before: z.iso.datetime().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** Each makes its own unit, because it has more to do after the commit. */
const endpoint = (method: 'get' | 'post', path: string, answer: (asked: Asked) => Promise<unknown>): OwnEndpoint => ({
  path: `/:id/${path}`,
  method,
  custom: { isOwnUnit: true },
  handler: (req) =>
    told(async () => {
      const account = accountOf(req)
      if (!account) throw new ChannelRequestError('not-signed-in', 401, 'Sign in first.')
      if (account.role === 'translator')
        throw new ChannelRequestError('editors-only', 403, 'Channels are for editors and admins.')
      if (method === 'post' && account.role !== 'admin')
        throw new ChannelRequestError('admins-only', 403, 'Only an admin may do this.')
      const channel = await channelRow(req.payload, String(req.routeParams?.id))
      return toldJson((await answer({ req, account, channel })) ?? {})
    }, faultOf),
})

export const channelEndpoints: OwnEndpoint[] = [
  endpoint('get', 'status', ({ account, channel, req }) =>
    statusOf(req.payload, channel, { maySeeSecrets: account.role === 'admin' }),
  ),
  endpoint('get', 'deliveries', async ({ channel, req }) => {
    const { delivered, message, ...query } = parse(LOG, Object.fromEntries(req.searchParams))
    return {
      deliveries: await findDeliveries(req.payload, channel.id, {
        ...query,
        isDelivered: delivered,
        messageId: message,
      }),
    }
  }),
  endpoint('post', 'keys', async ({ account, channel, req }) => {
    const order = { ...parse(OVERLAP, await bodyOf(req)), by: account.id }
    return inOneUnit(req.payload.db, () => makeKey(req.payload, channel.id, order))
  }),
  endpoint('post', 'keys/:key/end', ({ channel, req }) =>
    inOneUnit(req.payload.db, () => endKey(req.payload, channel.id, String(req.routeParams?.key))),
  ),
  endpoint('post', 'signing-keys', async ({ account, channel, req }) => {
    if (channel.destination !== 'webhook')
      throw new ChannelRequestError('not-signed', 409, 'Only what a webhook is told is signed.')
    const order = { ...parse(OVERLAP, await bodyOf(req)), by: account.id }
    return inOneUnit(req.payload.db, () => makeSigningKey(req.payload, channel.id, order))
  }),
  endpoint('post', 'test', ({ channel }) => runnerFor(channel).test(channel.id)),
  endpoint('post', 'send-again', async ({ channel, req }) => {
    const runner = runnerFor(channel)
    const { from } = parse(FROM, await bodyOf(req))
    const { seq } = runner.head()
    if (from > seq)
      throw new ChannelRequestError('from-the-future', 400, `The ledger has got to ${seq}; nothing is behind it yet.`, {
        parameter: 'from',
      })
    const isBehind = await inOneUnit(req.payload.db, () => restartRun(req.payload, channel.id, Math.max(0, from - 1)))
    if (!isBehind) throw await notThatFar(req, channel)
    runner.wake()
    return { from }
  }),
]

/** What lies between would be sent to nobody: it may be a withdrawal. */
const notThatFar = async ({ payload }: PayloadRequest, { id }: ChannelRow): Promise<ChannelRequestError> => {
  const { seq } = await runRow(payload, id)
  const message = `The channel has got to ${seq}. It sends what is behind that by itself; only what comes before can be sent again.`
  return new ChannelRequestError('not-that-far', 400, message, { parameter: 'from' })
}

/** @throws ChannelRequestError */
const runnerFor = ({ destination }: ChannelRow): ChannelRunner => {
  if (destination === 'pull')
    throw new ChannelRequestError('nothing-sent', 409, 'Nothing is sent by this channel: its consumers fetch it.')
  const { runner } = channelDesk()
  if (!runner) throw new ChannelRequestError('no-runner', 503, 'No server that runs channels is up here.')
  return runner
}

/** @throws ChannelRequestError naming the field at fault */
const parse = <T>(schema: z.ZodType<T>, given: unknown): T => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const parameter = [...(issue?.path ?? []), ...unknown].join('.')
  throw new ChannelRequestError('bad-request', 400, `"${parameter}": ${issue?.message ?? 'can’t be read'}`, {
    parameter,
  })
}

/** @throws ChannelRequestError */
const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ChannelRequestError('bad-json', 400, `The request's body is not JSON: ${String(cause)}`)
  }
}
