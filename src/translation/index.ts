export { approve } from './desk/approve'
export { translationEndpoints } from './desk/endpoints'
export { entriesToCheck, entriesToExport, exportEntries } from './desk/exchange'
export { importFile } from './desk/import-file'
export type { ImportReport, ReportedText } from './desk/import-report'
export type { Coverage } from './desk/coverage'
export type { EntryQuestion } from './desk/entry-questions'
export type { ChangeView, Grading } from './desk/grading'
export type { OpenQuestion } from './desk/questions'
export { QUEUE_QUERY, queueOf, type QueuePage, type QueueQuery } from './desk/queue'
export type { QueueRow } from './desk/queue-rows'
export { queueSummary, type QueueSummary } from './desk/summary'
export { exportMemory, importMemory } from './desk/memory-file'
export { misspelledOf, type MisspelledUnit } from './desk/misspelled'
export { reportOf, type UnitReport } from './desk/report'
export { exportTerms, importTerms, type TermsImport } from './desk/terms-exchange'
export type { NamedHit, TermHelp, UnitHelp } from './desk/help'
export { peopleOf, type Person } from './desk/people'
export type { Pretranslation } from './desk/pretranslate'
export type { TranslationView, UnitView } from './desk/view'
export type { Applied } from './desk/rehearsal/apply'
export type { Rehearsal, TouchedUnit } from './desk/rehearsal/rehearse'
export type { Undone } from './desk/rehearsal/undo'
export type { CheckFinding } from './checks'
export { EXCHANGE_FORMATS, formatOf, readExchange } from './exchange'
export { type DiffPart, type MemoryHit, memoryStore } from './memory'
export type { Grade, Lag } from './grades'
export {
  CONCEPT,
  findTerms,
  forgetTerms,
  PARTS_OF_SPEECH,
  readTerms,
  rowsOf,
  type Term,
  TERM_DOMAINS,
  TERM_LIMITS,
  TERM_STATUSES,
  termOf,
  TERMS_FORMATS,
  validateTermWords,
  WIKIDATA_ID,
  WORD_STATUSES,
} from './terms'
export { type MarkInfo, UNIT_STATES, type UnitState } from './units/unit'
export { basisFingerprint, textFingerprint } from './work/basis'
export { followEntry } from './work/follow'
export type { Past } from './work/history'
export { dueOf, outdatedTranslations } from './work/late'
export type { Note } from './work/notes'
export { keepPublication, type PublicationNow } from './work/publication'
export { saveUnits, type UnitChange } from './work/save'
export type { SourceChange } from './work/source-changes'
export { dropEntry } from './work/store'
export type { TermWord } from './terms/term'
export type { RollUp } from './work/roll-up'
