import type { Term, TermHit, TermWord } from '../terms/term'
import { termIndex } from '../terms/term-index'

/** What of one language a change of a term makes wrong: the words to look for, and the one to put in their place. */
export type Sought = {
  readonly locale: string
  /** As the term lists them. */
  readonly words: readonly string[]
  /** Null where the language has no preferred word: then a person has to write. */
  readonly instead: string | null
  /** Where these words stand in a text; not where they are part of another word or of a longer term. */
  readonly find: (plain: string) => readonly TermHit[]
}

/**
 * The words that a change of a term makes wrong: those that are forbidden, and the one that was preferred and isn't any
 * more. A word that was forbidden before is among them, so that what was left in one rehearsal is found by the next.
 */
export const soughtWords = (terms: readonly Term[], before: Term, after: Term): Sought[] =>
  [...new Set([...Object.keys(before.words), ...Object.keys(after.words)])].flatMap((locale) => {
    const now = after.words[locale] ?? []
    const preferred = now.find(({ status }) => status === 'preferred')?.text ?? null
    const forbidden = now.filter(({ status }) => status === 'forbidden').map(({ text }) => text)
    const given = (before.words[locale] ?? []).find(({ status }) => status === 'preferred')?.text
    const words = [...new Set([...forbidden, ...(given && given !== preferred ? [given] : [])])]
    if (words.length === 0) return []
    const find = finder(terms, { after, locale, words })
    return [{ locale, words, instead: preferred, find }]
  })

type Asked = { readonly after: Term; readonly locale: string; readonly words: readonly string[] }

/** An index in which what is sought outranks other words of the same letters; every other term keeps its places. */
const finder = (terms: readonly Term[], { after, locale, words }: Asked): Sought['find'] => {
  const kept = (after.words[locale] ?? []).filter(({ text }) => !words.includes(text))
  const ranked: TermWord[] = [
    ...words.map((text) => ({ text, status: 'preferred' as const })),
    ...kept.map(({ text }) => ({ text, status: 'forbidden' as const })),
  ]
  const sought: Term = { ...after, words: { [locale]: ranked } }
  const index = termIndex([sought, ...terms.filter(({ id }) => id !== after.id)])
  return (plain) => index.find(plain, locale).filter(({ term, word }) => term === sought && words.includes(word.text))
}
