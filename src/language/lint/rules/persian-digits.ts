import { toLocaleDigits } from '../../digits'
import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { HOLE } from '../signs'

/** Numbers, joined into ranges, pairs and times, with a per cent sign. */
const NUMBERS = /[0-9۰-۹]+(?:[.,٫٬/:–-][0-9۰-۹]+)*(?:[ \u00a0]?%)?/gu // U+06F0–06F9, U+066B, U+066C

/** A number that belongs to a Latin word is written with it: 750 mg, pH 7.4, PMID: 123. */
const AFTER_LATIN = new RegExp(`${HOLE}[ \\u00a0=:#.,/–-]{0,2}$`, 'u')
const BEFORE_LATIN = new RegExp(`^[ \\u00a0/–-]?${HOLE}`, 'u')

const PART = /[0-9۰-۹.,٫٬]+|./gu
const GROUPED = /^.{1,3}(?:[,٬].{3})+(?:[.٫].+)?$/u
const DECIMAL = /^[^.,٫٬]+[.٫][^.,٫٬]+$/u
const WHOLE = /^[^.,٫٬]+$/u

/** 12 as ۱۲, 1,500 as ۱٬۵۰۰, 1.5 as ۱٫۵, 25% as ۲۵٪. A lone comma, as in 3,5, is left: it may be either mark. */
export const persianDigits: LintRule = {
  name: 'persian-digits',
  find: (open) =>
    editsOf(open, NUMBERS, ({ 0: found, index }) => {
      const isLatin =
        AFTER_LATIN.test(open.slice(Math.max(0, index - 3), index)) ||
        BEFORE_LATIN.test(open.slice(index + found.length, index + found.length + 2))
      return isLatin ? null : inPersian(found)
    }),
}

const inPersian = (numbers: string): string | null => {
  const parts = (numbers.match(PART) ?? []).map(partInPersian)
  return parts.includes(null) ? null : toLocaleDigits(parts.join(''), 'fa-IR')
}

const partInPersian = (part: string): string | null => {
  if (part === '%') return '٪'
  if (WHOLE.test(part)) return part
  return GROUPED.test(part) || DECIMAL.test(part) ? part.replaceAll(',', '٬').replaceAll('.', '٫') : null
}
