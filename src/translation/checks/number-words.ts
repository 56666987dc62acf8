import type { Check, CheckInput, RawCheckFinding } from './check'
import { doses } from './doses'
import { unmatchedNumbers } from './read/matching'
import { type NumberAt, numbersOf } from './read/numbers'
import { isKnownPair } from './words/languages'

/** Numbers in words, from two up: they too stand on both sides. What `doses` already says isn't said again. */
export const numberWords: Check = {
  name: 'number-words',
  check: (input) => {
    const { source, target } = input
    if (!isKnownPair(source.locale, target.locale)) return []
    const left = unmatchedNumbers(numbersOf(source), numbersOf(target))
    const [missing, extra] = [left.source.filter(isSpelled), left.target.filter(isSpelled)]
    if (missing.length + extra.length === 0 || doses.check(input).length > 0) return []
    return [
      ...missing.map((number) => one('missing', 'source', number, input)),
      ...extra.map((number) => one('extra', 'target', number, input)),
    ]
  },
}

const isSpelled = ({ kind }: NumberAt): boolean => kind === 'words'

const one = (
  messageKey: string,
  side: 'source' | 'target',
  { end, start }: NumberAt,
  input: CheckInput,
): RawCheckFinding => ({
  messageKey,
  side,
  range: { start, end },
  facts: { number: input[side].plain.slice(start, end) },
})
