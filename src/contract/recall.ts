import type { EntrySummary } from './entry'

/** How soon a text that was taken back for safety must be gone everywhere, the most urgent first. */
export const URGENCIES = ['emergency', 'urgent', 'routine'] as const

export type Urgency = (typeof URGENCIES)[number]

/**
 * What consumers are told of a text that was withdrawn for safety. Nothing in it is in another language than the row that
 * carries it: why it was recalled is for the staff.
 */
export type RecallNotice = {
  readonly urgency: Urgency
  /** What is to be shown in its place, or null where nothing is, or nothing in this language. */
  readonly replacement: EntrySummary | null
}
