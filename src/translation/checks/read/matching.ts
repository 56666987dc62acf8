import type { NumberAt } from './numbers'

/** What two lists of numbers don't share. */
export type Unmatched = { readonly source: readonly NumberAt[]; readonly target: readonly NumberAt[] }

const RANK: Readonly<Record<NumberAt['kind'], number>> = { digits: 0, words: 1, name: 2, doubtful: 3 }

/**
 * Pairs the numbers of two sides, each with one of the same value, and returns those that are left. What is surely a
 * number takes its partner first; then come other readings, then pairs around a slash, which two numbers may stand for.
 */
export const unmatchedNumbers = (source: readonly NumberAt[], target: readonly NumberAt[]): Unmatched => {
  const left = new Set(source.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]))
  const right = new Set(target.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]))
  takePairs(left, right, (a, b) => a.values[0] === b.values[0])
  takePairs(left, right, (a, b) => a.values.some((value) => b.values.includes(value)))
  takeSplit(left, right)
  takeSplit(right, left)
  return { source: source.filter((number) => left.has(number)), target: target.filter((number) => right.has(number)) }
}

const takePairs = (left: Set<NumberAt>, right: Set<NumberAt>, isSame: (a: NumberAt, b: NumberAt) => boolean): void => {
  for (const number of left) {
    const partner = [...right].find((candidate) => isSame(number, candidate))
    if (!partner) continue
    left.delete(number)
    right.delete(partner)
  }
}

/** 120/80 is «۱۲۰ روی ۸۰». */
const takeSplit = (pairs: Set<NumberAt>, singles: Set<NumberAt>): void => {
  for (const pair of pairs) {
    const parts = pair.slash?.map((value) => [...singles].find(({ values }) => values[0] === value))
    if (!parts || parts.some((part) => part === undefined)) continue
    pairs.delete(pair)
    for (const part of parts) singles.delete(part!)
  }
}
