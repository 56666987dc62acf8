import { looserStems, type Token, tokensOf } from './tokens'
import type { Term, TermHit, TermWord, WORD_STATUSES } from './term'

export type TermIndex = {
  /**
   * The terms of a text in a language: the longest first at each place, none over another; of everyday words only what is
   * forbidden.
   */
  readonly find: (plain: string, locale: string) => TermHit[]
}

type Known = { readonly term: Term; readonly word: TermWord }
type Words = { readonly byKey: ReadonlyMap<string, Known>; readonly longest: number }

const indexes = new WeakMap<readonly Term[], TermIndex>()

/** An index over a vocabulary; the same one for the same list. */
export const termIndex = (terms: readonly Term[]): TermIndex => {
  const found = indexes.get(terms)
  if (found) return found
  const byLocale = new Map<string, Words>()
  const index: TermIndex = {
    find: (plain, locale) => {
      const words = byLocale.get(locale) ?? wordsIn(terms, locale)
      byLocale.set(locale, words)
      return findAll(plain, locale, words)
    },
  }
  indexes.set(terms, index)
  return index
}

const RANK: Readonly<Record<(typeof WORD_STATUSES)[number], number>> = { preferred: 0, allowed: 1, forbidden: 2 }

const wordsIn = (terms: readonly Term[], locale: string): Words => {
  const byKey = new Map<string, Known>()
  let longest = 0
  for (const term of terms) {
    for (const word of term.words[locale] ?? []) {
      if (term.domain === 'everyday' && word.status !== 'forbidden') continue
      const key = keyOf(tokensOf(word.text, locale))
      const known = byKey.get(key)
      if (!key || (known && RANK[known.word.status] <= RANK[word.status])) continue
      byKey.set(key, { term, word })
      longest = Math.max(longest, key.length)
    }
  }
  return { byKey, longest }
}

/** Stems without what stands between them: a half-space, a space and nothing are one. */
const keyOf = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).join('')

/** Letters that a looser last word may have more than the term. */
const SLACK = 4

const findAll = (plain: string, locale: string, { byKey, longest }: Words): TermHit[] => {
  const tokens = tokensOf(plain, locale)
  const hits: TermHit[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]!.isEnding) continue
    const hit = longestFrom(tokens, from, { plain, byKey, longest })
    if (!hit) continue
    hits.push({ ...hit.known, start: tokens[from]!.start, end: tokens[hit.last]!.end })
    from = hit.last
  }
  return hits
}

type Place = { readonly plain: string; readonly byKey: Words['byKey']; readonly longest: number }

const longestFrom = (
  tokens: readonly Token[],
  from: number,
  { byKey, longest, plain }: Place,
): { readonly known: Known; readonly last: number } | null => {
  let best: { known: Known; last: number } | null = null
  let key = ''
  for (let last = from; last < tokens.length && key.length <= longest + SLACK; last += 1) {
    const token = tokens[last]!
    if (last > from && !isJoined(plain, tokens[last - 1]!, token)) break
    const before = key
    key += token.stem
    const known = byKey.get(key) ?? looserMatch(byKey, before, token.stem)
    if (known) best = { known, last }
  }
  return best
}

const looserMatch = (byKey: Words['byKey'], before: string, stem: string): Known | undefined => {
  for (const looser of looserStems(stem)) {
    const known = byKey.get(before + looser)
    if (known) return known
  }
  return undefined
}

/** A term goes on over a space, a half-space or a hyphen, not over a comma or a mark. */
const isJoined = (plain: string, before: Token, after: Token): boolean =>
  /^[ \u00a0\u200c-]?$/u.test(plain.slice(before.end, after.start))
