import { type Grade, GRADES } from './grade'
import { CONSEQUENCES, type Consequence, LAG, LAG_BY_COLLECTION, type LagRules } from './lag.config'

/** How long a translation has been older than the text it was made from, and what will come of it. */
export type Lag = {
  readonly since: string
  readonly grade: Grade
  /** When its term ends (RFC 3339), and how many days are left; none where the term is over. */
  readonly dueAt: string
  readonly daysLeft: number
  readonly consequence: Consequence
  readonly isOverdue: boolean
}

/** Changes of the source that readers of a translation don't have: since when, by grade; RFC 3339. */
export type Pending = Readonly<Partial<Record<Grade, string>>>

const DAY_MS = 24 * 60 * 60 * 1000

/** The rules of a collection. */
export const lagRulesOf = (collection: string): LagRules => ({ ...LAG, ...LAG_BY_COLLECTION[collection] })

/** The lag of a translation that has been outdated since a moment (RFC 3339). */
export const lagOf = (
  { collection, grade, since }: { readonly collection: string; readonly grade: Grade; readonly since: string },
  now: Date,
): Lag => {
  const { consequence, days } = lagRulesOf(collection)[grade]
  const due = Date.parse(since) + days * DAY_MS
  const left = due - now.getTime()
  return {
    since,
    grade,
    dueAt: new Date(due).toISOString(),
    daysLeft: Math.max(0, Math.ceil(left / DAY_MS)),
    consequence,
    isOverdue: left <= 0,
  }
}

/** The lags of everything that is pending, what weighs most first: the gravest consequence, then the nearest. */
export const lagsOf = (collection: string, pending: Pending, now: Date): Lag[] =>
  GRADES.flatMap((grade) => {
    const since = pending[grade]
    return since === undefined ? [] : [lagOf({ collection, grade, since }, now)]
  }).toSorted(
    (a, b) =>
      CONSEQUENCES.indexOf(b.consequence) - CONSEQUENCES.indexOf(a.consequence) || a.dueAt.localeCompare(b.dueAt),
  )

/** What is over its term: a change may be waited for while an older one is told to readers already. */
export const consequencesDue = (lags: readonly Lag[]): { readonly isLate: boolean; readonly isToWithdraw: boolean } => {
  const due = new Set(lags.filter(({ isOverdue }) => isOverdue).map(({ consequence }) => consequence))
  return { isLate: due.has('line') || due.has('withdraw'), isToWithdraw: due.has('withdraw') }
}
