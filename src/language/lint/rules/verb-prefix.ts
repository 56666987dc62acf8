import { HALF_SPACE } from '../../orthography/characters'
import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { LETTER_WITH_SIGNS, WORD_START } from '../signs'

/** Verbs end in one of these; «می ناب» is wine, not a verb. */
const VERB = `(?=(?:${LETTER_WITH_SIGNS})*(?:[میدت]|ه\\u200c(?:ام|ای|ایم|اید|اند|است))(?!\\u200c|${LETTER_WITH_SIGNS}))`
const PREFIX = new RegExp(`(?<=${WORD_START}ن?می) ${VERB}`, 'gu')

/** «می رود» is written «می‌رود», with a half-space. */
export const verbPrefix: LintRule = {
  name: 'verb-prefix',
  find: (open) => editsOf(open, PREFIX, () => HALF_SPACE),
}
