export {
  type NewTerm,
  type PlannedTerm,
  planTerms,
  type ReturnedTerm,
  type TermChange,
  TERMS_FORMATS,
  termsFormatOf,
} from './exchange'
export { findTerms, forgetTerms, personalWords, readTerms } from './read'
export { rowsOf, type TermDoc, termOf } from './rows'
export {
  CONCEPT,
  PARTS_OF_SPEECH,
  type Term,
  TERM_DOMAINS,
  type TermHit,
  TERM_LIMITS,
  TERM_STATUSES,
  type TermWord,
  WIKIDATA_ID,
  WORD_STATUSES,
} from './term'
export { termIndex, type TermIndex } from './term-index'
export { validateTermWords } from './validate-words'
