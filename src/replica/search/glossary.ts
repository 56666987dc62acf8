/** The clinic's vocabulary as a query meets it: what else a word may be called, in the language that is searched. */
import type { Catalog, VocabularyConcept } from '#contract'
import { isOneLetterApart, type SearchWord, searchWords, withoutOneLetter } from '#language'

/** Words of a query that the vocabulary has, from the first to behind the last. */
export type NamedSpan = {
  readonly from: number
  readonly to: number
  /** Whether the query's word is one letter off. */
  readonly isMended: boolean
  /** What else they may be called; empty where the language has no other word. */
  readonly others: readonly OtherWord[]
}

export type OtherWord = { readonly words: readonly SearchWord[]; readonly isPreferred: boolean }

export type Glossary = {
  /** What of a query, or of its words with one letter mistyped, has a name, and its other names in a language. */
  named(text: string, locale: string): readonly NamedSpan[]
}

type Words = {
  readonly concepts: ReadonlyMap<string, readonly VocabularyConcept[]>
  /** Keys of single words by themselves and without one letter. */
  readonly near: ReadonlyMap<string, readonly string[]>
  readonly longest: number
}

const kept = new WeakMap<Catalog, Glossary>()

/** The glossary of a catalog; the same one for the same catalog. */
export const glossaryOf = (catalog: Catalog): Glossary => {
  const known = kept.get(catalog)
  if (known) return known
  const made = makeGlossary(catalog.vocabulary ?? [])
  kept.set(catalog, made)
  return made
}

const makeGlossary = (vocabulary: readonly VocabularyConcept[]): Glossary => {
  const locales = new Set(vocabulary.flatMap(({ words }) => Object.keys(words)))
  const inLocale = new Map([...locales].map((locale) => [locale, wordsIn(vocabulary, locale)]))
  return {
    named: (text, locale) =>
      [...inLocale].flatMap(([language, words]) => {
        const stems = searchWords(text, language).map(({ stem }) => stem)
        return spansOf(stems, words).map(({ concepts, from, isMended, to }) => {
          const asked = keyOf(stems.slice(from, to))
          return { from, to, isMended, others: concepts.flatMap((concept) => namesIn(concept, locale, asked)) }
        })
      }),
  }
}

/** Stems without what stands between them: a half-space, a space and nothing are one. */
const keyOf = (stems: readonly string[]): string => stems.join('')

const stemsOf = (word: string, locale: string): string[] => searchWords(word, locale).map(({ stem }) => stem)

const wordsIn = (vocabulary: readonly VocabularyConcept[], locale: string): Words => {
  const concepts = new Map<string, VocabularyConcept[]>()
  const near = new Map<string, string[]>()
  let longest = 1
  for (const concept of vocabulary) {
    for (const word of concept.words[locale] ?? []) {
      const stems = stemsOf(word, locale)
      const key = keyOf(stems)
      if (!key) continue
      longest = Math.max(longest, stems.length)
      const known = concepts.get(key)
      if (!known && stems.length === 1 && key.length >= LEAST_MENDED)
        for (const variant of withoutOneLetter(key)) near.set(variant, [...(near.get(variant) ?? []), key])
      concepts.set(key, [...(known ?? []), concept])
    }
  }
  return { concepts, near, longest }
}

/** In shorter words a letter makes too much of a difference. */
const LEAST_MENDED = 4

type Span = Omit<NamedSpan, 'others'> & { readonly concepts: readonly VocabularyConcept[] }

/** The longest words of the vocabulary at each place of the query, but none that is within another. */
const spansOf = (stems: readonly string[], { concepts, longest, near }: Words): Span[] => {
  const spans: Span[] = []
  let covered = 0
  for (let from = 0; from < stems.length; from += 1) {
    for (let to = Math.min(stems.length, from + longest); to > Math.max(from, covered); to -= 1) {
      const key = keyOf(stems.slice(from, to))
      const exact = concepts.get(key)
      const found = exact ?? (to === from + 1 ? mended(key, concepts, near) : undefined)
      if (!found) continue
      spans.push({ from, to, concepts: found, isMended: !exact })
      covered = to
      break
    }
  }
  return spans
}

const mended = (key: string, concepts: Words['concepts'], near: Words['near']) => {
  if (key.length < LEAST_MENDED || /\p{N}/u.test(key)) return undefined
  const meant = withoutOneLetter(key)
    .flatMap((variant) => near.get(variant) ?? [])
    .find((known) => isOneLetterApart(known, key))
  return meant === undefined ? undefined : concepts.get(meant)
}

const namesIn = ({ words }: VocabularyConcept, locale: string, asked: string): OtherWord[] =>
  (words[locale] ?? []).flatMap((text, index) => {
    const own = searchWords(text, locale)
    return own.length === 0 || keyOf(own.map(({ stem }) => stem)) === asked
      ? []
      : [{ words: own, isPreferred: index === 0 }]
  })
