/** The entries that have a word, or several, over all collections that a search goes through. */
import type { Connection } from '../connection'
import type { Lexicon } from './lexicon'
import { lengthOf, STRETCH, stretchesOf } from './numbers'
import { BLOCK, blockOfPlace, countOf, placeOf, type Postings, readPostings, type Stored } from './postings'

/** The entries of a collection, in places one after the other, without gaps between collections. */
export type Part = { readonly type: string; readonly first: number; readonly from: number; readonly to: number }

/** Entries by their place in the parts, each with how much it says of its words. */
export type List = Postings & { readonly rarity: number }

/** @returns null where one of the words is in no entry */
export type ListOf = (words: readonly string[]) => List | null

/** Added to how rare a word is, so that the most frequent one counts, too. */
export const LEAST_RARITY = 0.5

type Where = { readonly locale: string; readonly collections: readonly string[] }

/** Finds the parts of a language; statements are made once for a connection. */
export const partsIn = (db: Connection): ((where: Where) => Part[]) => {
  const readStretches = stretchesOf(db)
  const countIn = lengthOf(db)
  return ({ collections, locale }) => {
    let to = 0
    return readStretches()
      .filter(({ type }) => collections.includes(type))
      .map(({ first, type }) => {
        const from = to
        to += countIn(locale, first)
        return { type, first, from, to }
      })
  }
}

/** Reads each list once for a search. Words are as rare as they are among `total` entries. */
export const listsIn = (
  db: Connection,
  lexicon: Lexicon,
): ((locale: string, parts: readonly Part[], total: number) => ListOf) => {
  const blocks = db.prepare('SELECT place, data FROM search_posting WHERE place >= ? AND place < ?')
  return (locale, parts, total) => {
    const lists = new Map<string, List | null>()
    const weightsOf = new Map<List, Uint8Array>()
    const read = (word: string): List | null => {
      const id = lexicon.wordId(locale, word)
      return id === null ? null : readList(blocks.all(placeOf(id, 0), placeOf(id + 1, 0)) as Row[], parts, total)
    }
    const byPlace = (list: List): Uint8Array => {
      const known = weightsOf.get(list) ?? weightsByPlace(list, lengthIn(parts))
      weightsOf.set(list, known)
      return known
    }
    const listOf: ListOf = (words) => {
      const key = words.join(' ')
      const known = lists.get(key)
      if (known !== undefined) return known
      const own = words.length === 1 ? [] : words.map((word) => listOf([word]))
      const list = own.length === 0 ? read(key) : own.every((one) => one !== null) ? together(own, byPlace) : null
      lists.set(key, list)
      return list
    }
    return listOf
  }
}

/** How many places there are. */
export const lengthIn = (parts: readonly Part[]): number => parts.at(-1)?.to ?? 0

type Row = { readonly place: number; readonly data: Stored }

const readList = (rows: readonly Row[], parts: readonly Part[], total: number): List => {
  const count = rows.reduce((sum, { data }) => sum + countOf(data), 0)
  const list = { docs: new Uint32Array(count), weights: new Uint8Array(count) }
  let filled = 0
  for (const { data, place } of rows) {
    const number = blockOfPlace(place) * BLOCK
    const part = parts.find(({ first }) => number >= first && number < first + STRETCH)
    if (part) filled = readPostings(list, data, number - part.first + part.from, filled)
  }
  return {
    docs: list.docs.subarray(0, filled),
    weights: list.weights.subarray(0, filled),
    rarity: Math.log(1 + (Math.max(0, total - filled) + 0.5) / (filled + 0.5)) + LEAST_RARITY,
  }
}

/** Of each entry in a row, 0 for one that is not in the list. */
const weightsByPlace = ({ docs, weights }: List, length: number): Uint8Array => {
  const all = new Uint8Array(length)
  for (let index = 0; index < docs.length; index += 1) all[docs[index]!] = weights[index]!
  return all
}

/** The entries that are in all lists. The rarest word tells how much they say, and each entry the mean of what it says. */
const together = (lists: readonly List[], byPlace: (list: List) => Uint8Array): List => {
  const [shortest, ...others] = lists.toSorted((a, b) => a.docs.length - b.docs.length) as [List, ...List[]]
  const rarity = Math.max(...lists.map((list) => list.rarity))
  const share = (list: List): number => list.rarity / rarity / lists.length
  const docs = shortest.docs.slice()
  const sums = new Float32Array(docs.length)
  addWeights(sums, shortest.weights, share(shortest))
  let kept = docs.length
  for (const other of others) kept = keepThose(docs, sums, kept, byPlace(other), share(other))
  return { docs: docs.subarray(0, kept), weights: wholeWeights(sums, kept), rarity }
}

const addWeights = (sums: Float32Array, weights: Uint8Array, share: number): void => {
  for (let index = 0; index < weights.length; index += 1) sums[index] = weights[index]! * share
}

/** Of the first ones, those that have a weight move to the front. @returns how many */
const keepThose = (
  docs: Uint32Array,
  sums: Float32Array,
  count: number,
  weights: Uint8Array,
  share: number,
): number => {
  let kept = 0
  for (let index = 0; index < count; index += 1) {
    const doc = docs[index]!
    const weight = weights[doc]!
    if (weight === 0) continue
    docs[kept] = doc
    sums[kept] = sums[index]! + weight * share
    kept += 1
  }
  return kept
}

const wholeWeights = (sums: Float32Array, count: number): Uint8Array => {
  const weights = new Uint8Array(count)
  for (let index = 0; index < count; index += 1) weights[index] = Math.max(1, Math.round(sums[index]!))
  return weights
}
