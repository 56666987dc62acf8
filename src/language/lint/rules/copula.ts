import { HALF_SPACE } from '../../orthography/characters'
import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { LETTER_WITH_SIGNS, WORD_END } from '../signs'

/** Their heh is no ending: «به ای» and «که ای» are two words. */
const NOT_AFTER = '(?<!(?:^|\\s)(?:به|که|نه|چه|سه|ده|همه))'
const ENDING = new RegExp(`(?<=${LETTER_WITH_SIGNS}ه)${NOT_AFTER} (?=(?:ام|ای|ایم|اید|اند)${WORD_END})`, 'gu')

/** «خسته ام», «خانه ای»: after a silent heh the ending follows a half-space. */
export const copula: LintRule = {
  name: 'copula',
  find: (open) => editsOf(open, ENDING, () => HALF_SPACE),
}
