import type { Check, RawCheckFinding } from './check'
import { fixOf, placesOf, sidesIn } from './read/places'

/** Between letters it only stretches a word. At a word's edge it is spelling: «هـ.ش», «ـها». */
const STRETCH = /(?<=(?!\u0640)[\p{L}\p{M}])\u0640+(?=(?!\u0640)[\p{L}\p{M}])/gu

/** Lines drawn inside words (U+0640): a search doesn't find them, and a screen reader stumbles. */
export const tatweel: Check = {
  name: 'tatweel',
  check: (input) =>
    sidesIn(input, 'fa').flatMap((side) =>
      placesOf(input[side].plain, STRETCH).map(({ range }): RawCheckFinding => ({
        messageKey: 'stretched',
        side,
        range,
        ...fixOf(side, ''),
      })),
    ),
}
