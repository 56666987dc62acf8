/**
 * The room's second door, for screens: pure functions on marked texts, which pull nothing of the server into a browser's
 * bundle. Everything else comes through `#translation`.
 */
export { BrokenMarks } from './errors'
export { escapeText, markedOf, type Piece, piecesOf } from './units/marked-text'
export { normalized } from './units/normalized'
export { wordDiff } from './work/word-diff'
