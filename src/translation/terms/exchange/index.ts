export type { TermChange } from './changes'
export type { ReturnedTerm } from './format'
export { TERMS_FORMATS, termsFormatOf } from './formats'
export { type NewTerm, type PlannedTerm, planTerms } from './plan'
