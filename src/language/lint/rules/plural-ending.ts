import { AFTER_LETTER } from '../../orthography/characters'
import { editsOf } from '../edits'
import { joint } from '../joint'
import type { LintRule } from '../finding'
import { WORD_END } from '../signs'

const ENDING = new RegExp(`${AFTER_LETTER} (?=ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?${WORD_END})`, 'gu')

/** «کتاب ها» is written «کتاب‌ها», with a half-space; after a letter that joins nothing, joined: «داروها». */
export const pluralEnding: LintRule = {
  name: 'plural-ending',
  find: (open) => editsOf(open, ENDING, ({ index }) => joint(open, index)),
}
