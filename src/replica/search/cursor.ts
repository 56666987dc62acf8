import { BadQuery } from '../errors'

/** Where a page of results ends: the last one's score and number. */
export type Place = { readonly score: number; readonly doc: number }

/** Opaque to clients; bound to the question it was made for. */
export const writePlace = (question: string, { doc, score }: Place): string =>
  Buffer.from(JSON.stringify([question, score, doc])).toString('base64url')

/** @throws BadQuery */
export const readPlace = (question: string, cursor: string): Place => {
  const broken = () =>
    new BadQuery(
      'cursor',
      'This cursor is not one that this search gave. Take it from `next` of the page before, with the same `q` and `collection`.',
    )
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch (cause) {
    if (cause instanceof SyntaxError) throw broken()
    throw cause
  }
  if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== question) throw broken()
  const [, score, doc] = parsed as unknown[]
  if (typeof score !== 'number' || typeof doc !== 'number') throw broken()
  return { score, doc }
}
