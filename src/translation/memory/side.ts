import type { Remembered } from './remembered'
import { type Shape, shapeOf, type TextIn } from './shape'

/** A remembered pair of texts, read in one of its two directions. */
export type Side = {
  readonly remembered: Remembered
  readonly isReversed: boolean
  /** The shape's words of the text that is searched for. */
  readonly words: string
  /** The values of its numbers. */
  readonly numbers: string
}

/** Both directions of what is remembered. @throws BrokenMarks */
export const sidesOf = (remembered: Remembered): readonly [Side, Side] => [
  sideOf(remembered, false),
  sideOf(remembered, true),
]

/** The text that is searched for, and its language. */
export const sourceOf = ({ isReversed, remembered }: Side): TextIn => textsOf(remembered, isReversed)

/** The text that is offered, and its language. */
export const targetOf = ({ isReversed, remembered }: Side): TextIn => textsOf(remembered, !isReversed)

/** The values of numbers, to see whether two texts have the same ones. */
export const valuesOf = ({ slots }: Shape): string =>
  slots.map((slot) => (slot.kind === 'number' ? slot.number.value : '')).join(' ')

const sideOf = (remembered: Remembered, isReversed: boolean): Side => {
  const { locale, marked } = textsOf(remembered, isReversed)
  const shape = shapeOf(marked, locale)
  return { remembered, isReversed, words: shape.words, numbers: valuesOf(shape) }
}

const textsOf = (remembered: Remembered, isReversed: boolean): TextIn =>
  isReversed
    ? { marked: remembered.target, locale: remembered.targetLocale }
    : { marked: remembered.source, locale: remembered.sourceLocale }
