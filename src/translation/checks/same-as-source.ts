import { areAbbreviations, isName, wordsOfRun } from '#language'

import { foldForMatching } from '../memory/fold'
import { termIndex } from '../terms/term-index'
import type { Check, CheckInput, RawCheckFinding } from './check'
import { OPAQUE } from './read/opaque'

/** A translation that reads like the source hasn't been made. Numbers, addresses, abbreviations, names and terms may stay. */
export const sameAsSource: Check = {
  name: 'same-as-source',
  check: (input) => (isSame(input) && !mayStay(input) ? [FINDING] : []),
}

const FINDING: RawCheckFinding = { messageKey: 'same', side: 'target' }

const isSame = ({ source, target }: CheckInput): boolean =>
  source.locale !== target.locale &&
  beginningOf(source.plain) === beginningOf(target.plain) &&
  foldForMatching(source.plain) === foldForMatching(target.plain)

/** Tells most texts apart without reading them. */
const beginningOf = (plain: string): string => foldForMatching(/\p{L}/u.exec(plain)?.[0] ?? '')

const mayStay = ({ target, terms }: CheckInput): boolean => {
  const words = wordsOfRun(withoutTerms(target.plain.replace(OPAQUE, ' '), target.locale, terms)).filter((word) =>
    /\p{L}/u.test(word),
  )
  return areAbbreviations(words) || isName(words)
}

/** The clinic may have decided that a word stays as it is: EAMC in Persian. */
const withoutTerms = (plain: string, locale: string, terms: CheckInput['terms']): string =>
  termIndex(terms)
    .find(plain, locale)
    .filter(({ word }) => word.status !== 'forbidden')
    .reduceRight((text, { end, start }) => `${text.slice(0, start)} ${text.slice(end)}`, plain)
