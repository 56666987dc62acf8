/** Where a half-space does nothing: beside white space, marks of the sentence and brackets. */
const BREAK = '\\s.,;:!?،؛؟…«»‹›“”()\\[\\]{}'

const RUNS = /\u200c{2,}/g
const BEFORE_BREAK = new RegExp(`\\u200c(?=[${BREAK}]|$)`, 'gm')
const AFTER_BREAK = new RegExp(`(^|[${BREAK}])\\u200c`, 'gm')

/** One half-space where there were several, none where it does nothing. It never takes one from between letters. */
export const tidyHalfSpaces = (text: string): string =>
  text.replace(RUNS, '\u200c').replace(BEFORE_BREAK, '').replace(AFTER_BREAK, '$1')
