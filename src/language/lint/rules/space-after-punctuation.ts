import { LETTER } from '../../orthography/characters'
import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { LETTER_WITH_SIGNS, OBJECT } from '../signs'

const WORD = `(?:${LETTER_WITH_SIGNS}){2}`
const AFTER_TEXT = `(?<=(?:${LETTER_WITH_SIGNS}|[0-9۰-۹٪»)\\]${OBJECT}])`

/** A full stop between single letters is that of an abbreviation: «ه.ش», «ج.ا.ا». */
const STOP = `(?<=${WORD}\\.)(?=${WORD})`
const DOTS = `(?<=${LETTER_WITH_SIGNS}(?:…|\\.{3,}))(?=${LETTER})`
const COMMA = `${AFTER_TEXT}[،؛])(?=[${OBJECT}«(]|${LETTER})|(?<=${LETTER_WITH_SIGNS}[،؛])(?=[0-9۰-۹])`
const OTHERS = `${AFTER_TEXT}[:!؟])(?=[${OBJECT}«]|${LETTER})`
const QUOTE = `(?<=»)(?=${LETTER})`
/** Not where the bracket opened in the middle of a word: «بیمار(ان)ی». */
const BRACKET = `(?<=(?:^|[\\s«])[(\\[][^()\\[\\]\\n]{1,200}[)\\]])(?=${LETTER})`

const AFTER = new RegExp([STOP, DOTS, COMMA, OTHERS, QUOTE, BRACKET].join('|'), 'gmu')

/** A space between a mark of the sentence, a closing bracket or », and the next word. */
export const spaceAfterPunctuation: LintRule = {
  name: 'space-after-punctuation',
  find: (open) => editsOf(open, AFTER, () => ' '),
}
