import { LETTER } from '../../orthography/characters'
import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { HOLE, LETTER_WITH_SIGNS, OBJECT } from '../signs'

const PERSIAN: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' } // U+060C, U+061B, U+061F

/** Between what is Persian and the mark there may be spaces and other marks. */
const BETWEEN = '[ \\u00a0,;?!،؛؟…»)\\]"”]{0,4}'
const AFTER_PERSIAN = `(?<=(?:${LETTER_WITH_SIGNS}|[0-9۰-۹٪${OBJECT}])${BETWEEN})`
/** Behind a Latin word the mark belongs to the sentence where the sentence goes on in Persian. */
const AFTER_LATIN = `(?<=${HOLE}${BETWEEN})(?=[,;?] ?(?:${LETTER}|«))`

const MARK = new RegExp(`(?:${AFTER_PERSIAN}|${AFTER_LATIN})(?:[;?]|,(?!(?<=[0-9۰-۹],)[0-9۰-۹]))`, 'gu')

/** Comma, semicolon and question mark of Persian where it is Persian that they punctuate. */
export const persianPunctuation: LintRule = {
  name: 'persian-punctuation',
  find: (open) => editsOf(open, MARK, ({ 0: mark }) => PERSIAN[mark] ?? null),
}
