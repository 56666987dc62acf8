import type { Place } from './cursor'

export type Best = {
  /** @returns the score below which no entry comes among the best any more */
  offer(doc: number, score: number): number
  /** In order, the best one first. */
  readonly places: readonly Place[]
}

/** The best places behind one, of those that are offered in the order of their numbers; the rest is not sorted. */
export const bestPlaces = (count: number, after: Place | null): Best => {
  const places: Place[] = []
  let least = -Infinity
  return {
    places,
    offer(doc, score) {
      const place = { doc, score }
      // Numbers only grow: of two with the same score, the first one stays.
      if (score < least || (after && !isBefore(after, place))) return least
      places.splice(indexOf(places, place), 0, place)
      if (places.length > count) places.pop()
      if (places.length === count) least = (places.at(-1)?.score ?? 0) + 1
      return least
    },
  }
}

const isBefore = (a: Place, b: Place): boolean => a.score > b.score || (a.score === b.score && a.doc < b.doc)

const indexOf = (places: readonly Place[], place: Place): number => {
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBefore(places[middle]!, place)) from = middle + 1
    else to = middle
  }
  return from
}
