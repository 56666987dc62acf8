import type { Edit } from './finding'

/** One edit for each place where a pattern matches; none where the replacement is null or what stands there already. */
export const editsOf = (
  text: string,
  pattern: RegExp,
  replacementOf: (found: RegExpExecArray) => string | null,
): Edit[] =>
  Array.from(text.matchAll(pattern)).flatMap((found) => {
    const replacement = replacementOf(found)
    const { 0: old, index } = found
    return replacement === null || replacement === old ? [] : [{ start: index, end: index + old.length, replacement }]
  })

/** Applies edits of one text. Of two that overlap, the one that begins first, or stands first in the list, is applied. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let edited = ''
  let from = 0
  for (const { end, replacement, start } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    edited += text.slice(from, start) + replacement
    from = end
  }
  return edited + text.slice(from)
}
