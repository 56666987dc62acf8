import { distance } from 'fastest-levenshtein'

import { createGramIndex } from './gram-index'
import { bestOf } from './best'
import { foldForMatching } from './fold'
import type { MemoryHit, MemoryQuery } from './remembered'
import { shaped } from './shape'
import type { Side } from './side'

/** What is remembered from one language to one other. */
export type PairIndex = {
  readonly add: (side: Side) => void
  readonly remove: (side: Side) => void
  readonly lookUp: (query: MemoryQuery) => MemoryHit[]
}

/** Sentences of the same words: the same text, but for numbers, marks and case. */
type Group = { readonly number: number; readonly words: string; readonly sides: Side[] }

const MINIMUM = 70
const LIMIT = 5

/** What isn't the same text is never 100 %, however long it is. */
const MOST_OF_OTHER_TEXT = 99

export const createPairIndex = (): PairIndex => {
  const grams = createGramIndex()
  const byWords = new Map<string, Group>()
  const groups: (Group | undefined)[] = []
  const free: number[] = []

  const newGroup = (words: string): Group => {
    const number = free.pop() ?? groups.length
    const group: Group = { number, words, sides: [] }
    byWords.set(words, group)
    groups[number] = group
    grams.add(number, words)
    return group
  }

  const dropGroup = ({ number, words }: Group): void => {
    byWords.delete(words)
    groups[number] = undefined
    grams.remove(number, words)
    free.push(number)
  }

  const similarTo = (words: string, minimum: number): { group: Group; percent: number }[] => {
    const same = byWords.get(words)
    const similar = minimum > MOST_OF_OTHER_TEXT ? [] : grams.candidates(words, minimum / 100)
    return [
      ...(same ? [{ group: same, percent: 100 }] : []),
      ...similar
        .flatMap((number) => groups[number] ?? [])
        .filter((group) => group !== same)
        .map((group) => ({ group, percent: similarity(group.words, words) }))
        .filter(({ percent }) => percent >= minimum)
        .toSorted((a, b) => b.percent - a.percent),
    ]
  }

  return {
    add: (side) => void (byWords.get(side.words) ?? newGroup(side.words)).sides.push(side),
    remove: (side) => {
      const group = byWords.get(side.words)
      const place = group?.sides.indexOf(side) ?? -1
      if (!group || place < 0) return
      group.sides.splice(place, 1)
      if (group.sides.length === 0) dropGroup(group)
    },
    lookUp: ({ limit = LIMIT, minimum = MINIMUM, ...query }) => {
      const text = shaped(query.text, query.sourceLocale)
      if (text.shape.words === '') return []
      const similar = similarTo(text.shape.words, minimum).map(({ group, percent }) => ({
        sides: group.sides,
        percent,
      }))
      return bestOf(similar, { text, before: folded(query.before), after: folded(query.after) }, { limit, minimum })
    },
  }
}

const similarity = (one: string, other: string): number =>
  Math.min(MOST_OF_OTHER_TEXT, Math.floor(100 * (1 - distance(one, other) / Math.max(one.length, other.length))))

const folded = (neighbour: string | null | undefined): string | null =>
  typeof neighbour === 'string' ? foldForMatching(neighbour) : null
