/** What an entry is found by, and how much each word weighs in it. */
import { isStopWord, joinedStem, type SearchWord, searchWords } from '#language'

import { pairKey, titleKey } from './keys'
import type { Pieces } from './pieces'

export type Weighed = {
  /** Word or key to weight, 1 to 255. */
  readonly weights: ReadonlyMap<string, number>
  /** Words by their forms. */
  readonly forms: ReadonlyMap<string, Pick<SearchWord, 'stem' | 'written'>>
}

/** How much one word in a text of each kind says, before saturation. */
const SAYS = { title: 8, summary: 4, kind: 6, heading: 2, related: 0.8 }

/** The body says at most this, however often it repeats a word, and half of it at this many times. */
const BODY = { most: 4, half: 3 }

/** A long title says less of each of its words. */
const TITLE_LENGTH = 0.12

/** Reached by half where the sum is this: what comes on top of much adds little, as in BM25. */
const SATURATION = 6

/** A body of this many words is an ordinary one; in a longer one a word counts for less. */
const USUAL_BODY = 400

export const weigh = ({ body, headings, kind, related, summary, title }: Pieces, locale: string): Weighed => {
  const sums = new Map<string, number>()
  const forms = new Map<string, SearchWord>()
  const pairs = new Map<string, number>()
  const add = (word: string, value: number): void => void sums.set(word, (sums.get(word) ?? 0) + value)
  const read = (text: string): SearchWord[] => withCompounds(searchWords(text, locale), locale)

  const titleWords = read(title)
  const said = titleWords.filter(({ form }) => !isStopWord(form, locale))
  const each = SAYS.title / (1 + TITLE_LENGTH * Math.max(0, said.length - 1))
  for (const stem of new Set(titleWords.map((word) => word.stem))) add(stem, each)
  const summaryWords = read(summary)
  for (const stem of new Set(summaryWords.map((word) => word.stem))) add(stem, SAYS.summary)
  for (const stem of new Set(read(kind).map((word) => word.stem))) add(stem, SAYS.kind)
  const headingWords = headings.map(read)
  for (const stem of new Set(headingWords.flat().map((word) => word.stem))) add(stem, SAYS.heading)
  const relatedWords = related.flatMap(read)
  for (const stem of new Set(relatedWords.map((word) => word.stem))) add(stem, SAYS.related)

  const bodyWords = body.flatMap(read)
  const counts = new Map<string, number>()
  for (const { stem } of bodyWords) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const length = 0.5 + (0.5 * bodyWords.length) / USUAL_BODY
  for (const [stem, count] of counts) {
    const times = count / Math.max(1, length)
    add(stem, (BODY.most * times) / (times + BODY.half))
  }

  addPairs(pairs, titleWords, 255, locale)
  for (const words of headingWords) addPairs(pairs, words, 128, locale)
  for (const word of [titleWords, summaryWords, ...headingWords, relatedWords, bodyWords].flat())
    if (!forms.has(word.form)) forms.set(word.form, word)

  const weights = new Map<string, number>()
  for (const [word, sum] of sums) weights.set(word, Math.max(1, Math.round((255 * sum) / (sum + SATURATION))))
  for (const [stems, weight] of pairs) weights.set(pairKey(stems), weight)
  const whole = searchWords(title, locale).map(({ stem }) => stem)
  if (whole.length > 0) weights.set(titleKey(whole), 255)
  return { weights, forms }
}

/** The words, and behind the last part of each compound («بدن‌سازی», night-time) the compound as one word. */
export const withCompounds = (words: readonly SearchWord[], locale: string): SearchWord[] => {
  const all: SearchWord[] = []
  let before: SearchWord | undefined
  for (const word of words) {
    all.push(word)
    if (before && word.joint !== null)
      all.push({
        start: before.start,
        end: word.end,
        form: before.form + word.form,
        stem: joinedStem(before, word, locale),
        written: before.written + word.joint + word.written,
        joint: null,
      })
    before = word
  }
  return all
}

const addPairs = (pairs: Map<string, number>, words: readonly SearchWord[], weight: number, locale: string): void => {
  const said = words.filter(({ form }) => !isStopWord(form, locale))
  said.forEach((word, index) => {
    const before = said[index - 1]
    // A compound lies over its last part.
    if (!before || before.end > word.start) return
    const stems = before.stem + word.stem
    pairs.set(stems, Math.max(pairs.get(stems) ?? 0, weight))
  })
}
