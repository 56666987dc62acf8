import type { Connection } from '../connection'
import { BLOCK, blockOfPlace, placeOf, readPostings, type Stored } from './postings'

type Row = { readonly place: number; readonly data: Stored }

/**
 * Tells whether some entry has all of some words, by their numbers, the rarest first. Block by block: frequent words meet
 * in the first one, and others have few.
 */
export const meetingOf = (db: Connection): ((words: readonly number[]) => boolean) => {
  const blockFrom = db.prepare(
    'SELECT place, data FROM search_posting WHERE place >= ? AND place < ? ORDER BY place LIMIT 1',
  )
  const postings = { docs: new Uint32Array(BLOCK), weights: new Uint8Array(BLOCK) }
  const had = new Uint8Array(BLOCK)

  /** Of the entries that have the first words, how many have the next one, too. */
  const haveNext = (data: Stored, before: number): number => {
    const count = readPostings(postings, data, 0, 0)
    let found = 0
    for (let index = 0; index < count; index += 1) {
      const doc = postings.docs[index]!
      if (had[doc] !== before) continue
      had[doc] = before + 1
      found += 1
    }
    return found
  }

  const meetIn = (number: number, words: readonly number[]): boolean => {
    had.fill(0)
    return words.every((word, before) => {
      const row = blockFrom.get(placeOf(word, number), placeOf(word, number + 1)) as Row | undefined
      return row !== undefined && haveNext(row.data, before) > 0
    })
  }

  return (words) => {
    const [rarest] = words
    if (rarest === undefined) return false
    for (let number = 0; ; number += 1) {
      const row = blockFrom.get(placeOf(rarest, number), placeOf(rarest + 1, 0)) as Row | undefined
      if (!row) return false
      number = blockOfPlace(row.place)
      if (meetIn(number, words)) return true
    }
  }
}
