import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { SPACE } from '../signs'

const INSIDE = new RegExp(`(?<=[«(\\[])${SPACE}+(?=\\S)|(?<=\\S)${SPACE}+(?=[»)\\]])`, 'gu')

/** Brackets and «» stand close to what is in them. */
export const spaceInsideBrackets: LintRule = {
  name: 'space-inside-brackets',
  find: (open) => editsOf(open, INSIDE, () => ''),
}
