/** How it went within the last minute: for people who look at a page, where Prometheus would need to be asked. */
import { BOUNDS, type Distribution, type Tally } from './tally'

/** How often the sums are noted, in milliseconds, and for how many of these looks back. */
const EVERY_MS = 5_000
const LOOKS = 12

export type Recent = {
  /** The span that is looked at, in seconds. */
  readonly seconds: number
  readonly perSecond: number
  /** 95 of 100 requests took no longer, in milliseconds; estimated as Prometheus does. Null where there was none. */
  readonly p95Ms: number | null
  /** Answers with a status of 500 or above. */
  readonly failures: number
}

type Look = {
  readonly at: number
  readonly classes: readonly number[]
  readonly count: number
  readonly failures: number
}

/** Who waits for changes is answered when there are some: that is no slowness, and is left out of the 95 of 100. */
const WAITING = '/v1/changes'

export const createRecent = (tally: Tally) => {
  const looks: Look[] = [lookAt(tally)]
  const timer = setInterval(() => {
    looks.push(lookAt(tally))
    if (looks.length > LOOKS) looks.shift()
  }, EVERY_MS)
  timer.unref()
  return {
    recent(): Recent {
      const now = lookAt(tally)
      const [then = now] = looks
      const seconds = (now.at - then.at) / 1000
      const p95 = quantile(
        0.95,
        now.classes.map((count, place) => count - (then.classes[place] ?? 0)),
      )
      return {
        seconds,
        perSecond: seconds > 0 ? (now.count - then.count) / seconds : 0,
        p95Ms: p95 === null ? null : p95 * 1000,
        failures: now.failures - then.failures,
      }
    },
    stop: () => clearInterval(timer),
  }
}

const lookAt = (tally: Tally): Look => {
  const all = [...tally.distributions()]
  const quick = all.filter(([route]) => route !== WAITING).map(([, distribution]) => distribution)
  return {
    at: performance.now(),
    classes: Array.from({ length: BOUNDS.length + 1 }, (_, place) =>
      sumOf(quick, ({ classes }) => classes[place] ?? 0),
    ),
    count: sumOf(
      all.map(([, distribution]) => distribution),
      ({ count }) => count,
    ),
    failures: tally.failures(),
  }
}

const sumOf = (distributions: readonly Distribution[], part: (distribution: Distribution) => number): number =>
  distributions.reduce((sum, distribution) => sum + part(distribution), 0)

/**
 * The value that a part of all does not exceed, as histogram_quantile of Prometheus estimates it: within a class, values
 * are taken for evenly spread; above the last bound, that bound is said. Null where there are none.
 */
export const quantile = (part: number, classes: readonly number[]): number | null => {
  const all = classes.reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  const rank = part * all
  let below = 0
  for (const [place, bound] of BOUNDS.entries()) {
    const count = classes[place] ?? 0
    if (count > 0 && below + count >= rank) {
      const from = place === 0 ? 0 : (BOUNDS[place - 1] ?? 0)
      return from + (bound - from) * ((rank - below) / count)
    }
    below += count
  }
  return BOUNDS.at(-1) ?? null
}
