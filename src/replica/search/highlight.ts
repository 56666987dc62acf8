/** Shows where an entry says what was looked for. */
import type { HighlightPart } from '#contract'
import { searchWords } from '#language'

import type { Plan } from './plan'
import { withCompounds } from './weigh'

export type Marked = {
  /** The text in stretches, the words that were looked for apart. */
  readonly parts: readonly HighlightPart[]
  /** Which of the query's words the text has. */
  readonly groups: ReadonlySet<number>
}

export type Marker = {
  mark(text: string): Marked
  /** The passage that has most of the words; null where none has any. */
  passage(texts: readonly string[]): readonly HighlightPart[] | null
}

type Place = { readonly start: number; readonly end: number; readonly group: number }

/** Characters of a passage, and of all texts that are looked through for the best one. */
const LONGEST_PASSAGE = 220
const MOST_READ = 12_000

export const markerOf = ({ groups }: Plan, locale: string): Marker => {
  const groupOf = new Map<string, number>()
  groups.forEach((ways, group) => {
    for (const { words } of ways) for (const word of words) groupOf.set(word.replace(/^~/u, ''), group)
  })
  const placesIn = (text: string): Place[] => {
    const places: Place[] = []
    for (const { end, start, stem } of withCompounds(searchWords(text, locale), locale)) {
      const group = groupOf.get(stem)
      if (group === undefined) continue
      // A compound lies over its last part.
      while (places.length > 0 && places.at(-1)!.end > start) places.pop()
      places.push({ start, end, group })
    }
    return places
  }
  return {
    mark: (text) => {
      const places = placesIn(text)
      return { parts: partsOf(text, places), groups: groupsOf(places) }
    },
    passage: (texts) => {
      const best = bestPassage(texts, placesIn, groups.length)
      return best === null ? null : partsOf(best, placesIn(best))
    },
  }
}

const groupsOf = (places: readonly Place[]): Set<number> => new Set(places.map(({ group }) => group))

const partsOf = (text: string, places: readonly Place[]): HighlightPart[] => {
  const parts: HighlightPart[] = []
  let done = 0
  const add = (end: number, isMatch: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), isMatch })
    done = end
  }
  for (const { end, start } of places) {
    add(start, false)
    add(end, true)
  }
  add(text.length, false)
  return parts
}

/** Between two sentences or lines. */
const BREAK = /(?<=[.!?؟۔…])\s+|\n+/u

const bestPassage = (
  texts: readonly string[],
  placesIn: (text: string) => readonly Place[],
  wanted: number,
): string | null => {
  let best: { text: string; said: number } | null = null
  let read = 0
  for (const text of texts) {
    for (const sentence of text.split(BREAK)) {
      if (read > MOST_READ) return best?.text ?? null
      read += sentence.length
      const said = groupsOf(placesIn(sentence)).size
      if (said > (best?.said ?? 0)) best = { text: cut(sentence.trim(), placesIn), said }
      if (said === wanted) return best?.text ?? null
    }
  }
  return best?.text ?? null
}

const cut = (sentence: string, placesIn: (text: string) => readonly Place[]): string => {
  if (sentence.length <= LONGEST_PASSAGE) return sentence
  const first = placesIn(sentence)[0]?.start ?? 0
  const from = first < LONGEST_PASSAGE / 2 ? 0 : wordStart(sentence, first - LONGEST_PASSAGE / 3)
  const to = from + LONGEST_PASSAGE >= sentence.length ? sentence.length : wordStart(sentence, from + LONGEST_PASSAGE)
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to).trim()}${to < sentence.length ? '…' : ''}`
}

/** The beginning of the word that stands there. */
const wordStart = (text: string, at: number): number => text.lastIndexOf(' ', at) + 1
