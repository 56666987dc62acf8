import { type Grade, gravest } from './grade'

/** The least grade of each thing that can be seen of a change. */
const LEAST = {
  number: 'clinical',
  quantity: 'clinical',
  negation: 'clinical',
  comparison: 'clinical',
  unit: 'clinical',
  drug: 'clinical',
  warning: 'clinical',
  'warning-gone': 'safety',
  severity: 'clinical',
  'severity-raised': 'safety',
  words: 'wording',
  letters: 'typo',
} as const satisfies Readonly<Record<string, Grade>>

/** Why a change is at least as grave as it is. */
export type GradeReason = keyof typeof LEAST

export const isGradeReason = (value: unknown): value is GradeReason => typeof value === 'string' && value in LEAST

/** The least grade of a change for which there are these reasons; `typo` where there are none. */
export const leastGrade = (reasons: readonly GradeReason[]): Grade =>
  gravest(reasons.map((reason) => LEAST[reason])) ?? 'typo'
