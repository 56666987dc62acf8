import { readOpaque, writeOpaque } from '../opaque-cursor'

/** Where a page of results ends: the last one's score, and its key, which is the same on every node. */
export type Place = { readonly score: number; readonly key: string }

/** Bound to the question it was made for. */
export const writePlace = (question: string, { key, score }: Place): string => writeOpaque(question, score, key)

/** @throws BadQuery */
export const readPlace = (question: string, cursor: string): Place => {
  const [score, key] = readOpaque(cursor, {
    asked: question,
    isPlace: (first, second) => typeof first === 'number' && typeof second === 'string',
    sentence:
      'This cursor is not one that this search gave. Take it from `next` of the page before, with the same language, `q` and `collection`.',
  })
  return { score: score as number, key: key as string }
}
