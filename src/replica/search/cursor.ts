import { readOpaque, writeOpaque } from '../opaque-cursor'

/** Where a page of results ends: the last one's score and number. */
export type Place = { readonly score: number; readonly doc: number }

/** Bound to the question it was made for. */
export const writePlace = (question: string, { doc, score }: Place): string => writeOpaque(question, score, doc)

/** @throws BadQuery */
export const readPlace = (question: string, cursor: string): Place => {
  const [score, doc] = readOpaque(cursor, {
    asked: question,
    isPlace: (first, second) => typeof first === 'number' && typeof second === 'number',
    sentence:
      'This cursor is not one that this search gave. Take it from `next` of the page before, with the same `q` and `collection`.',
  })
  return { score: score as number, doc: doc as number }
}
