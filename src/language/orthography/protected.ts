import { E_MAIL_ADDRESS, WEB_ADDRESSES } from '../addresses'

/** Stands for a protected piece while the rest is edited. A noncharacter: no text means anything by it. */
const HOLE = '\uffff'

/** What goes on inside a Latin word besides letters and digits, as long as one of these follows. */
const INSIDE_WORD = "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff'’._/+@&-]{1,8}"

const PATTERNS: readonly string[] = [
  HOLE,
  '```[\\s\\S]{0,20000}?```', // code
  '`[^`\\n]{1,500}`',
  '\\{\\{[^{}\\n]{0,200}\\}\\}', // placeholders
  '\\$t\\([^)\\n]{0,200}\\)',
  '</?[A-Za-z][^<>]{0,500}>', // tags
  ...WEB_ADDRESSES,
  E_MAIL_ADDRESS,
  `\\p{Script=Latin}(?:[\\p{Script=Latin}\\p{M}\\p{Nd}]|${INSIDE_WORD}(?=[\\p{Script=Latin}\\p{M}\\p{Nd}]))*`, // Latin words
]

const PROTECTED = new RegExp(PATTERNS.join('|'), 'gu')

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
