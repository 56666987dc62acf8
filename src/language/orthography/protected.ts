import { E_MAIL_ADDRESS, WEB_ADDRESSES } from '../addresses'

/** Stands for a protected piece while the rest is edited. A noncharacter: no text means anything by it. */
const HOLE = '\uffff'

/** What goes on inside a Latin word besides letters and digits, as long as one of these follows. */
const INSIDE_WORD = "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff'’._/+@&-]{1,8}"

/** What is no prose in any language. */
const NO_PROSE: readonly string[] = [
  HOLE,
  '```[\\s\\S]{0,20000}?```', // code
  '`[^`\\n]{1,500}`',
  '\\{\\{[^{}\\n]{0,200}\\}\\}', // placeholders
  '\\$t\\([^)\\n]{0,200}\\)',
  '</?[A-Za-z][^<>]{0,500}>', // tags
  ...WEB_ADDRESSES,
  E_MAIL_ADDRESS,
]

/** Nor is a Latin word Persian prose. */
const LATIN_WORD = `\\p{Script=Latin}(?:[\\p{Script=Latin}\\p{M}\\p{Nd}]|${INSIDE_WORD}(?=[\\p{Script=Latin}\\p{M}\\p{Nd}]))*`

const PROTECTED = new RegExp([...NO_PROSE, LATIN_WORD].join('|'), 'gu')
const ANYWHERE = new RegExp(NO_PROSE.join('|'), 'gu')

/** UTF-16 offsets, `end` excluded. */
export type Span = { readonly start: number; readonly end: number }

/** Code, placeholders, tags and addresses in a text of any language, in order. */
export const spansWithoutProse = (text: string): Span[] => spansOf(text, ANYWHERE)

/** The same in a Persian text, where Latin words are to stay as they are too. */
export const protectedSpans = (text: string): Span[] => spansOf(text, PROTECTED)

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }))

/**
 * Edits a text around what must stay as it is to the last byte: code, placeholders, tags, addresses, Latin words.
 * The edit sees one noncharacter for each of them and must neither add, move nor remove it.
 */
export const aroundProtected = (text: string, edit: (text: string) => string): string => {
  const kept: string[] = []
  const open = text.replace(PROTECTED, (piece) => {
    kept.push(piece)
    return HOLE
  })
  let next = 0
  return edit(open).replaceAll(HOLE, () => kept[next++] ?? HOLE)
}

/** The same for a fragment of a text: what stands at its edges may continue outside, so they are protected too. */
export const aroundProtectedInFragment = (fragment: string, edit: (text: string) => string): string =>
  aroundProtected(fragment, (open) => edit(HOLE + open + HOLE).slice(1, -1))
