/** How fast and how patiently a service is asked. */
export type Pace = {
  /** Of one request, until its last byte. */
  readonly timeoutMs: number
  /** After the first try. */
  readonly retries: number
  /** Before the first retry; doubled for each after it, and up to doubled again by chance. */
  readonly backoffMs: number
  /** A service that asks for a longer pause (Retry-After) isn't waited for. */
  readonly longestPauseMs: number
  /** Requests at a time, and begun in one second. */
  readonly concurrency: number
  readonly perSecond: number
  /** Of an answer. */
  readonly maxBytes: number
}

export const PACE: Pace = {
  timeoutMs: 90_000,
  retries: 4,
  backoffMs: 1_000,
  longestPauseMs: 60_000,
  concurrency: 3,
  perSecond: 5,
  maxBytes: 4_000_000,
}
