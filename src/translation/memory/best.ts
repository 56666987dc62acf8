import { diffWords } from './diff-words'
import { type Asked, type Match, matchOf } from './match'
import type { MemoryHit } from './remembered'
import { type Side, sourceOf, valuesOf } from './side'

/** Sides of the same words, and how much the words are like the asked ones. */
export type Similar = { readonly sides: readonly Side[]; readonly percent: number }

/** Of sentences that differ in numbers only, so many times the limit are looked at, the likeliest first. */
const LOOKED_AT = 4

/**
 * Hits of different targets, the best first; the newer of two that are worth the same.
 * @param similar the most similar first: what can't be among the best any more is not looked at
 */
export const bestOf = (
  similar: readonly Similar[],
  asked: Asked,
  { limit, minimum }: { readonly limit: number; readonly minimum: number },
): MemoryHit[] => {
  let best: Match[] = []
  for (const { percent, sides } of similar) {
    const worst = best[limit - 1]
    if (worst && worst.percent >= percent) break
    const matches = likeliest(sides, asked, limit * LOOKED_AT)
      .map((side) => matchOf(side, percent, asked))
      .filter((match) => match.percent >= minimum)
    best = ofDifferentTargets([...best, ...matches].toSorted(byWorth)).slice(0, limit)
  }
  return best.map(({ percent, side, ...match }) => ({
    remembered: side.remembered,
    percent,
    target: match.target,
    diff: diffWords(sourceOf(side).marked, asked.text.marked, asked.text.locale),
    penalties: match.penalties,
  }))
}

const likeliest = (sides: readonly Side[], asked: Asked, most: number): readonly Side[] => {
  if (sides.length <= most) return sides
  const numbers = valuesOf(asked.text.shape)
  const likeness = (side: Side): number =>
    Number(side.numbers === numbers) * 4 +
    Number(sourceOf(side).marked === asked.text.marked) * 2 +
    Number(side.remembered.before === asked.before && side.remembered.after === asked.after)
  return sides
    .map((side) => ({ side, likeness: likeness(side) }))
    .toSorted((a, b) => b.likeness - a.likeness || byTime(a.side, b.side))
    .slice(0, most)
    .map(({ side }) => side)
}

const ofDifferentTargets = (matches: readonly Match[]): Match[] => {
  const targets = new Set<string>()
  return matches.filter(({ target }) => !targets.has(target) && targets.add(target))
}

const byWorth = (a: Match, b: Match): number => b.percent - a.percent || byTime(a.side, b.side)

/** The newest first; of the same moment, always in the same order. */
const byTime = ({ remembered: a }: Side, { remembered: b }: Side): number => inOrder(b.at, a.at) || inOrder(a.id, b.id)

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
