import { randomUUID } from 'node:crypto'

import { sha256 } from '#contract'

import type { ChannelChange } from '../channel'

export type Message = {
  /** The same each time the message is tried; without full stops, as the signature scheme needs it. */
  readonly id: string
  /** JSON, in the bytes that are signed. */
  readonly body: string
}

type Place = { readonly channelId: string; readonly epoch: string }

const ID_LENGTH = 32

/** What a receiver is told of a change: that there is one, and of what. The text is to be had at `/v1`. */
export const messageOf = (
  { at, hash, id, locale, op, seq, slug, type }: ChannelChange,
  { channelId, epoch }: Place,
): Message => ({
  id: `msg_${sha256(`${channelId}\n${epoch}\n${seq}`).slice(0, ID_LENGTH)}`,
  body: JSON.stringify({
    type: op === 'publish' ? 'entry.published' : 'entry.withdrawn',
    timestamp: at,
    data: { seq, op, type, id, locale, slug, hash },
  }),
})

/** Says nothing of any entry. */
export const testMessage = (at: Date): Message => ({
  id: `msg_test_${randomUUID()}`,
  body: JSON.stringify({ type: 'channel.test', timestamp: at.toISOString(), data: {} }),
})
