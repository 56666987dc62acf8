import { GRAMS, gramsOf, samplingOf } from './grams'

/** Finds texts that have many rows of three characters in common with another, without reading them all. */
export type GramIndex = {
  /** Texts have small whole numbers of their own. */
  readonly add: (number: number, text: string) => void
  readonly remove: (number: number, text: string) => void
  /** Numbers of texts that may be at least so similar (0 to 1, by edit distance), the likeliest first. */
  readonly candidates: (text: string, similarity: number) => number[]
}

/** Where edits are scattered over every word, a similar text may share no row at all; such ones are not looked for. */
const LEAST_SHARED = 0.3

/** A sample says by chance less than the whole. */
const SAMPLE_SLACK = 0.8

/** So many are worth comparing letter by letter. */
const MOST = 300

/** An edit changes at most so many rows. */
const ROWS_OF_AN_EDIT = 3

export const createGramIndex = (): GramIndex => {
  const postings = Array.from({ length: GRAMS }, (): Posting | undefined => undefined)
  let lengths = new Uint32Array(1_024)
  let shared = new Uint16Array(1_024)

  const keepLength = (number: number, length: number): void => {
    if (number >= lengths.length) {
      lengths = grown(lengths, new Uint32Array(number * 2))
      shared = new Uint16Array(number * 2)
    }
    lengths[number] = length
  }

  return {
    add: (number, text) => {
      keepLength(number, text.length)
      for (const gram of gramsOf(text, samplingOf(text.length))) push((postings[gram] ??= emptyPosting()), number)
    },
    remove: (number, text) => {
      for (const gram of gramsOf(text, samplingOf(text.length))) drop(postings[gram], number)
    },
    candidates: (text, similarity) => {
      const touched = countShared(gramsOf(text, samplingOf(text.length)), postings, shared)
      const needed = neededOf(text, similarity)
      const found: number[] = []
      const scores = new Map<number, number>()
      for (const number of touched) {
        const length = lengths[number] ?? 0
        const score = (shared[number] ?? 0) / needed(length)
        shared[number] = 0
        if (score < 1 || Math.min(length, text.length) < similarity * Math.max(length, text.length)) continue
        found.push(number)
        scores.set(number, score)
      }
      return found.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, MOST)
    },
  }
}

type Posting = { numbers: Int32Array; size: number }

const emptyPosting = (): Posting => ({ numbers: new Int32Array(4), size: 0 })

const push = (posting: Posting, number: number): void => {
  if (posting.size === posting.numbers.length)
    posting.numbers = grown(posting.numbers, new Int32Array(Math.ceil(posting.size * 1.5)))
  posting.numbers[posting.size] = number
  posting.size += 1
}

const drop = (posting: Posting | undefined, number: number): void => {
  const place = posting?.numbers.subarray(0, posting.size).indexOf(number) ?? -1
  if (!posting || place < 0) return
  posting.size -= 1
  posting.numbers[place] = posting.numbers[posting.size] ?? number
}

const grown = <T extends Int32Array | Uint32Array>(old: T, larger: T): T => {
  larger.set(old)
  return larger
}

/** Counts into `shared` how many rows each text has of the given ones; which ones it has counted for. */
const countShared = (
  grams: readonly number[],
  postings: readonly (Posting | undefined)[],
  shared: Uint16Array,
): number[] => {
  const touched: number[] = []
  for (const gram of grams) {
    const posting = postings[gram]
    if (!posting) continue
    const { numbers, size } = posting
    for (let place = 0; place < size; place += 1) {
      const number = numbers[place]!
      if (shared[number] === 0) touched.push(number)
      shared[number]! += 1
    }
  }
  return touched
}

/** How many rows a text of some length must share at least, out of those that both samples could have. */
const neededOf = (text: string, similarity: number): ((length: number) => number) => {
  const own = samplingOf(text.length)
  const counts = { 1: 0, 2: 0, 4: 0 }
  for (const sampling of [1, 2, 4] as const) counts[sampling] = gramsOf(text, sampling).length
  return (length) => {
    const sampling = Math.max(own, samplingOf(length)) as 1 | 2 | 4
    const edits = (1 - similarity) * Math.max(length, text.length)
    const share = Math.max(LEAST_SHARED, 1 - (ROWS_OF_AN_EDIT * edits) / counts[1])
    return Math.max(1, counts[sampling] * share * (sampling === 1 ? 1 : SAMPLE_SLACK))
  }
}
