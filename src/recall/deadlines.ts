import { DEADLINES } from './deadlines.config'
import type { RecallRow } from './rows'

/** When the next step of an open recall's escalation is due, if somebody has not acknowledged by then. */
export const nextStepAt = ({ at, step, tellings, urgency }: RecallRow): Date => {
  const { firstMs, pausesMs } = DEADLINES[urgency]
  if (step === 0) return new Date(Date.parse(at) + firstMs)
  const pause = pausesMs[Math.min(step, pausesMs.length) - 1] ?? pausesMs[0]
  return new Date(Date.parse(tellings.at(-1)?.at ?? at) + pause)
}
