import { createKeeper, type Job } from '#publishing'
import type { Payload } from 'payload'

import { escalate, type Escalation } from './escalate'

/** How often a server looks, in milliseconds; deadlines are counted in hours. */
const LOOK_EVERY_MS = 60_000

/** Looks at open recalls, again and again: one look after the other, because a mail server may take its time. */
export const createRecallKeeper = (payload: Payload, escalation: Omit<Escalation, 'now'>): Job =>
  createKeeper(payload, {
    job: 'recalls',
    everyMs: LOOK_EVERY_MS,
    look: () => escalate(payload, { ...escalation, now: () => new Date() }),
    fault: 'Open recalls could not be looked at; it is tried again.',
  })
