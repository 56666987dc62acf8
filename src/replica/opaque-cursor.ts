import { BadQuery } from './errors'

/** Where a page ends, as clients carry it: opaque to them, and bound to `asked`, the order or the question it was made for. */
export const writeOpaque = (asked: string, ...place: readonly [unknown, unknown]): string =>
  Buffer.from(JSON.stringify([asked, ...place])).toString('base64url')

type Reading = {
  readonly asked: string
  /** Whether a place is of the kind that is written. */
  readonly isPlace: (first: unknown, second: unknown) => boolean
  /** Said to whoever brings another. */
  readonly sentence: string
}

/** The two values of a place. @throws BadQuery for what was not written for this */
export const readOpaque = (cursor: string, { asked, isPlace, sentence }: Reading): readonly [unknown, unknown] => {
  const parsed = parse(cursor)
  if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== asked || !isPlace(parsed[1], parsed[2]))
    throw new BadQuery('cursor', sentence)
  return [parsed[1], parsed[2]]
}

/** Null for what is no JSON. */
const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
