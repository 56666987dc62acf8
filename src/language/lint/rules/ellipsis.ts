import { editsOf } from '../edits'
import type { LintRule } from '../finding'

/** Three dots are one sign. */
export const ellipsis: LintRule = {
  name: 'ellipsis',
  find: (open) => editsOf(open, /\.{3,}/gu, () => '…'),
}
