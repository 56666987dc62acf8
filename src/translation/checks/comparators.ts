import type { Check, RawCheckFinding } from './check'
import { placesOf } from './read/places'

const WORDS: Readonly<Record<string, string>> = {
  '≥': 'دست‌کم',
  '>=': 'دست‌کم',
  '≤': 'حداکثر',
  '<=': 'حداکثر',
  '>': 'بیش از',
  '<': 'کمتر از',
}

const NUMBER = '[0-9۰-۹]'
const SIGN = '(?:[<>]=|[<>≤≥])'
const SPACE = '[ \\u00a0]?'

/** Between the controls that isolate it (U+2066–2069) a sign can't turn round. */
const BEFORE = new RegExp(`(?<![\\u2066-\\u2068\\p{L}])${SIGN}${SPACE}(?=${NUMBER})`, 'gu')
const AFTER = new RegExp(`(?<=${NUMBER}${SPACE})${SIGN}(?!${SPACE}${NUMBER})`, 'gu')

/** In text that runs from right to left the signs are mirrored: «≥۱۰» shows as if it said at most. Words don't turn. */
export const comparators: Check = {
  name: 'comparators',
  check: ({ target: { locale, plain } }) =>
    locale === 'fa'
      ? [
          ...placesOf(plain, BEFORE).map(({ range, text }): RawCheckFinding => {
            const sign = text.trim()
            const wanted = WORDS[sign] ?? ''
            return { messageKey: 'sign', side: 'target', range, facts: { sign, wanted }, fix: `${wanted} ` }
          }),
          ...placesOf(plain, AFTER).map(({ range, text }): RawCheckFinding => ({
            messageKey: 'behind',
            side: 'target',
            range,
            facts: { sign: text },
          })),
        ]
      : [],
}
