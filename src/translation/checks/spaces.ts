import type { Check, CheckInput, RawCheckFinding } from './check'
import { placesOf } from './read/places'

const SPACE = '[ \\u00a0]'
const DOUBLE = new RegExp(`(?<=\\S)${SPACE}{2,}(?=\\S)`, 'gu')
const EDGE = /^\s+|\s+$/gu
/** Not before a decimal (.5), a name (.NET), dots and the colon of a smiley. */
const BEFORE = new RegExp(`(?<=\\S)${SPACE}+(?=[,;!?،؛؟]|:(?![)(])|\\.(?![.\\p{N}\\p{L}]))`, 'gu')

/** Languages that put no space before marks of the sentence; French, for one, does. */
const CLOSE_MARKS = new Set(['en', 'fa'])

/** Spaces that are there twice, at an end, or before a mark of the sentence. */
export const spaces: Check = {
  name: 'spaces',
  check: (input) => [...edges(input), ...before(input), ...doubled(input)],
}

const edges = ({ source, target }: CheckInput): RawCheckFinding[] =>
  Array.from(target.plain.matchAll(EDGE)).flatMap(({ 0: text, index }) => {
    const isStart = index === 0
    const isLikeSource = isStart ? /^\s/u.test(source.plain) : /\s$/u.test(source.plain)
    const range = { start: index, end: index + text.length }
    return isLikeSource || target.plain.trim() === ''
      ? []
      : [{ messageKey: isStart ? 'leading' : 'trailing', side: 'target' as const, range, fix: '' }]
  })

const before = ({ target }: CheckInput): RawCheckFinding[] =>
  CLOSE_MARKS.has(target.locale)
    ? placesOf(target.plain, BEFORE).map(({ range }) => ({
        messageKey: 'before',
        side: 'target' as const,
        range,
        facts: { mark: target.plain.charAt(range.end) },
        fix: '',
      }))
    : []

const doubled = (input: CheckInput): RawCheckFinding[] => {
  const { target } = input
  const known = before(input).map(({ range }) => range?.start)
  return placesOf(target.plain, DOUBLE)
    .filter(({ range }) => !known.includes(range.start))
    .map(({ range }) => ({ messageKey: 'double', side: 'target' as const, range, fix: ' ' }))
}
