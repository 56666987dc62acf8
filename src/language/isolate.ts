import { isolated } from './bidi'
import { htmlEscape, htmlUnescape } from './escape'
import { piecesOf } from './ltr-runs'

const ISOLATES = /[\u2066-\u2069]/g

/**
 * Right-to-left text as HTML with its left-to-right runs (Latin words, numbers with Latin units, signed numbers,
 * telephone numbers, addresses) in `<bdi dir="ltr">`; isolating characters become the same markup. Made when a text is
 * shown, never stored.
 * @param escaped as {@link htmlEscape} gives it; whatever else it holds is escaped here, so the answer is always safe
 */
export const isolateLtr = (escaped: string): string =>
  piecesOf(htmlUnescape(escaped))
    .map(({ isRun, text }) =>
      isRun ? `<bdi dir="ltr">${htmlEscape(text.replace(ISOLATES, ''))}</bdi>` : htmlEscape(text),
    )
    .join('')

/**
 * The same for plain text, such as a page's title or a mail: the runs between U+2068 and U+2069 (first strong isolate,
 * pop directional isolate). Applying it twice changes nothing more.
 */
export const isolateLtrInText = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.isRun && !/^[\u2066-\u2068]/.test(piece.text) ? isolated(piece.text) : piece.text))
    .join('')
