/** Keys of channels: those that consumers show, and the numbers of those that we sign with. */
import { randomBytes, randomUUID } from 'node:crypto'

import { sha256 } from '#contract'
import type { Payload, Where } from 'payload'

import { announceChannelChange, type SigningKey } from './desk'
import { ChannelRequestError } from './errors'

const KEYS = 'channel-keys'

/** In bytes: beyond guessing, so that a plain hash of it is safe to keep. */
const KEY_LENGTH = 32

/** What stands before every key, so that one that was left lying about is known for what it is. */
const PREFIX = 'qanun_'

const HOUR_MS = 60 * 60 * 1_000

/** How long a key may still be taken beside the one that follows it, in hours. */
export const LONGEST_OVERLAP_HOURS = 24 * 90

export type KeyRow = {
  readonly id: string
  readonly channel: string
  readonly kind: 'shown' | 'signing'
  readonly hash?: string | null
  readonly lastFour?: string | null
  readonly version?: number | null
  readonly by?: string | null
  readonly at: string
  readonly endsAt?: string | null
  readonly epoch?: string | null
  readonly seq?: number | null
  readonly seenAt?: string | null
  /** When its consumer last asked from the start: what it has is no older. Null where it never did, or long ago. */
  readonly begunAt?: string | null
}

type Order = {
  readonly by: string | undefined
  /** For how long those before it are still taken, in hours; null leaves them as they are. */
  readonly overlapHours: number | null
}

/** Keys of one channel, or of all, by their age. */
export const keyRows = async (payload: Payload, channel?: string): Promise<KeyRow[]> => {
  const { docs } = await payload.db.find<KeyRow & { id: string }>({
    collection: KEYS,
    limit: 0,
    pagination: false,
    sort: 'at',
    ...(channel === undefined ? {} : { where: { channel: { equals: channel } } }),
  })
  return docs
}

/** A new key for consumers, to be told once: only its hash is kept. In the unit of the caller. */
export const makeKey = async (
  payload: Payload,
  channel: string,
  order: Order,
): Promise<{ id: string; key: string }> => {
  const key = `${PREFIX}${randomBytes(KEY_LENGTH).toString('base64url')}`
  await endBefore(payload, { channel, kind: 'shown' }, order.overlapHours)
  const id = await insert(payload, { channel, kind: 'shown', hash: sha256(key), lastFour: key.slice(-4), by: order.by })
  return { id, key }
}

/** Signs with a new key from now on, and for a while with the one before it, too. In the unit of the caller. */
export const makeSigningKey = async (payload: Payload, channel: string, order: Order): Promise<SigningKey> => {
  const rows = (await keyRows(payload, channel)).filter(({ kind }) => kind === 'signing')
  const first = { channel, kind: 'signing' as const, by: order.by }
  // The first one needs no row until there is a second.
  if (rows.length === 0) await insert(payload, { ...first, version: 1 })
  const version = Math.max(1, ...rows.map((row) => row.version ?? 1)) + 1
  await endBefore(payload, { channel, kind: 'signing' }, order.overlapHours ?? 0)
  await insert(payload, { ...first, version })
  return { version, endsAt: null }
}

/** Those that sign now, the newest first. */
export const signingKeysOf = (rows: readonly KeyRow[], now = new Date().toISOString()): SigningKey[] => {
  const own = rows
    .filter(({ endsAt, kind }) => kind === 'signing' && (!endsAt || endsAt > now))
    .map(({ endsAt, version }) => ({ version: version ?? 1, endsAt: endsAt ?? null }))
    .toSorted((a, b) => b.version - a.version)
  return own.length > 0 ? own : [{ version: 1, endsAt: null }]
}

/** A key is taken no longer. @throws ChannelRequestError */
export const endKey = async (payload: Payload, channel: string, id: string): Promise<void> => {
  const now = new Date().toISOString()
  const row = (await keyRows(payload, channel)).find((each) => each.id === id && each.kind === 'shown')
  if (!row) throw new ChannelRequestError('no-key', 404, 'This channel has no such key.')
  if (row.endsAt && row.endsAt <= now) throw new ChannelRequestError('key-ended', 409, 'This key has ended already.')
  await change(payload, { id: { equals: id } }, { endsAt: now })
  announceChannelChange()
}

/** The versions that sign a channel's messages now, the newest first. */
export const signingVersions = async (payload: Payload, channel: string): Promise<number[]> =>
  signingKeysOf(await keyRows(payload, channel)).map(({ version }) => version)

/** Nothing is left of a channel's keys. */
export const dropKeys = async (payload: Payload, channel: string): Promise<void> => {
  await payload.db.deleteMany({ collection: KEYS, where: { channel: { equals: channel } } })
}

const insert = async (payload: Payload, row: Partial<KeyRow>): Promise<string> => {
  const id = randomUUID()
  const data = { ...row, id, at: new Date().toISOString() }
  await payload.db.create({ collection: KEYS, data, returning: false })
  announceChannelChange()
  return id
}

/** What would have ended sooner still does. */
const endBefore = async (
  payload: Payload,
  { channel, kind }: Pick<KeyRow, 'channel' | 'kind'>,
  overlapHours: number | null,
): Promise<void> => {
  if (overlapHours === null) return
  const endsAt = new Date(Date.now() + overlapHours * HOUR_MS).toISOString()
  for (const row of await keyRows(payload, channel))
    if (row.kind === kind && (!row.endsAt || row.endsAt > endsAt))
      await change(payload, { id: { equals: row.id } }, { endsAt })
}

const change = async (payload: Payload, where: Where, data: Partial<KeyRow>): Promise<void> => {
  await payload.db.updateOne({ collection: KEYS, where, data, returning: false })
}
