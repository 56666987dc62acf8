import type { LintRule } from './finding'
import { comparativeEnding } from './rules/comparative-ending'
import { copula } from './rules/copula'
import { doubleSpace } from './rules/double-space'
import { doubledWord } from './rules/doubled-word'
import { ellipsis } from './rules/ellipsis'
import { ezafe } from './rules/ezafe'
import { houseSpelling } from './rules/house-spelling'
import { needlessHalfSpace } from './rules/needless-half-space'
import { persianDigits } from './rules/persian-digits'
import { persianPunctuation } from './rules/persian-punctuation'
import { pluralEnding } from './rules/plural-ending'
import { quotationMarks } from './rules/quotation-marks'
import { spaceAfterPunctuation } from './rules/space-after-punctuation'
import { spaceBeforePunctuation } from './rules/space-before-punctuation'
import { spaceInsideBrackets } from './rules/space-inside-brackets'
import { tanwin } from './rules/tanwin'
import { verbPrefix } from './rules/verb-prefix'

/** In the order in which an editor would work: characters, then spaces. A new rule is a file and a line here. */
export const FIXES: readonly LintRule[] = [
  persianDigits,
  persianPunctuation,
  quotationMarks,
  ellipsis,
  spaceBeforePunctuation,
  spaceInsideBrackets,
  spaceAfterPunctuation,
  doubleSpace,
]

/** Of two that speak of one place, the first does. */
export const SUGGESTIONS: readonly LintRule[] = [
  verbPrefix,
  pluralEnding,
  comparativeEnding,
  copula,
  ezafe,
  needlessHalfSpace,
  tanwin,
  houseSpelling,
  doubledWord,
]
