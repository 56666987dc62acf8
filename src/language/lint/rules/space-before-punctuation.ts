import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { HOLE, SPACE } from '../signs'

/** A full stop before a digit or a Latin word may be theirs (.5, .NET); two dots and a colon with a bracket are no stops. */
const BEFORE = new RegExp(`(?<=\\S)${SPACE}+(?=[،؛!؟]|:(?![)(])|\\.(?![.0-9۰-۹${HOLE}]))`, 'gu')

/** A mark of the sentence stands close to its word. */
export const spaceBeforePunctuation: LintRule = {
  name: 'space-before-punctuation',
  find: (open) => editsOf(open, BEFORE, () => ''),
}
