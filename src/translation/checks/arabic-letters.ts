import { normalizePersian } from '#language'

import type { Check, RawCheckFinding } from './check'
import { fixOf, placesOf, sidesIn } from './read/places'

/** Yeh, kaf, heh and digits of Arabic and other keyboards: what the orthography replaces. */
const FOREIGN = /[\u064a\u0649\u06d0\u06d2\u06cd\u0643\u06aa\u06ab\u06be\u06c1\u06d5\u06c0\u06c2\u0660-\u0669]+/gu

/** Teh marbuta (U+0629) may be heh or teh in Persian, so there is no certain fix for it. */
const TEH_MARBUTA = /\u0629/gu

/** Letters that look Persian and that no Persian search finds. */
export const arabicLetters: Check = {
  name: 'arabic-letters',
  check: (input) =>
    sidesIn(input, 'fa').flatMap((side) => [
      ...placesOf(input[side].plain, FOREIGN).map(({ range, text }): RawCheckFinding => {
        const wanted = normalizePersian(text)
        return { messageKey: 'letter', side, range, facts: { text, wanted }, ...fixOf(side, wanted) }
      }),
      ...placesOf(input[side].plain, TEH_MARBUTA).map(({ range, text }): RawCheckFinding => ({
        messageKey: 'teh-marbuta',
        side,
        range,
        facts: { text },
      })),
    ]),
}
