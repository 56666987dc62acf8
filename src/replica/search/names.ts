/** Other names for the words of a query, by the vocabulary, as far as texts have their words. */
import { isStopWord } from '#language'

import type { NamedSpan, OtherWord } from './glossary'
import type { Lexicon } from './lexicon'
import type { Way } from './way'

/** Another name for some words of the query. */
export type Name = Pick<NamedSpan, 'from' | 'to'> & {
  readonly way: Way
  /** What some entry has of it: all its words, or some of them; or all, for a query's word that is one letter off. */
  readonly kind: 'whole' | 'part' | 'mended'
}

/** A part of a name is worth this, times how large a part it is. */
const WORTH = { preferred: 0.85, allowed: 0.7, mistyped: 0.75, part: 0.6 }

export const namesOf = (spans: readonly NamedSpan[], lexicon: Lexicon, locale: string): Name[] =>
  spans.flatMap(({ from, isMended, others, to }) => {
    const ways = others.map((other) => wayOf(other, lexicon, locale))
    const most = Math.max(...ways.map(({ words }) => words.length))
    return others.flatMap((other, index): Name[] => {
      const { words, worth } = ways[index]!
      if (words.length === other.words.length)
        return isMended
          ? [{ from, to, kind: 'mended', way: { words, worth: worth * WORTH.mistyped } }]
          : [{ from, to, kind: 'whole', way: { words, worth } }]
      const part = words.length / other.words.length
      const isBest = words.length > 0 && words.length === most
      return isBest && !isMended ? [{ from, to, kind: 'part', way: { words, worth: worth * WORTH.part * part } }] : []
    })
  })

/** The words of a name, if some entry has them all; else those that texts have and that say something. */
const wayOf = ({ isPreferred, words }: OtherWord, lexicon: Lexicon, locale: string): Way => {
  const worth = isPreferred ? WORTH.preferred : WORTH.allowed
  const stems = words.map(({ stem }) => stem)
  if (lexicon.areTogether(locale, stems)) return { words: stems, worth }
  const known = words.flatMap(({ form, stem }) => {
    const count = isStopWord(form, locale) ? 0 : lexicon.count(locale, stem)
    return count > 0 ? [{ stem, count }] : []
  })
  const telling = known.map(({ stem }) => stem)
  // Of words that never meet, the rarest says most: «الکترولیت» of «اختلال الکترولیتی».
  const rarest = known.toSorted((a, b) => a.count - b.count).slice(0, 1)
  return { words: lexicon.areTogether(locale, telling) ? telling : rarest.map(({ stem }) => stem), worth }
}

/** Adds the names of a kind; those that are not certain only where nothing else is known of a word. */
export const addNames = (ways: readonly Way[][], names: readonly Name[], kind: Name['kind']): void => {
  const open = new Set(kind === 'whole' ? ways : ways.filter(({ length }) => length === 0))
  for (const { from, kind: own, to, way } of names)
    if (own === kind) for (const word of ways.slice(from, to)) if (open.has(word)) word.push(way)
}
