/** Of web and e-mail addresses, as parts of regular expressions with the flag `u`. */

/** All that may stand in a web address; then the end of one, which is not the sentence's own punctuation. */
const REST = '[^\\s<>"«»]*[^\\s<>"«».,;:!?،؛؟)\\]…]'

/** With a scheme, with www, or with a path. */
export const WEB_ADDRESSES: readonly string[] = [
  `(?:[A-Za-z][A-Za-z0-9+.-]{0,30}://|www\\.)${REST}`,
  `(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}/${REST}`,
]

export const E_MAIL_ADDRESS = '[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+'
