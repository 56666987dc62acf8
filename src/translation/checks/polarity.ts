import type { Check, CheckInput, RawCheckFinding } from './check'
import { type Polarity, polaritiesOf, together } from './read/negation'
import { isKnownPair } from './words/languages'

/**
 * Where one side says no and the other doesn't, a prohibition has become advice or advice a prohibition. Compared clause
 * by clause and sentence by sentence where both sides have as many, otherwise as a whole. English says no of several
 * verbs at once and Persian of each, so that English mustn't say it more often than Persian, and Persian not at all
 * where English doesn't.
 */
export const polarity: Check = {
  name: 'polarity',
  check: (input) => {
    if (!isKnownPair(input.source.locale, input.target.locale)) return []
    const [source, target] = [polaritiesOf(input.source), polaritiesOf(input.target)]
    if (source.length !== target.length) return differences(input, together(source.flat()), together(target.flat()))
    return source.flatMap((clauses, at) => ofSentence(input, clauses, target[at]!))
  },
}

/** Two sentences: by clauses, where they have as many. */
const ofSentence = (input: CheckInput, source: readonly Polarity[], target: readonly Polarity[]): RawCheckFinding[] => {
  const [asked, found] = [together(source), together(target)]
  if (source.length !== target.length) return differences(input, asked, found)
  if (asked.times > 0 && asked.times === found.times) return [] // at most, it has moved into the next clause
  return source.flatMap((clause, at) => differences(input, clause, target[at]!))
}

const differences = ({ source, target }: CheckInput, asked: Polarity, found: Polarity): RawCheckFinding[] => {
  const isLost = source.locale === 'en' ? isMore(asked, found) : isAlone(asked, found)
  const isAdded = target.locale === 'en' ? isMore(found, asked) : isAlone(found, asked)
  return [
    ...(isLost ? asked.strong.slice(0, 1).map((token) => one('lost', 'source', token, source.plain)) : []),
    ...(isAdded ? found.strong.slice(0, 1).map((token) => one('added', 'target', token, target.plain)) : []),
  ]
}

const isMore = (english: Polarity, persian: Polarity): boolean => english.times > persian.times + persian.soft
const isAlone = (persian: Polarity, english: Polarity): boolean =>
  persian.times > 0 && english.times + english.soft === 0

type At = { readonly start: number; readonly end: number }

const one = (messageKey: string, side: 'source' | 'target', { end, start }: At, plain: string): RawCheckFinding => ({
  messageKey,
  side,
  range: { start, end },
  facts: { word: plain.slice(start, end) },
})
