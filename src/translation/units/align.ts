import { distance } from 'fastest-levenshtein'

/** A block as it was known before: its number in the field, and what it said. */
export type Known = { readonly number: number; readonly words: string }

/** Share of letters that may differ between two versions of one sentence. */
const MOST_CHANGED = 0.6

/**
 * Says which of the blocks a field has now is which of those it had: first what reads the same, in order; then, between
 * those, what is similar. A new block gets a new number.
 * @param now the words of each block, in order
 * @param last the largest number ever given in the field: a number is never given twice
 * @returns a number for each block
 */
export const align = (before: readonly Known[], now: readonly string[], last: number): number[] => {
  const numbers = Array.from({ length: now.length }, (): number | null => null)
  const anchors = sameInOrder(before, now)
  for (const [old, current] of anchors) numbers[current] = before[old]?.number ?? null
  let [fromOld, fromNow] = [0, 0]
  for (const [old, current] of [...anchors, [before.length, now.length] as const]) {
    pairSimilar(before.slice(fromOld, old), now.slice(fromNow, current)).forEach((number, index) => {
      numbers[fromNow + index] = number
    })
    ;[fromOld, fromNow] = [old + 1, current + 1]
  }
  let next = last
  return numbers.map((number) => number ?? ++next)
}

/**
 * Says which unit each block of a target belongs to: first what reads as before, in order; between those, as many blocks
 * as there were, or as there are units, are the same ones rewritten. A block may keep the number of a unit that the
 * source has no more.
 * @param before the target's blocks as they were, in their order then
 * @param units the numbers of all units, in the source's order
 * @returns a number for each block, or null where a gap fits neither
 */
export const pairInGaps = (
  before: readonly Known[],
  now: readonly string[],
  units: readonly number[],
): number[] | null => {
  const numbers: number[] = []
  let [fromOld, fromNow, fromUnit] = [0, 0, 0]
  for (const [old, current] of [...sameInOrder(before, now), [before.length, now.length] as const]) {
    const anchor = before[old]?.number
    const place = anchor === undefined ? units.length : units.indexOf(anchor)
    const unit = Math.max(fromUnit, place < 0 ? fromUnit : place)
    const paired = pairGap(current - fromNow, before.slice(fromOld, old), units.slice(fromUnit, unit))
    if (!paired) return null
    numbers.push(...paired, ...(anchor === undefined ? [] : [anchor]))
    ;[fromOld, fromNow, fromUnit] = [old + 1, current + 1, place < 0 ? unit : unit + 1]
  }
  return new Set(numbers).size === numbers.length ? numbers : null
}

const pairGap = (count: number, before: readonly Known[], units: readonly number[]): number[] | null => {
  if (count === 0) return []
  if (count === before.length) return before.map(({ number }) => number)
  return count === units.length ? [...units] : null
}

/** Longest common subsequence of equal texts, as pairs of positions. */
const sameInOrder = (before: readonly Known[], now: readonly string[]): (readonly [number, number])[] => {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = before[i]!.words === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < before.length && j < now.length;) {
    if (before[i]!.words === now[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** Between two equal neighbours: as many as before are the same ones changed; else the most similar in order. */
const pairSimilar = (before: readonly Known[], now: readonly string[]): (number | null)[] => {
  if (before.length === now.length && before.length === 1) return [before[0]!.number]
  let from = 0
  return now.map((words) => {
    const scores = before.slice(from).map((known) => changed(known.words, words))
    const best = scores.indexOf(Math.min(...scores))
    if (best < 0 || scores[best]! > MOST_CHANGED) return null
    const found = before[from + best]!
    from += best + 1
    return found.number
  })
}

const changed = (a: string, b: string): number => distance(a, b) / Math.max(a.length, b.length, 1)
