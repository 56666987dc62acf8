/** How grave a change of a published text is, the least first. */
export const GRADES = ['typo', 'wording', 'clinical', 'safety'] as const
export type Grade = (typeof GRADES)[number]

export const isGrade = (value: unknown): value is Grade => GRADES.some((grade) => grade === value)

/** The gravest of some grades; null where there is none. */
export const gravest = (grades: readonly Grade[]): Grade | null =>
  grades.toSorted((a, b) => GRADES.indexOf(b) - GRADES.indexOf(a))[0] ?? null
