import { piecesOf } from '../units/marked-text'
import type { MarkInfo } from '../units/unit'

/**
 * The marks of a translation beside those of its unit: all of the source's must stand in it, each of its own must be one of
 * the unit's and of the same kind, a pair or alone.
 * @throws BrokenMarks
 */
export const marksAgainst = (
  target: string,
  unit: { readonly source: string; readonly marks: readonly MarkInfo[] },
): { lost: number[]; extra: number[] } => {
  const found = kindsIn(target)
  const needed = kindsIn(unit.source)
  const allowed = new Map([...unit.marks.map(({ isPair, mark }) => [mark, isPair] as const), ...needed])
  return {
    lost: [...needed.keys()].filter((mark) => !found.has(mark)),
    extra: [...found].flatMap(([mark, isPair]) => (allowed.get(mark) === isPair ? [] : [mark])),
  }
}

/** The marks of a text, and whether each is a pair. */
const kindsIn = (marked: string): Map<number, boolean> =>
  new Map(
    piecesOf(marked).flatMap((piece) =>
      piece.kind === 'open' || piece.kind === 'alone' ? [[piece.mark, piece.kind === 'open'] as const] : [],
    ),
  )
