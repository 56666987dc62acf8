import { isDeepStrictEqual } from 'node:util'

import type { Mark, MarkedRun } from './inline'
import { markedOf, piecesOf } from './marked-text'

/**
 * A target's text with the numbers of the source's marks: marks of one kind that stand for the same thing are one mark;
 * a link that leads elsewhere in this language is the source's link with an address of its own. What the source doesn't
 * have gets a number of its own.
 * @returns the text, and the marks that aren't the source's or are another node than there
 */
export const pairMarks = (target: MarkedRun, source: readonly Mark[]): MarkedRun => {
  const free = [...source]
  const numbers = new Map<number, number>()
  const own: Mark[] = []
  const take = (mark: Mark, isSame: (candidate: Mark) => boolean): Mark | undefined => {
    const index = free.findIndex((candidate) => candidate.isPair === mark.isPair && isSame(candidate))
    const found = index < 0 ? undefined : free.splice(index, 1)[0]
    if (found) numbers.set(mark.mark, found.mark)
    return found
  }
  const unpaired = target.marks.filter((mark) => {
    const same = take(mark, (candidate) => candidate.kind === mark.kind && candidate.of === mark.of)
    if (same && !isDeepStrictEqual(same.node, mark.node)) own.push({ ...mark, mark: same.mark })
    return !same
  })
  let next = Math.max(0, ...source.map(({ mark }) => mark))
  for (const mark of unpaired) {
    const other = mark.kind === 'link' ? take(mark, (candidate) => candidate.kind === 'link') : undefined
    const number = other?.mark ?? ++next
    numbers.set(mark.mark, number)
    own.push({ ...mark, mark: number })
  }
  return { text: renumber(target.text, numbers), marks: own }
}

/** All marks a target may use: the source's, with its own in their place. */
export const marksTogether = (source: readonly Mark[], own: readonly Mark[]): Mark[] => [
  ...source.filter(({ mark }) => !own.some((other) => other.mark === mark)),
  ...own,
]

const renumber = (marked: string, numbers: ReadonlyMap<number, number>): string =>
  markedOf(
    piecesOf(marked).map((piece) =>
      piece.kind === 'text' ? piece : { ...piece, mark: numbers.get(piece.mark) ?? piece.mark },
    ),
  )
