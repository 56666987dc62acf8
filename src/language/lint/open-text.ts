import { protectedSpans } from '../orthography/protected'
import { HOLE } from './signs'

/** What looks like numbers or punctuation of prose and is neither, beside what no Persian rule touches. */
const KEPT = [
  '10\\.\\d{4,9}/[^\\s،؛»«]{1,200}', // DOI
  '(?<!\\d)\\d{1,4}(?:\\.\\d{1,6}){2,5}(?![\\d.])', // versions, IP addresses
  '(?<!\\d)\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)', // ISO dates
  '(?<![\\d.,/])[+0](?:[ ()-]{0,2}\\d){6,14}(?!\\d)', // telephone numbers
  '(?<![\\d.,/])\\d{7,}(?![\\d.,/])', // other long numbers, which count nothing
  '^[ \\t]*\\d{1,3}[.)](?= )', // numbers of a list
]
const OTHERS = new RegExp(KEPT.join('|'), 'gmu')

/** A text of the same length with {@link HOLE}s for all that is to stay as it is. */
export const openText = (text: string): string => {
  let open = text
  for (const { end, start } of protectedSpans(text)) open = withHoles(open, start, end)
  for (const { 0: kept, index } of open.matchAll(OTHERS)) open = withHoles(open, index, index + kept.length)
  return open
}

const withHoles = (text: string, start: number, end: number): string =>
  text.slice(0, start) + HOLE.repeat(end - start) + text.slice(end)
