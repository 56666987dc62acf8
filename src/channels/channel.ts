/**
 * A destination: takes what a channel shows to where its consumer wants it. It keeps nothing. Whoever runs it keeps the
 * cursor and the attempts, and calls again with the last number that was yielded: what was taken there and not yet kept is
 * taken there once more (at least once), and nothing is taken before what comes before it (in order).
 */
import type { Change } from '#contract'

import type { ExportSource } from './folder/export'

/** What a consumer is told of a change: what it is about, without its text. */
export type ChannelChange = Pick<Change, 'at' | 'hash' | 'id' | 'locale' | 'op' | 'seq' | 'slug' | 'type'>

/** The ledger as the channel shows it, narrowed before it comes here. */
export interface ChannelSource {
  head(): { readonly epoch: string; readonly seq: number }
  /** Changes with a `seq` above `after`, in order, at most `limit`; an empty list where there are no more. */
  changes(after: number, limit: number): readonly ChannelChange[]
  /** One state to write a whole export from; whoever asks for it closes it. */
  frozen(): FrozenSource
}

export type FrozenSource = ExportSource & {
  readonly locales: readonly string[]
  readonly collections: readonly string[]
  close(): void
}

/** One try to take something there, for the channel's log. */
export type Attempt = {
  /** The number of the change, or the number that an export reaches to; null for a test. */
  readonly seq: number | null
  /** What the consumer knows the message by, the same each time it is tried; null where there is no message. */
  readonly messageId: string | null
  /** When it began; RFC 3339, UTC. */
  readonly at: string
  readonly durationMs: number
  readonly isDelivered: boolean
  /** Status of the HTTP answer; null where there was none. */
  readonly status: number | null
  /** In a sentence what happened, for people; short, and without secrets. */
  readonly detail: string
}

export type DeliveryOrder = {
  readonly source: ChannelSource
  /** The last number that was yielded, in the epoch of the source's head; 0 for everything. */
  readonly after: number
  /** Told of every attempt, of a failed one before the error is thrown. */
  readonly report: (attempt: Attempt) => void | Promise<void>
  readonly signal: AbortSignal
}

/** One way out; each kind of destination has one (webhook, folder, S3). */
export interface Channel {
  /**
   * Takes everything after the cursor there. Yields each number up to which all has arrived: keep it before asking for the
   * next. Ends where there is no more; the last number is then the head's.
   * @throws DeliveryError at the first thing that can't be delivered, and the signal's reason
   */
  deliver(order: DeliveryOrder): AsyncGenerator<number, void, void>
  /** Tries whether something would arrive, without sending content. A failure is an attempt, no error. */
  test(signal: AbortSignal): Promise<Attempt>
}
