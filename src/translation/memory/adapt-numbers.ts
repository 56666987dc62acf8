import { plainOf, replaceInMarked } from '../units/marked-text'
import type { SlotPairs } from './align-slots'
import { type NumberAt, numbersIn, writtenLike } from './numbers'
import { type Penalty, PENALTIES } from './penalty'
import type { Shape, TextIn } from './shape'

type WithNumbers = { readonly marked: string; readonly penalty: Penalty | null }

type NumberPair = { readonly asked: NumberAt; readonly remembered: NumberAt }

/**
 * The target with the asked text's numbers in place of the remembered ones, in the target's own digits. Only where each
 * remembered number stands once in its source and once in its target: a wrong number is worse than an old one.
 * @throws BrokenMarks
 */
export const adaptNumbers = (target: TextIn, slots: SlotPairs, asked: Shape, remembered: Shape): WithNumbers => {
  const { marked } = target
  const pairs = numberPairs(slots)
  const changed = pairs.filter((pair) => pair.asked.value !== pair.remembered.value)
  const isWhole = pairs.length === countOf(asked) && pairs.length === countOf(remembered)
  if (changed.length === 0) return { marked, penalty: isWhole ? null : PENALTIES.numbersLeft }
  const found = numbersIn(plainOf(marked), target.locale)
  const places = pairs.map(({ remembered: { value } }) => found.filter((number) => number.value === value))
  const isCertain =
    pairs.length === countOf(remembered) &&
    new Set(pairs.map((pair) => pair.remembered.value)).size === pairs.length &&
    places.every(({ length }) => length === 1)
  if (!isCertain) return { marked, penalty: PENALTIES.numbersLeft }
  const replacements = pairs
    .flatMap((pair, index) =>
      (places[index] ?? []).map((place) => ({ place, text: pair.asked.text, isNew: changed.includes(pair) })),
    )
    .filter(({ isNew }) => isNew)
    .toSorted((a, b) => b.place.start - a.place.start) // from the end, so that offsets stay
  return {
    marked: replacements.reduce(
      (text, { place, text: number }) =>
        replaceInMarked(text, { start: place.start, end: place.end, text: writtenLike(number, place.text) }),
      marked,
    ),
    penalty: isWhole ? PENALTIES.numbers : PENALTIES.numbersLeft,
  }
}

const numberPairs = ({ pairs }: SlotPairs): NumberPair[] =>
  pairs.flatMap(({ asked, remembered }) =>
    asked.kind === 'number' && remembered.kind === 'number'
      ? [{ asked: asked.number, remembered: remembered.number }]
      : [],
  )

const countOf = ({ slots }: Shape): number => slots.filter(({ kind }) => kind === 'number').length
