const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Pauses before the second try and the following ones, 75.6 hours in all (Standard Webhooks 1.0.0, "Example retry schedule"). */
const PAUSES_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const

/** How much longer a pause may become by chance, so that what failed together isn't tried again together. */
const JITTER = 0.2

/** The longest pause that another side may ask for, in milliseconds. */
export const LONGEST_PAUSE_MS = 24 * HOUR

/** How often something is tried before it is given up. */
export const MAX_ATTEMPTS = PAUSES_MS.length + 1

/**
 * How long to wait after a failure, in milliseconds; null where it was the last try.
 * @param failures how often the same delivery has failed by now, one or more
 */
export const pauseAfter = (
  failures: number,
  {
    random = Math.random,
    retryAfterMs = null,
  }: { readonly retryAfterMs?: number | null; readonly random?: () => number } = {},
): number | null => {
  const pause = PAUSES_MS[failures - 1]
  if (pause === undefined) return null
  const asked = Math.min(retryAfterMs ?? 0, LONGEST_PAUSE_MS)
  return Math.round(Math.max(pause * (1 + JITTER * random()), asked))
}
