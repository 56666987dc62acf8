import type { Urgency } from '#contract'

const HOUR = 60 * 60 * 1_000
const DAY = 24 * HOUR

/** When an unacknowledged recall is escalated, in milliseconds. */
export type Deadline = {
  /** How long consumers have, from the recall on. */
  readonly firstMs: number
  /** The pauses after the first step and the following ones; the last one is repeated. */
  readonly pausesMs: readonly [number, ...number[]]
}

/** By how soon the text must be gone everywhere. */
export const DEADLINES: Readonly<Record<Urgency, Deadline>> = {
  emergency: { firstMs: HOUR, pausesMs: [HOUR, 4 * HOUR, 12 * HOUR, DAY] },
  urgent: { firstMs: DAY, pausesMs: [DAY, 2 * DAY, 7 * DAY] },
  routine: { firstMs: 7 * DAY, pausesMs: [7 * DAY, 14 * DAY] },
}
