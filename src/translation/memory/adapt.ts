import { marksIn } from '../units/marked-text'
import { adaptMarks } from './adapt-marks'
import { adaptNumbers } from './adapt-numbers'
import { alignSlots } from './align-slots'
import { type Penalty, PENALTIES } from './penalty'
import { casedOf, formOf, type Shape, type Shaped, type TextIn } from './shape'

export type Adapted = { readonly target: string; readonly penalties: readonly Penalty[] }

/**
 * A remembered target made to fit another text: with its numbers and its marks, as far as it is certain which goes
 * where. What is uncertain stays as it was and costs more.
 * @throws BrokenMarks
 */
export const adapt = (asked: Shaped, remembered: Shaped, target: TextIn): Adapted => {
  const slots = alignSlots(asked.shape, remembered.shape)
  const numbers = adaptNumbers(target, slots, asked.shape, remembered.shape)
  const marked = adaptMarks(numbers.marked, slots, asked.shape, remembered.shape)
  const isSameText = asked.shape.words === remembered.shape.words
  const hasSameMarks = hasSameForm(asked, remembered, isSameText) && isSame(marksIn(marked), marksIn(asked.marked))
  const isSameCase = !isSameText || casedOf(asked) === casedOf(remembered)
  return {
    target: marked,
    penalties: [numbers.penalty, hasSameMarks ? null : PENALTIES.marks, isSameCase ? null : PENALTIES.case].filter(
      (penalty) => penalty !== null,
    ),
  }
}

/** In the same words marks stand at the same places; in other words there are as many. */
const hasSameForm = (asked: Shaped, remembered: Shaped, isSameText: boolean): boolean =>
  isSameText ? formOf(asked) === formOf(remembered) : isSame(countsOf(asked.shape), countsOf(remembered.shape))

const countsOf = ({ pairs, slots }: Shape): number[] => [
  pairs.length,
  slots.filter(({ kind }) => kind === 'alone').length,
]

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, index) => number === other[index])
