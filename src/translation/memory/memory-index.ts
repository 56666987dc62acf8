import { createPairIndex, type PairIndex } from './pair-index'
import type { MemoryHit, MemoryQuery, Remembered } from './remembered'
import { type Side, sidesOf, sourceOf, targetOf } from './side'

/** The memory in this process. */
export type MemoryIndex = {
  /** Takes the place of what has the same id. @throws BrokenMarks */
  readonly add: (remembered: Remembered) => void
  readonly remove: (id: string) => void
  readonly has: (id: string) => boolean
  readonly size: number
  /** The best first; no two have the same target. @throws BrokenMarks */
  readonly lookUp: (query: MemoryQuery) => MemoryHit[]
}

/** An empty memory. What is remembered from one language to another is found in both directions. */
export const createMemoryIndex = (): MemoryIndex => {
  const byId = new Map<string, readonly Side[]>()
  const pairs = new Map<string, PairIndex>()

  const pairOf = (side: Side): PairIndex => {
    const name = nameOf(sourceOf(side).locale, targetOf(side).locale)
    const found = pairs.get(name) ?? createPairIndex()
    pairs.set(name, found)
    return found
  }

  const remove = (id: string): void => {
    for (const side of byId.get(id) ?? []) pairOf(side).remove(side)
    byId.delete(id)
  }

  return {
    add: (remembered) => {
      const sides = sidesOf(remembered)
      remove(remembered.id)
      byId.set(remembered.id, sides)
      for (const side of sides) pairOf(side).add(side)
    },
    remove,
    has: (id) => byId.has(id),
    get size() {
      return byId.size
    },
    lookUp: (query) => pairs.get(nameOf(query.sourceLocale, query.targetLocale))?.lookUp(query) ?? [],
  }
}

const nameOf = (from: string, to: string): string => `${from}>${to}`
