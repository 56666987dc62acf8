import { normalizeText } from '#language'

import { markedOf, piecesOf } from './marked-text'

/**
 * A marked text as it is kept: in the characters of its language; white space at its ends belongs to no text.
 * @throws BrokenMarks
 */
export const normalized = (marked: string, locale: string): string =>
  markedOf(
    piecesOf(marked).map((piece) =>
      piece.kind === 'text' ? { kind: 'text', text: normalizeText(piece.text, locale, { isFragment: true }) } : piece,
    ),
  ).trim()
