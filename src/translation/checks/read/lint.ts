import { lintText } from '#language'

import type { CheckedText } from '../check'
import { kept } from './kept'

/** What the language's own lint says of a side: the same rules for translators as for authors. */
export const lintOf = kept((text: CheckedText) => lintText(text.plain, text.locale))
