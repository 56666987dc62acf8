import type { Check, RawCheckFinding } from './check'
import { nameOf } from './read/bidi'

const MARK = /[\u200e\u200f\u061c]/gu
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200f\u061c]/u
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u200e]/u
const INVISIBLE = /[\p{M}\p{Cf}]/u

/**
 * A mark of direction (LRM, RLM, ALM) between two letters of one direction does nothing: it was pasted along. Beside a
 * number or a sign someone may have set it on purpose.
 */
export const bidiMarks: Check = {
  name: 'bidi-marks',
  check: ({ target: { plain } }) =>
    Array.from(plain.matchAll(MARK)).flatMap(({ 0: mark, index: start }): RawCheckFinding[] => {
      const [before, after] = [neighbour(plain, start, -1), neighbour(plain, start, 1)]
      if (directionOf(before) === null || directionOf(before) !== directionOf(after)) return []
      const range = { start, end: start + 1 }
      return [{ messageKey: 'useless', side: 'target', range, facts: { control: nameOf(mark) }, fix: '' }]
    }),
}

/** The next character that can be seen, spaces passed over; empty at the text's end. */
const neighbour = (plain: string, at: number, step: 1 | -1): string => {
  let next = at + step
  while (next >= 0 && next < plain.length && /\s/u.test(plain.charAt(next))) next += step
  const character = plain.charAt(next)
  return INVISIBLE.test(character) && !MARKS.has(character) ? neighbour(plain, next, step) : character
}

const MARKS = new Set(['\u200e', '\u200f', '\u061c'])

const directionOf = (character: string): 'rtl' | 'ltr' | null =>
  RIGHT_TO_LEFT.test(character) && /\p{L}/u.test(character) ? 'rtl' : LEFT_TO_RIGHT.test(character) ? 'ltr' : null
