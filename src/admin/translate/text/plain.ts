import { type Range, rangeOfPlain, lettersOf, readMarked, slice } from './pieces'

/** The letters of a range of the plain text. */
export const plainSlice = (marked: string, range: Range): string => {
  const pieces = readMarked(marked)
  return lettersOf(slice(pieces, rangeOfPlain(pieces, range)))
}
