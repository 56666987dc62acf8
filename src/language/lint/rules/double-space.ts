import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { SPACE } from '../signs'

/** One space between words. A line's indentation stays. */
export const doubleSpace: LintRule = {
  name: 'double-space',
  find: (open) => editsOf(open, new RegExp(`(?<=\\S)${SPACE}{2,}(?=\\S)`, 'gu'), () => ' '),
}
