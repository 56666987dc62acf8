import type { Check, RawCheckFinding } from './check'
import { placesOf } from './read/places'

const NUMBER = '[0-9۰-۹]{1,4}(?:[.٫][0-9۰-۹]{1,3})?٪?' // U+06F0–06F9, U+066B, U+066A
const DASH = '[ \\u00a0]?[-\\u2010-\\u2015\\u2212][ \\u00a0]?'

/** Neither part of a Latin word (C5-C6), of a date, of a telephone number (021-88) nor of a longer chain. */
const NOT_BEFORE = '(?<![\\p{Script=Latin}0-9۰-۹.,/:٫٬+-])'
const NOT_AFTER = '(?![\\p{Script=Latin}0-9۰-۹/:+-]|[.,٫٬][0-9۰-۹])'
const RANGE = new RegExp(`${NOT_BEFORE}(?![0۰][0-9۰-۹])(${NUMBER})${DASH}(${NUMBER})${NOT_AFTER}`, 'gu')

/**
 * A range with a hyphen in Persian: read from right to left «۳-۵» is three to five, but within anything that runs from left
 * to right, such as a number with a Latin unit, it turns round. In words it can't.
 */
export const hyphenRanges: Check = {
  name: 'hyphen-ranges',
  check: ({ target }) =>
    target.locale === 'fa'
      ? placesOf(target.plain, RANGE).map(({ range, text }): RawCheckFinding => {
          const fix = text.replace(RANGE, '$1 تا $2')
          return { messageKey: 'range', side: 'target', range, facts: { text, wanted: fix }, fix }
        })
      : [],
}
