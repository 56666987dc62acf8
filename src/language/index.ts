export { isolated } from './bidi'
export { collator } from './collator'
export { formatDate, rfc3339, type DateStyle } from './dates'
export { foldDigits, toLocaleDigits } from './digits'
export { directionOf } from './direction'
export { BadDate, BadNumber, BadPhone, BadQuantity, LanguageError } from './errors'
export { htmlEscape, htmlUnescape } from './escape'
export { isolateLtr, isolateLtrInText } from './isolate'
export { lengthOf, type LengthUnit } from './length'
export type { LintFinding, LintTier } from './lint/finding'
export { applyLint, hasLint, lintPersian, lintText } from './lint/lint'
export { formatNumber, pluralCategory } from './numbers'
export { normalizePersian, normalizeText, type TextExtent } from './orthography'
export { type Span, spansWithoutProse } from './orthography/protected'
export { formatPhone } from './phone'
export { formatQuantity, type QuantityFacts, type QuantityStyle, type QuantityWordKey } from './quantity'
export {
  areAbbreviations,
  foreignRun,
  foreignSentence,
  isForeignSentence,
  isName,
  RUNS,
  scriptOf,
  wordsOfRun,
} from './scripts'
export { sentencesOf } from './sentences'
export { numberedSlug, slugify } from './slug'
export { sortKey } from './sort-key'
export { canonicalTag, isUndetermined, undeterminedTag } from './tags'
export { foldForSearch } from './search/fold'
export { isOneLetterApart, withoutOneLetter } from './search/one-letter'
export { PERSIAN_ENDINGS, PERSIAN_ENDINGS_AFTER_SPACE } from './search/persian-stem'
export { isStopWord } from './search/stop-words'
export { joinedStem, possessedForms, searchWords, type SearchWord } from './search/words'
