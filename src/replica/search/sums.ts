/**
 * Adds up what the postings say, entry by entry. Every loop here goes over up to all entries of a language, and is written
 * so that the compiler makes plain machine code of it: indexes and typed arrays, no callbacks.
 */
import type { List, ListOf } from './lists'
import type { Way } from './way'

/** By place: what an entry scores, and how much of the query it says. */
export type Sums = { readonly scores: Float32Array; readonly said: Float32Array }

/** Sums of one search after the other, in the same memory. */
export type Adder = {
  /** Begins with nothing added for so many entries. */
  begin(length: number): Sums
  /** An entry counts by the best of the ways in which it says the word. @returns how much it says that it has it */
  addGroup(ways: readonly Way[], listOf: ListOf): number
  /** Makes entries better that say something anyway. */
  addBonus(list: List, worth: number): void
}

export const adder = (): Adder => {
  let sums: Sums = { scores: new Float32Array(0), said: new Float32Array(0) }
  /** All zeros between two groups. */
  let best = new Float32Array(0)
  return {
    begin(length) {
      if (length > best.length) {
        best = new Float32Array(length)
        sums = { scores: new Float32Array(length), said: new Float32Array(length) }
      } else {
        sums.scores.fill(0, 0, length)
        sums.said.fill(0, 0, length)
      }
      return sums
    },
    addGroup(ways, listOf) {
      const found = ways.flatMap(({ words, worth }) => {
        const list = listOf(words)
        return list ? [{ list, worth }] : []
      })
      const weight = Math.max(0, ...found.map(({ list, worth }) => worth * list.rarity))
      for (const { list, worth } of found) raise(best, list, worth)
      for (const { list } of found) take(best, list, weight, sums)
      return weight
    },
    addBonus: (list, worth) => addBonus(list, worth, sums),
  }
}

const raise = (best: Float32Array, { docs, rarity, weights }: List, worth: number): void => {
  const factor = (worth * rarity) / 255
  for (let index = 0; index < docs.length; index += 1) {
    const doc = docs[index]!
    const value = factor * weights[index]!
    if (value > best[doc]!) best[doc] = value
  }
}

/** Adds the best of each entry once, and leaves zeros. */
const take = (best: Float32Array, { docs }: List, weight: number, { said, scores }: Sums): void => {
  for (let index = 0; index < docs.length; index += 1) {
    const doc = docs[index]!
    const value = best[doc]!
    if (value === 0) continue
    best[doc] = 0
    scores[doc] = scores[doc]! + value
    said[doc] = said[doc]! + weight
  }
}

const addBonus = ({ docs, rarity, weights }: List, worth: number, { said, scores }: Sums): void => {
  const factor = (worth * rarity) / 255
  for (let index = 0; index < docs.length; index += 1) {
    const doc = docs[index]!
    if (said[doc]! > 0) scores[doc] = scores[doc]! + factor * weights[index]!
  }
}
