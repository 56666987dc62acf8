import type { Grade } from './grade'

/** What becomes of a public translation that has been older than its source for too long. */
export const CONSEQUENCES = ['nothing', 'line', 'withdraw'] as const
export type Consequence = (typeof CONSEQUENCES)[number]

/** How many days a translation may lag behind a change, and what happens then. */
export type LagRule = { readonly days: number; readonly consequence: Consequence }

export type LagRules = Readonly<Record<Grade, LagRule>>

/**
 * For every collection that has no rules of its own below. `line`: readers are told that the translation is older than the
 * text it was made from; `withdraw`: it leaves the public.
 */
export const LAG: LagRules = {
  typo: { days: 90, consequence: 'nothing' },
  wording: { days: 30, consequence: 'line' },
  clinical: { days: 0, consequence: 'line' },
  safety: { days: 2, consequence: 'withdraw' },
}

/** What differs by collection: people act on what these say with less room for error. */
export const LAG_BY_COLLECTION: Readonly<Record<string, Partial<LagRules>>> = {
  medicines: {
    clinical: { days: 7, consequence: 'withdraw' },
    safety: { days: 0, consequence: 'withdraw' },
  },
}
