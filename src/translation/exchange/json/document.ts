import { z } from 'zod'

import { UNIT_STATES } from '../../units/unit'

export const FORMAT = 'qanun-exchange-1'

/** Everything but the units, which come last so that a reader knows the rest when it meets the first. */
export const HEAD = z.object({
  at: z.string(),
  format: z.literal(FORMAT),
  sourceLocale: z.string().min(1),
  targetLocale: z.string().min(1),
})

/** What is read of a unit; more stands in it, for people and their scripts. */
export const UNIT = z.object({
  type: z.string().min(1),
  id: z.string().min(1),
  key: z.string().min(1),
  source: z.string(),
  sourceHash: z.string().nullish(),
  target: z.string().nullish(),
  state: z.enum(UNIT_STATES).nullish(),
  notes: z.array(z.string()).optional(),
})
