import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { joint } from '../joint'
import { WORD_END } from '../signs'

const BEFORE_ENDING = new RegExp(`\\u200c(?=(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?|تر(?:ی|ین)?)${WORD_END})`, 'gu')

/** House decision: after a letter that joins nothing an ending needs no half-space, «داروها» and «مؤثرتر». */
export const needlessHalfSpace: LintRule = {
  name: 'needless-half-space',
  find: (open) => editsOf(open, BEFORE_ENDING, ({ index }) => (joint(open, index) === '' ? '' : null)),
}
