import type { Check } from './check'
import { ADDRESS } from './read/opaque'
import { sameStrings } from './read/same-strings'

/** Web and e-mail addresses in a text are the same on both sides, in the same letters and digits. */
export const urls: Check = { name: 'urls', check: (input) => sameStrings(input, ADDRESS) }
