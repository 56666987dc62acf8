import { termIndex } from '../../terms/term-index'
import type { Term, TermHit } from '../../terms/term'
import type { CheckedText } from '../check'

type Hits = { readonly terms: readonly Term[]; readonly hits: readonly TermHit[] }

const byText = new WeakMap<CheckedText, Hits>()

/** The terms of a side, found once for all checks that ask. */
export const termHits = (text: CheckedText, terms: readonly Term[]): readonly TermHit[] => {
  const known = byText.get(text)
  if (known?.terms === terms) return known.hits
  const hits = termIndex(terms).find(text.plain, text.locale)
  byText.set(text, { terms, hits })
  return hits
}
