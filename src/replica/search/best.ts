import type { Place } from './cursor'

export type Scored = { readonly doc: number; readonly score: number }

export type Best = {
  /** @returns the score below which no entry comes among the best any more */
  offer(doc: number, score: number): number
  /**
   * The best ones behind the place, in order; of those with the same score, the one with the lesser key comes first.
   * @param keysOf the keys of all that may be among them
   */
  places(keysOf: (docs: readonly number[]) => ReadonlyMap<number, string>): readonly (Place & Scored)[]
}

/** The best places behind one. Only what may be among them is kept, and sorted at the end. */
export const bestPlaces = (count: number, after: Place | null): Best => {
  /** Have the score of the place: their keys say who comes behind it. */
  const level: Scored[] = []
  /** The best ones first, as many as are wanted and all that have the last one's score. */
  const below: Scored[] = []
  let least = -Infinity
  return {
    offer(doc, score) {
      if (after && score >= after.score) {
        if (score === after.score) level.push({ doc, score })
      } else if (score >= least) {
        below.splice(placeFor(score, below), 0, { doc, score })
        least = below[count - 1]?.score ?? least
        while ((below.at(-1)?.score ?? least) < least) below.pop()
      }
      return least
    },
    places(keysOf) {
      const all = [...level, ...below]
      const keys = keysOf(all.map(({ doc }) => doc))
      return all
        .map((found) => ({ ...found, key: keys.get(found.doc) ?? '' }))
        .filter((place) => !after || isBefore(after, place))
        .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
        .slice(0, count)
    },
  }
}

const isBefore = (a: Place, b: Place): boolean => a.score > b.score || (a.score === b.score && a.key < b.key)

/** Behind all that have as good a score. */
const placeFor = (score: number, sorted: readonly Scored[]): number => {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]!.score >= score) from = middle + 1
    else to = middle
  }
  return from
}
