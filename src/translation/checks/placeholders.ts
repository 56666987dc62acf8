import type { Check } from './check'
import { PLACEHOLDER } from './read/opaque'
import { sameStrings } from './read/same-strings'

/** Gaps that a program fills, `{{name}}`, `%s`, `$t(key)`, `{0}`, are the same on both sides. */
export const placeholders: Check = { name: 'placeholders', check: (input) => sameStrings(input, PLACEHOLDER) }
