import type { TermHit } from '../terms/term'
import type { Check, CheckInput } from './check'
import { termHits } from './read/term-hits'
import { exactHits } from './read/exact-hits'
import { saysTerm, preferredWord } from './read/term-words'

/** A term of the source is said in the target by one of its words. Drugs are the business of `drug-names`. */
export const termsMissing: Check = {
  name: 'terms-missing',
  check: (input) => {
    const { source, target } = input
    return missing(input).flatMap(({ end, start, term }) => {
      const word = preferredWord(term, target.locale)
      if (!word) return []
      const facts = { term: source.plain.slice(start, end), word }
      return [{ messageKey: 'missing', side: 'source' as const, range: { start, end }, facts }]
    })
  },
}

/** The first mention of each. */
const missing = ({ source, target, terms }: CheckInput): TermHit[] => {
  const said = new Set(termHits(target, terms).map(({ term }) => term.id))
  const asked = exactHits(source, terms).filter(({ term }) => term.domain !== 'drug' && !said.has(term.id))
  return asked.filter(
    ({ term }, at) => asked.findIndex((hit) => hit.term.id === term.id) === at && !saysTerm(term, target),
  )
}
