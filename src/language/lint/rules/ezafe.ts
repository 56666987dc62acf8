import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { LETTER_WITH_SIGNS, WORD_END } from '../signs'

/** Hamza above, on the heh: «عضلهٔ». */
const HAMZA = '\u0654'
const YEH = new RegExp(`(?<=${LETTER_WITH_SIGNS}ه)[ \\u200c]ی${WORD_END}`, 'gu')

/** House decision: ezafe after a silent heh is «هٔ» (U+0647 U+0654), neither «ه ی» nor «ه‌ی». */
export const ezafe: LintRule = {
  name: 'ezafe',
  find: (open) => editsOf(open, YEH, () => HAMZA),
}
