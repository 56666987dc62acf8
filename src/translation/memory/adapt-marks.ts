import { markedOf, type Piece, piecesOf } from '../units/marked-text'
import type { SlotPairs } from './align-slots'
import type { Shape } from './shape'

/**
 * The target with the asked text's marks in place of the remembered ones. Pairs take each other's place in their order
 * where there are as many; marks without a counterpart are taken out, and the words inside them stay.
 * @throws BrokenMarks
 */
export const adaptMarks = (target: string, slots: SlotPairs, asked: Shape, remembered: Shape): string => {
  const pairs = new Map<number, number>()
  if (asked.pairs.length === remembered.pairs.length)
    remembered.pairs.forEach((mark, index) => pairs.set(mark, asked.pairs[index] ?? mark))
  const alone = new Map<number, number>()
  for (const pair of slots.pairs)
    if (pair.asked.kind === 'alone' && pair.remembered.kind === 'alone')
      alone.set(pair.remembered.mark, pair.asked.mark)
  return markedOf(
    piecesOf(target).flatMap((piece): Piece[] => {
      if (piece.kind === 'text') return [piece]
      const mark = (piece.kind === 'alone' ? alone : pairs).get(piece.mark)
      return mark === undefined ? [] : [{ ...piece, mark }]
    }),
  )
}
