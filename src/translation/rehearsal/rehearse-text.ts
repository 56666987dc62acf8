import { ALONE, piecesOf, plainOf, replaceInMarked } from '../units/marked-text'
import { rewrite } from './rewrite'
import type { Sought } from './sought'

/** UTF-16 offsets into a plain text, `end` excluded. */
export type TextRange = { readonly start: number; readonly end: number }

/** What a change of a term does to one text. */
export type RehearsedText = {
  /** The words that were found, as the term lists them. */
  readonly words: readonly string[]
  /** Where they stand, and where what was put in their place stands in `after`. */
  readonly ranges: readonly TextRange[]
  readonly newRanges: readonly TextRange[]
  /** The marked text with the other words; where none could be put, the word is still there. */
  readonly after: string
  /** Whether every word was rewritten and nothing is left to look at. */
  readonly isCertain: boolean
}

type Place = {
  readonly word: string
  readonly range: TextRange
  readonly text: string | null
  readonly isCertain: boolean
}

/**
 * A marked text as a change of a term would leave it; null where it is not touched. Words in `isExcepted` stay.
 * @throws BrokenMarks
 */
export const rehearseText = (
  marked: string,
  sought: Sought,
  isExcepted: (word: string) => boolean,
): RehearsedText | null => {
  const places = placesIn(marked, sought, isExcepted)
  if (places.length === 0) return null
  let after = marked
  for (const { range, text } of places.toReversed())
    if (text !== null) after = replaceInMarked(after, { ...range, text })
  return {
    words: [...new Set(places.map(({ word }) => word))],
    ranges: places.map(({ range }) => range),
    newRanges: moved(places),
    after,
    isCertain: places.every(({ isCertain }) => isCertain),
  }
}

const placesIn = (marked: string, sought: Sought, isExcepted: (word: string) => boolean): Place[] => {
  const plain = plainOf(marked)
  const seams = seamsOf(marked)
  return sought.find(plain).flatMap(({ end, start, word: { text: word } }): Place[] => {
    if (isExcepted(word)) return []
    const found =
      sought.instead === null ? null : rewrite({ plain, start, end, word, instead: sought.instead }, sought.locale)
    if (!found) return [{ word, range: { start, end }, text: null, isCertain: false }]
    const range = { start: found.start, end: found.end }
    // The word to say is spelt like one to avoid: «توان‌بخشی» and «توانبخشی».
    if (found.text === plain.slice(found.start, found.end)) return []
    const isWhole = !seams.some((seam) => seam > found.start && seam < found.end)
    return [{ word, range, text: found.text, isCertain: found.isCertain && isWhole }]
  })
}

/** Offsets of the plain text at which a mark begins or ends: formatting of half a word is a person's to set. */
const seamsOf = (marked: string): number[] => {
  const seams: number[] = []
  let at = 0
  for (const piece of piecesOf(marked)) {
    if (piece.kind === 'text') at += piece.text.length
    else {
      seams.push(at)
      at += piece.kind === 'alone' ? ALONE.length : 0
    }
  }
  return seams
}

const moved = (places: readonly Place[]): TextRange[] => {
  let shift = 0
  return places.map(({ range: { end, start }, text }) => {
    const length = text?.length ?? end - start
    const range = { start: start + shift, end: start + shift + length }
    shift += length - (end - start)
    return range
  })
}
