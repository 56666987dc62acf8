import { AFTER_LETTER } from '../../orthography/characters'
import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { joint } from '../joint'
import { WORD_END } from '../signs'

const ENDING = new RegExp(`${AFTER_LETTER} (?=تر(?:ی|ین|ین‌ها)?${WORD_END})`, 'gu')

/** «بزرگ تر» is written «بزرگ‌تر»; but «دستمال تر» is a wet cloth, so a person decides. */
export const comparativeEnding: LintRule = {
  name: 'comparative-ending',
  find: (open) => editsOf(open, ENDING, ({ index }) => joint(open, index)),
}
