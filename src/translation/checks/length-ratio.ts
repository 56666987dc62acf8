import type { Check } from './check'

/** From so many characters on, lengths of translations are alike: single words are not. */
const SHORT = 40
const LONG = 160

type Bounds = readonly [least: number, most: number]

/**
 * Persian length by English length. Measured on the clinic's own texts, over 1,200 pairs of 40 characters and more:
 * 0.49–1.49, from 160 on 0.67–1.14.
 */
const PERSIAN_BY_ENGLISH: { readonly short: Bounds; readonly long: Bounds } = {
  short: [0.42, 2.1],
  long: [0.55, 1.35],
}

const inverse = ([least, most]: Bounds): Bounds => [1 / most, 1 / least]

/** Of pairs that were measured: target by source. */
const BOUNDS: Readonly<Record<string, { readonly short: Bounds; readonly long: Bounds }>> = {
  'en fa': PERSIAN_BY_ENGLISH,
  'fa en': { short: inverse(PERSIAN_BY_ENGLISH.short), long: inverse(PERSIAN_BY_ENGLISH.long) },
}

/** A translation that is much shorter or longer than its source may have lost a sentence, or told more than it. */
export const lengthRatio: Check = {
  name: 'length-ratio',
  check: ({ source, target }) => {
    const bounds = BOUNDS[`${source.locale} ${target.locale}`]
    const length = source.plain.trim().length
    if (!bounds || length < SHORT) return []
    const [least, most] = bounds[length < LONG ? 'short' : 'long']
    const ratio = target.plain.trim().length / length
    if (ratio >= least && ratio <= most) return []
    const facts = { percent: String(Math.round(ratio * 100)) }
    return [{ messageKey: ratio < least ? 'short' : 'long', side: 'target', facts }]
  },
}
