import type { CheckedText } from '../check'
import { piecesOf } from '../../units/marked-text'
import { kept } from './kept'

/** A mark and where it stands in the plain text. */
export type PlacedMark = {
  readonly mark: number
  readonly isPair: boolean
  readonly start: number
  readonly end: number
  /** What a pair surrounds; for one that stands alone, its character. */
  readonly text: string
}

/** The marks of a side by number, in order. @throws BrokenMarks */
export const placedMarks = kept(({ marked, plain }: CheckedText): ReadonlyMap<number, PlacedMark> => {
  const placed = new Map<number, PlacedMark>()
  const opened = new Map<number, number>()
  let at = 0
  for (const piece of piecesOf(marked)) {
    if (piece.kind === 'text') at += piece.text.length
    else if (piece.kind === 'open') {
      opened.set(piece.mark, at)
      placed.set(piece.mark, { mark: piece.mark, isPair: true, start: at, end: at, text: '' })
    } else {
      const start = piece.kind === 'close' ? (opened.get(piece.mark) ?? at) : at
      if (piece.kind === 'alone') at += 1
      placed.set(piece.mark, {
        mark: piece.mark,
        isPair: piece.kind === 'close',
        start,
        end: at,
        text: plain.slice(start, at),
      })
    }
  }
  return placed
})
