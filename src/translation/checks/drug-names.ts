import type { Term, TermHit } from '../terms/term'
import type { Check, CheckedText, CheckInput, RawCheckFinding } from './check'
import { exactHits } from './read/exact-hits'
import { termHits } from './read/term-hits'
import { preferredWord } from './read/term-words'

/** A drug that one side names is named on the other, by any of its words there; and by no other drug's. */
export const drugNames: Check = {
  name: 'drug-names',
  check: (input) => {
    const { source, target, terms } = input
    const missing = alone(source, target, terms)
    const extra = alone(target, source, terms)
    const [lost, other] = [missing[0], extra[0]]
    if (lost && other && missing.length + extra.length === 2) return [changed(input, lost, other)]
    return [
      ...missing.map((hit) => one('missing', 'source', hit, input)),
      ...extra.map((hit) => one('extra', 'target', hit, input)),
    ]
  },
}

/** The first mention of each drug that one side names and the other, which has a word for it, doesn't. */
const alone = (own: CheckedText, other: CheckedText, terms: readonly Term[]): TermHit[] => {
  const drugs = exactHits(own, terms).filter(({ term }) => term.domain === 'drug' && term.words[other.locale]?.length)
  if (drugs.length === 0) return []
  const named = new Set(termHits(other, terms).map(({ term }) => term.id))
  return drugs.filter(({ term }, at) => !named.has(term.id) && drugs.findIndex((hit) => hit.term.id === term.id) === at)
}

const one = (
  messageKey: string,
  side: 'source' | 'target',
  { end, start }: TermHit,
  input: CheckInput,
): RawCheckFinding => ({
  messageKey,
  side,
  range: { start, end },
  facts: { drug: input[side].plain.slice(start, end) },
})

const changed = ({ source, target }: CheckInput, lost: TermHit, other: TermHit): RawCheckFinding => {
  const found = target.plain.slice(other.start, other.end)
  const fix = preferredWord(lost.term, target.locale)
  const isBare = found.toLowerCase() === other.word.text.toLowerCase() // an ending would be lost
  return {
    messageKey: 'changed',
    side: 'target',
    range: { start: other.start, end: other.end },
    facts: { source: source.plain.slice(lost.start, lost.end), target: found },
    ...(fix && isBare ? { fix } : {}),
  }
}
