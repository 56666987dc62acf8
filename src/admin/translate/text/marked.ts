/** What the screen needs of marked texts: pure functions that pull nothing of the server into the browser. */
export { BrokenMarks } from '../../../translation/errors'
export { type Piece, escapeText, markedOf, piecesOf } from '../../../translation/units/marked-text'
