import { adapt } from './adapt'
import { foldForMatching } from './fold'
import { type Penalty, PENALTIES } from './penalty'
import type { Remembered } from './remembered'
import { type Shaped, shaped } from './shape'
import { type Side, sourceOf, targetOf } from './side'

/** A text to find a translation for, and the folded words of its neighbours. */
export type Asked = { readonly text: Shaped; readonly before: string | null; readonly after: string | null }

/** A remembered translation made to fit a text. */
export type Match = {
  readonly side: Side
  readonly percent: number
  readonly target: string
  readonly penalties: readonly Penalty['name'][]
}

const SAME_NEIGHBOURS = 101

/**
 * What a remembered translation is worth for a text, and what it says there.
 * @param percent how much its words are like the text's
 */
export const matchOf = (side: Side, percent: number, asked: Asked): Match => {
  const source = sourceOf(side)
  const adapted = adapt(asked.text, shaped(source.marked, source.locale), targetOf(side))
  const penalties = [...adapted.penalties, ...(side.isReversed ? [PENALTIES.reversed] : [])]
  const worth = penalties.reduce((left, { cost }) => left - cost, percent)
  return {
    side,
    percent: worth === 100 && hasSameNeighbours(side.remembered, asked) ? SAME_NEIGHBOURS : worth,
    target: adapted.target,
    penalties: penalties.map(({ name }) => name),
  }
}

/** Where a text has no neighbours, nothing is known of them. */
const hasSameNeighbours = (remembered: Remembered, { after, before }: Asked): boolean =>
  (before !== null || after !== null) && folded(remembered.before) === before && folded(remembered.after) === after

const folded = (text: string | null): string | null => (text === null ? null : foldForMatching(text))
