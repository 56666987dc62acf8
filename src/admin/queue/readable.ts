import { readMarked } from '../translate/text/pieces'

/** A marked text for reading: without its pairs, and with a sign for each mark that stands alone (a quantity, a line break). */
export const readable = (marked: string): string =>
  readMarked(marked)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'alone' ? '[…]' : ''))
    .join('')
