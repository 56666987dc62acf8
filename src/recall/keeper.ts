import { signals } from '#publishing'
import type { Payload } from 'payload'

import { escalate, type Escalation } from './escalate'

/** How often a server looks, in milliseconds; deadlines are counted in hours. */
const LOOK_EVERY_MS = 60_000

/** Looks at open recalls, again and again. */
export const createRecallKeeper = (
  payload: Payload,
  escalation: Omit<Escalation, 'now'>,
): { start(): void; stop(): Promise<void> } => {
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  const look = () => {
    // One after the other: a mail server may take its time.
    looking = looking
      .then(() => escalate(payload, { ...escalation, now: () => new Date() }))
      .catch((err: unknown) => {
        payload.logger.error({ err, msg: 'Open recalls could not be looked at; it is tried again.' })
        signals().events.emit('fault', 'recalls', err)
      })
  }
  return {
    start() {
      look()
      timer = setInterval(look, LOOK_EVERY_MS)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
