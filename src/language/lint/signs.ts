/** Character classes of the lint, for building regular expressions with the flag `u`. */
import { HALF_SPACE, LETTER, MARKS } from '../orthography/characters'

/** Stands for a character that is not the lint's business: Latin words, code, addresses. */
export const HOLE = '\uffff'

/** In plain text, a mark that stands alone: a quantity, a line break. */
export const OBJECT = '\ufffc'

/** A space that a rule may take away; not a line's end. */
export const SPACE = '[ \\u00a0]'

/** A letter with its signs. */
export const LETTER_WITH_SIGNS = `${LETTER}${MARKS}`

/** No word goes on before, nor behind, this place. */
export const WORD_START = `(?<!${LETTER}${MARKS})(?<!${HALF_SPACE})`
export const WORD_END = `(?![${HALF_SPACE}\\p{M}]|${LETTER})`

/** Letters that never join the next one: what follows them needs no half-space to stand apart. */
export const NON_JOINING = /[آادذرزژوأإؤ]$/u // U+0622 U+0627 U+062F U+0630 U+0631 U+0632 U+0698 U+0648 U+0623 U+0625 U+0624
