import type { Check, CheckInput, RawCheckFinding } from './check'
import { writtenLike } from '../memory/numbers'
import { unmatchedNumbers } from './read/matching'
import { type NumberAt, numbersOf } from './read/numbers'

/**
 * Each number in digits on one side stands on the other, in whatever digits or in words. Words alone are the business
 * of `number-words` and `doses`. Digits of a name (B12) may vanish with the name, but not become others.
 */
export const numbers: Check = {
  name: 'numbers',
  check: (input) => {
    const { source, target } = input
    const left = unmatchedNumbers(numbersOf(source), numbersOf(target))
    const missing = certain(left.source, left.target)
    const extra = certain(left.target, left.source)
    const [lost, other] = [missing[0], extra[0]]
    if (missing.length === 1 && extra.length === 1 && lost && other) return [changed(input, lost, other)]
    return [
      ...missing.map((number) => one('missing', 'source', number, source.plain)),
      ...extra.map((number) => one('extra', 'target', number, target.plain)),
    ]
  },
}

/** Those that are surely numbers, of what one side has alone. */
const certain = (own: readonly NumberAt[], others: readonly NumberAt[]): NumberAt[] => {
  const hasOther = others.some(({ kind }) => kind === 'digits' || kind === 'name')
  return own.filter(({ kind }) => kind === 'digits' || (kind === 'name' && hasOther))
}

const textOf = ({ end, start }: NumberAt, plain: string): string => plain.slice(start, end)

const one = (messageKey: string, side: 'source' | 'target', number: NumberAt, plain: string): RawCheckFinding => ({
  messageKey,
  side,
  range: { start: number.start, end: number.end },
  facts: { number: textOf(number, plain) },
})

/** One number stands for another: where both are in digits, it is certain what is meant. */
const changed = ({ source, target }: CheckInput, lost: NumberAt, other: NumberAt): RawCheckFinding => {
  const [asked, found] = [textOf(lost, source.plain), textOf(other, target.plain)]
  const isPlain =
    [lost, other].every(({ from, slash, to }) => to === from + 1 && !slash) && !/[^\p{Nd}.,٫٬]/u.test(asked)
  return {
    messageKey: 'changed',
    side: 'target',
    range: { start: other.start, end: other.end },
    facts: { source: asked, target: found },
    ...(isPlain ? { fix: writtenLike(asked, found) } : {}),
  }
}
