/** What the screen needs of marked texts: pure functions that pull nothing of the server into the browser. */
export {
  BrokenMarks,
  escapeText,
  markedOf,
  normalized,
  type Piece,
  piecesOf,
} from '../../../translation/in-the-browser'
