import { type Span, spansWithoutProse } from '#language'

import type { CheckInput, RawCheckFinding } from '../check'

type Side = RawCheckFinding['side']

export type Place = {
  readonly text: string
  readonly range: { readonly start: number; readonly end: number }
}

/** Where a pattern matches in a plain text, code and addresses apart. */
export const placesOf = (plain: string, pattern: RegExp): Place[] => {
  const places = Array.from(plain.matchAll(pattern), ({ 0: text, index }) => ({
    text,
    range: { start: index, end: index + text.length },
  }))
  if (places.length === 0) return places // most patterns match nowhere, and the other side of this is the slower one
  const skipped = spansWithoutProse(plain)
  return places.filter(({ range }) => !skipped.some((span) => overlaps(span, range)))
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

/** The sides of a unit that are written in a language. */
export const sidesIn = (input: CheckInput, locale: string): Side[] =>
  (['source', 'target'] as const).filter((side) => input[side].locale === locale)

/** A fix, where there is one and the side can be mended: the source is its author's. */
export const fixOf = (side: Side, fix: string | null): Pick<RawCheckFinding, 'fix'> =>
  side === 'target' && fix !== null ? { fix } : {}
