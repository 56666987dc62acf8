import type { TermHit } from '../terms/term'
import type { Check, CheckedText, RawCheckFinding } from './check'
import { termHits } from './read/term-hits'
import { preferredWord } from './read/term-words'

/** No word stands in the target that the clinic's vocabulary forbids. */
export const termsForbidden: Check = {
  name: 'terms-forbidden',
  check: ({ target, terms }) =>
    termHits(target, terms)
      .filter(({ word }) => word.status === 'forbidden')
      .map((hit) => forbidden(hit, target)),
}

const forbidden = ({ end, start, term, word }: TermHit, { locale, plain }: CheckedText): RawCheckFinding => {
  const found = plain.slice(start, end)
  const preferred = preferredWord(term, locale)
  const isBare = found.toLowerCase() === word.text.toLowerCase() // an ending would be lost
  return {
    messageKey: preferred ? 'instead' : 'forbidden',
    side: 'target',
    range: { start, end },
    facts: { word: found, ...(preferred ? { preferred } : {}) },
    ...(preferred && isBare ? { fix: preferred } : {}),
  }
}
