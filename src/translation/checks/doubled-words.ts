import type { Check, CheckedText, RawCheckFinding } from './check'
import { lintOf } from './read/lint'
import { fixOf, placesOf } from './read/places'

/** A word that stands twice in a row. The source is looked at too: its author can only mend what is reported. */
export const doubledWords: Check = {
  name: 'doubled-words',
  check: (input) =>
    (['target', 'source'] as const).flatMap((side) =>
      (DOUBLED[input[side].locale]?.(input[side]) ?? []).map(({ range, text, word }): RawCheckFinding => ({
        messageKey: 'doubled',
        side,
        range,
        facts: { text },
        ...fixOf(side, word),
      })),
    ),
}

type Doubled = {
  readonly text: string
  readonly word: string
  readonly range: { readonly start: number; readonly end: number }
}

const ENGLISH = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+(?:['’][\p{L}]+)?) \1(?![\p{L}\p{M}\p{N}'’-])/giu

/** Right in English: "I know that that helps", "those who had had it", "very, very" without its comma. */
const RIGHT_IN_ENGLISH = new Set(['had', 'that', 'very', 'so', 'no', 'bye', 'do'])

const inEnglish = ({ plain }: CheckedText): Doubled[] =>
  placesOf(plain, ENGLISH).flatMap(({ range, text }) => {
    const [word = ''] = text.split(' ')
    return RIGHT_IN_ENGLISH.has(word.toLowerCase()) ? [] : [{ range, text, word }]
  })

/** Persian doubles adverbs on purpose: «کم کم», «آرام آرام». The lint knows them. */
const inPersian = (text: CheckedText): Doubled[] =>
  lintOf(text).flatMap(({ end, replacement, rule, start }) =>
    rule === 'doubled-word' ? [{ range: { start, end }, text: text.plain.slice(start, end), word: replacement }] : [],
  )

const DOUBLED: Readonly<Record<string, (text: CheckedText) => Doubled[]>> = { en: inEnglish, fa: inPersian }
