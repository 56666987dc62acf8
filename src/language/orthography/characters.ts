/** Character classes of the Arabic script, for building regular expressions. */

/** Letters, without the tatweel (U+0640), which is a line and no letter. */
export const LETTER =
  '[\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f]'

/** Signs above and below letters. */
const MARK = '[\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed]'

/** The half-space: zero width non-joiner. */
export const HALF_SPACE = '\u200c'

/** The signs that one letter carries. Bounded, or a long row of them would be read again for each. */
export const MARKS = `${MARK}{0,6}`

/** Behind a letter and its signs. */
export const AFTER_LETTER = `(?<=${LETTER}${MARKS})`
