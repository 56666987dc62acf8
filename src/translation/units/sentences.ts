import { sentencesOf as plainSentences } from '#language'

import { markedOf, type Piece, piecesOf } from './marked-text'

/**
 * The sentences of a marked text (Unicode UAX #29, Sentence Boundaries, less some abbreviations); joined, they are the
 * text. A sentence never ends inside a pair of marks.
 * @throws BrokenMarks
 */
export const sentencesOf = (marked: string, locale: string): string[] => {
  const sentences: Piece[][] = [[]]
  let depth = 0
  for (const piece of piecesOf(marked)) {
    if (piece.kind === 'open') depth += 1
    if (piece.kind === 'close') depth -= 1
    if (piece.kind !== 'text' || depth > 0) {
      sentences.at(-1)?.push(piece)
      continue
    }
    plainSentences(piece.text, locale).forEach((text, index) => {
      if (index > 0) sentences.push([])
      sentences.at(-1)?.push({ kind: 'text', text })
    })
  }
  return sentences.map(markedOf).filter((sentence) => sentence !== '')
}
