/** What goes into the clipboard and comes out of it: plain text for everybody, marks only between two targets. */
import { markedOf, type Piece } from '../text/marked'
import { lettersOf, readMarked, textPiece, tidy } from '../text/pieces'

const OWN_TYPE = 'application/x-qanun-marked'

export const copyPieces = (data: DataTransfer, pieces: readonly Piece[]): void => {
  data.setData('text/plain', lettersOf(pieces))
  data.setData(OWN_TYPE, markedOf(tidy(pieces)))
}

/** What is pasted or dropped; marks that this unit doesn't know are left out, their text stays. */
export const pastedPieces = (data: DataTransfer, known: readonly number[], isMultiline: boolean): Piece[] => {
  const own = data.getData(OWN_TYPE)
  const pieces = own === '' ? textPiece(data.getData('text/plain')) : readMarked(own)
  return pieces
    .filter((piece) => piece.kind === 'text' || known.includes(piece.mark))
    .map((piece) => (piece.kind === 'text' ? { kind: 'text', text: oneLine(piece.text, isMultiline) } : piece))
}

/** A field of one line takes line ends as spaces. */
export const oneLine = (text: string, isMultiline: boolean): string => {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return isMultiline ? lines : lines.replaceAll('\n', ' ')
}
