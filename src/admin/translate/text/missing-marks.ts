import type { MarkInfo, UnitView } from '#translation'

import type { Piece } from './marked'
import { readMarked } from './pieces'

/** The marks of the source that the target doesn't have yet, in the source's order. */
export const missingMarks = (unit: Pick<UnitView, 'marks' | 'source'>, text: string): MarkInfo[] => {
  const there = marksOf(readMarked(text))
  return marksOf(readMarked(unit.source)).flatMap((mark) =>
    there.includes(mark) ? [] : unit.marks.filter((info) => info.mark === mark),
  )
}

const marksOf = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece) => (piece.kind === 'open' || piece.kind === 'alone' ? [piece.mark] : []))
