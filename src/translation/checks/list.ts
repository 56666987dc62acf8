import { ageGroups } from './age-groups'
import { arabicLetters } from './arabic-letters'
import { beforeAfter } from './before-after'
import { bidiControls } from './bidi-controls'
import { bidiMarks } from './bidi-marks'
import { brackets } from './brackets'
import { comparators } from './comparators'
import { doses } from './doses'
import { doubledWords } from './doubled-words'
import { drugNames } from './drug-names'
import { endPunctuation } from './end-punctuation'
import { formatting } from './formatting'
import { halfSpaces } from './half-spaces'
import { hotCold } from './hot-cold'
import { hyphenRanges } from './hyphen-ranges'
import { inconsistentSource } from './inconsistent-source'
import { inconsistentTarget } from './inconsistent-target'
import { laterality } from './laterality'
import { lengthRatio } from './length-ratio'
import { marks } from './marks'
import { moreLess } from './more-less'
import { numberWords } from './number-words'
import { numbers } from './numbers'
import { periods } from './periods'
import { placeholders } from './placeholders'
import { polarity } from './polarity'
import { sameAsSource } from './same-as-source'
import { slashDecimals } from './slash-decimals'
import { spaces } from './spaces'
import { tatweel } from './tatweel'
import { termsForbidden } from './terms-forbidden'
import { termsMissing } from './terms-missing'
import { timesOfDay } from './times-of-day'
import { units } from './units'
import { untranslatedRun } from './untranslated-run'
import { urls } from './urls'
import type { Check } from './check'

/** All checks, by name. A new one is a file, a line here, a line in checks.config.ts and its words in locales. */
export const CHECKS: readonly Check[] = [
  ageGroups,
  arabicLetters,
  beforeAfter,
  bidiControls,
  bidiMarks,
  brackets,
  comparators,
  doses,
  doubledWords,
  drugNames,
  endPunctuation,
  formatting,
  halfSpaces,
  hotCold,
  hyphenRanges,
  inconsistentSource,
  inconsistentTarget,
  laterality,
  lengthRatio,
  marks,
  moreLess,
  numberWords,
  numbers,
  periods,
  placeholders,
  polarity,
  sameAsSource,
  slashDecimals,
  spaces,
  tatweel,
  termsForbidden,
  termsMissing,
  timesOfDay,
  units,
  untranslatedRun,
  urls,
]
