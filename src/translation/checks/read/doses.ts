/** Quantities with what makes a dose of them: how often, and from where or up to where. */
import type { CheckedText } from '../check'
import { BOUNDS_BEFORE, RHYTHM } from '../words/quantities'
import { kept } from './kept'
import { type Quantity, quantitiesOf } from './quantities'
import { type Token, tokensOf } from './tokens'

export type Dose = Quantity & {
  /** "Every 8 hours". */
  readonly isRhythm: boolean
  /** "At least 8": `more`; "up to 8", "no more than 8": `less`. */
  readonly bound: 'more' | 'less' | null
}

/** The doses of a side, in order. The numbers of a range share what stands before the first. */
export const dosesOf = kept((text: CheckedText): readonly Dose[] => {
  const tokens = tokensOf(text)
  const doses: Dose[] = []
  for (const quantity of quantitiesOf(text)) {
    const last = doses.at(-1)
    const isSameRange = last && last.unit === quantity.unit
    doses.push({
      ...quantity,
      isRhythm: isSameRange ? last.isRhythm : isRhythm(tokens, quantity, text.locale),
      bound: isSameRange ? last.bound : boundBefore(tokens, quantity.number.from, text.locale),
    })
  }
  return doses
})

const isRhythm = (tokens: readonly Token[], { number, unit }: Quantity, locale: string): boolean => {
  if (RHYTHM[locale]?.has(tokens[number.from - 1]?.text ?? '')) return true
  const [after, next] = [tokens[unit.to]?.text, tokens[unit.to + 1]?.text]
  return locale === 'fa' ? after === 'یکبار' || (after === 'یک' && next === 'بار') : after === 'hourly'
}

/** Words that may stand between a bound and its number: "more than about 10". */
const BETWEEN = new Set(['about', 'around', 'a', 'the', 'some', 'حدود', 'سن', 'مدت'])

const boundBefore = (tokens: readonly Token[], at: number, locale: string): Dose['bound'] => {
  const to = BETWEEN.has(tokens[at - 1]?.text ?? '') ? at - 1 : at
  const found = BOUNDS_BEFORE[locale]?.find(([, ...words]) =>
    words.every((word, index) => tokens[to - words.length + index]?.text === word),
  )
  return found?.[0] ?? null
}

/** Whether a side says of anything that it comes in a rhythm. */
export const hasRhythm = kept(
  (text: CheckedText): boolean =>
    dosesOf(text).some((dose) => dose.isRhythm) ||
    tokensOf(text).some((token) => RHYTHM[text.locale]?.has(token.text) ?? false),
)
