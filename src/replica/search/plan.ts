/** What a query looks for: for each of its words, the ways in which an entry may say it. */
import { isStopWord, joinedStem, possessedForms, searchWords, type SearchWord } from '#language'

import type { Glossary, NamedSpan } from './glossary'
import { pairKey, titleKey } from './keys'
import type { Form, Lexicon } from './lexicon'
import { addNames, type Name, namesOf } from './names'
import type { Way } from './way'

export type Plan = {
  /** For each word that says something. */
  readonly groups: readonly (readonly Way[])[]
  /** Keys that make a good entry better: pairs of words that stand side by side, and the whole title. */
  readonly bonuses: readonly Way[]
  /** The query with its mistyped words put right, or null where none is. */
  readonly mended: string | null
  /** The last word, where it may go on. */
  readonly completions: readonly string[]
}

const WORTH = { itself: 1, joined: 1, mistyped: 0.75, beginning: 0.8, possessed: 0.8 }
const BONUS = { pair: 0.6, title: 3 }

/** Ways to finish or to mend a word that are tried. */
const MOST_WAYS = { beginning: 12, mistyped: 3 }

/** A word may be another's possessive if it is in so many times fewer entries than that: «دردش», but not «ورزش». */
const RARER = 20

/** A letter alone begins everything. */
const LEAST_BEGINNING = 2
const LEAST_MENDED = { latin: 4, other: 3 }
/** Each word costs several looks; what comes behind these is not looked for. */
const MOST_WORDS = 16

type Context = { readonly locale: string; readonly lexicon: Lexicon; readonly glossary: Glossary }

export const planOf = (text: string, context: Context): Plan => {
  const { glossary, lexicon, locale } = context
  const all = searchWords(text, locale).slice(0, MOST_WORDS)
  const spans = glossary.named(text, locale)
  const names = namesOf(spans, lexicon, locale)
  const ways = waysAsSaid(all, names, context)
  const last = all.at(-1)
  // A word that is known stands for itself; else it may not be finished.
  const isOpen = last?.end === text.length && last.form.length >= LEAST_BEGINNING && ways.at(-1)?.length === 0
  const beginning = isOpen ? lexicon.beginning(locale, last.form, MOST_WAYS.beginning) : []
  for (const stem of stemsOf(beginning)) ways.at(-1)?.push({ words: [stem], worth: WORTH.beginning })
  addPossessed(all, ways, context)
  const right = mend({ all, ways, spans }, context)
  addNames(ways, names, 'mended')

  const isOnlyStopWords = all.every(({ form }) => isStopWord(form, locale))
  const meant = all
    .map((word, index) => ({ word, ways: ways[index] ?? [], stem: right.get(word)?.stem ?? word.stem }))
    .filter(({ word }) => isOnlyStopWords || !isStopWord(word.form, locale))
  return {
    groups: meant.map(({ ways: own }) => distinct(own)),
    bonuses: bonusesOf(
      meant.map(({ stem }) => stem),
      all.map((word) => right.get(word)?.stem ?? word.stem),
    ),
    mended: right.size > 0 ? withRight(text, right) : null,
    completions: beginning.map(({ written }) => text.slice(0, last?.start) + written),
  }
}

/** A query's words, what each may be said by, and what of them the vocabulary has. */
type Read = {
  readonly all: readonly SearchWord[]
  readonly ways: readonly Way[][]
  readonly spans: readonly NamedSpan[]
}

/** Several concepts of the vocabulary may lead to the same words: the best of them counts. */
const distinct = (ways: readonly Way[]): Way[] => {
  const best = new Map<string, Way>()
  for (const way of ways) {
    const key = way.words.join(' ')
    if (way.worth > (best.get(key)?.worth ?? 0)) best.set(key, way)
  }
  return [...best.values()]
}

const stemsOf = (forms: readonly Form[]): ReadonlySet<string> => new Set(forms.map(({ stem }) => stem))

/** For each word: itself, what the vocabulary calls it otherwise, and the word it makes with its neighbour. */
const waysAsSaid = (all: readonly SearchWord[], names: readonly Name[], { lexicon, locale }: Context): Way[][] => {
  const has = (word: string): boolean => lexicon.wordId(locale, word) !== null
  const ways = all.map(({ stem }): Way[] => (has(stem) ? [{ words: [stem], worth: WORTH.itself }] : []))
  addNames(ways, names, 'whole')
  all.forEach((word, index) => {
    const next = all[index + 1]
    const joined = next && joinedStem(word, next, locale)
    if (joined && has(joined))
      for (const own of ways.slice(index, index + 2)) own.push({ words: [joined], worth: WORTH.joined })
    if (has(pairKey(word.stem))) ways[index]?.push({ words: [pairKey(word.stem)], worth: WORTH.joined })
  })
  addNames(ways, names, 'part')
  return ways
}

/**
 * Adds the word to which an ending is joined that says whose it is. Texts have most possessives with a half-space or as
 * two words, so a joined one is rare or not known; what is frequent as it stands ends so by chance, «درمان» for one.
 */
const addPossessed = (all: readonly SearchWord[], ways: readonly Way[][], { lexicon, locale }: Context): void =>
  all.forEach((word, index) => {
    for (const form of possessedForms(word, locale)) {
      const known = isStopWord(form, locale) ? null : lexicon.form(locale, form)
      if (known && lexicon.count(locale, word.stem) * RARER <= lexicon.count(locale, known.stem))
        ways[index]?.push({ words: [known.stem], worth: WORTH.possessed })
    }
  })

/**
 * Adds what a word that is not known may have been meant as; what the vocabulary has as it stands is no mistake.
 * @returns the likeliest for each
 */
const mend = ({ all, spans, ways }: Read, { lexicon, locale }: Context): Map<SearchWord, Form> => {
  const isNamed = (index: number): boolean =>
    spans.some(({ from, isMended, to }) => !isMended && from <= index && index < to)
  const right = new Map<SearchWord, Form>()
  all.forEach((word, index) => {
    if (ways[index]?.length !== 0 || !isMendable(word.form) || isNamed(index)) return
    const near = lexicon.near(locale, word.form).slice(0, MOST_WAYS.mistyped)
    if (near[0]) right.set(word, near[0])
    for (const stem of stemsOf(near)) ways[index].push({ words: [stem], worth: WORTH.mistyped })
  })
  return right
}

const isMendable = (form: string): boolean =>
  !/\p{N}/u.test(form) && form.length >= (/^[a-z]/u.test(form) ? LEAST_MENDED.latin : LEAST_MENDED.other)

const bonusesOf = (meant: readonly string[], all: readonly string[]): Way[] => [
  ...meant.slice(1).map((stem, index) => ({ words: [pairKey(meant[index] + stem)], worth: BONUS.pair })),
  { words: [titleKey(all)], worth: BONUS.title },
  ...(meant.length === all.length ? [] : [{ words: [titleKey(meant)], worth: BONUS.title }]),
]

const withRight = (text: string, right: ReadonlyMap<SearchWord, Form>): string => {
  let done = 0
  let mended = ''
  for (const [{ end, start }, { written }] of right) {
    mended += text.slice(done, start) + written
    done = end
  }
  return mended + text.slice(done)
}
