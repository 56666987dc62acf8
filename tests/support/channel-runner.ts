/** Runs a channel as the server does: keeps the cursor and the attempts, and tries again. Its pauses take no time. */
import { type Attempt, type Channel, type ChannelSource, DeliveryError, pauseAfter, TryLater } from '#channels'

export type Ran = {
  readonly cursor: number
  readonly attempts: readonly Attempt[]
  /** Between the attempts that failed and the next ones, in milliseconds. */
  readonly pauses: readonly number[]
  /** Why it ended: all has arrived, or what stopped it. */
  readonly end: 'done' | 'gone' | 'refused' | 'dead'
}

type Options = {
  readonly after?: number
  readonly signal?: AbortSignal
  /** Told how long is waited; a test's clock moves on by it. */
  readonly onPause?: (ms: number) => void
}

const NEVER = new AbortController().signal

/** Without jitter, so that pauses can be compared. */
const random = () => 0

export const runToEnd = async (
  channel: Channel,
  source: ChannelSource,
  { after = 0, onPause, signal = NEVER }: Options = {},
): Promise<Ran> => {
  const attempts: Attempt[] = []
  const pauses: number[] = []
  let cursor = after
  let failures = 0
  for (;;) {
    try {
      const order = { source, after: cursor, signal, report: (attempt: Attempt) => void attempts.push(attempt) }
      for await (const reached of channel.deliver(order)) {
        cursor = reached
        failures = 0
      }
      return { cursor, attempts, pauses, end: 'done' }
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error
      if (!(error instanceof TryLater))
        return { cursor, attempts, pauses, end: error.code === 'gone' ? 'gone' : 'refused' }
      failures += 1
      const pause = pauseAfter(failures, { retryAfterMs: error.retryAfterMs, random })
      if (pause === null) return { cursor, attempts, pauses, end: 'dead' }
      pauses.push(pause)
      onPause?.(pause)
    }
  }
}
