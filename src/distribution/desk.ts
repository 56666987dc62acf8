/**
 * Where the admin's endpoints meet the one who runs the channels. The endpoints are compiled twice, once by Next; the
 * runner is the server's, so that they find each other by the process.
 */
import { EventEmitter } from 'node:events'

import { afterCommit, processWide } from '#database'

/** How a try of a destination ended. */
export type Tried = { readonly isDelivered: boolean; readonly status: number | null; readonly detail: string }

/** One that we sign with: what it is follows from the installation's secret and its number. */
export type SigningKey = { readonly version: number; readonly endsAt: string | null }

export type ChannelRunner = {
  /** Tries whether something would arrive. @throws ChannelRequestError */
  test(channel: string): Promise<Tried>
  /** What receivers verify our signatures with. */
  verifiers(channel: string, keys: readonly SigningKey[]): readonly { readonly secret: string; readonly open: string }[]
  /** Looks at once at what is to be delivered. */
  wake(): void
  /** The ledger's head, as readers have it, in the channel's own numbers. */
  head(): { readonly epoch: string; readonly seq: number }
  /** How many changes of the channel of that name lie behind a number. */
  lag(name: string, epoch: string | null, seq: number): number
}

type Events = { changed: [] }

export const channelDesk = () =>
  processWide('channel-desk', () => ({ events: new EventEmitter<Events>(), runner: null as ChannelRunner | null }))

/** To be called in the unit that changed a channel or a key: readers get the new definition soon after it is committed. */
export const announceChannelChange = (): void => afterCommit(() => void channelDesk().events.emit('changed'))
