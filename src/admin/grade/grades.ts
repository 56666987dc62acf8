import type { Grade } from '#translation'

/** The least first, as in src/translation/grades/grade.ts, which a browser can't load: its room has the database in it. */
export const GRADES = ['typo', 'wording', 'clinical', 'safety'] as const satisfies readonly Grade[]
