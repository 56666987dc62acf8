/** Entries and queries for the search: the clinic's own lines, mixed, with rare words strewn in, as in a large clinic's texts. */
import type { EntryContent } from '#contract'

import { contentFixture } from '../tests/support/ledger-fixture'
import type { Line } from './clinic-lines'
import { randomNumbers } from './memory-texts'

export type SearchTexts = {
  readonly content: (number: number, locale: keyof Line) => EntryContent
  readonly queries: (locale: keyof Line, count: number) => { readonly kind: string; readonly text: string }[]
}

const TYPES = ['causes', 'cramp-types', 'foods', 'treatments', 'exercises', 'nutrients', 'articles', 'medicines']

/** Lines of an entry; some 150 words. */
const LINES = 10

/** How many of the words are rare ones, and how many of those there are. */
const RARE = { share: 0.08, words: 60_000 }

const SYLLABLES = {
  en: 'ba ce di fo gu ha ki lo mu ne pra sti tru ver wo xan ylo zed'.split(' '),
  fa: 'با سی دو فر گل هم کی لا مو نه پر ست تر وا زی شا خو جم'.split(' '),
}

const rareWord = (number: number, locale: keyof Line): string => {
  const syllables = SYLLABLES[locale]
  return [1, 18, 324, 5_832].map((size) => syllables[Math.floor(number / size) % syllables.length]).join('')
}

/** @param seed the same texts come of the same seed */
export const searchTexts = (lines: readonly Line[], seed: number): SearchTexts => {
  const random = randomNumbers(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const strewn = (text: string, locale: keyof Line): string =>
    text
      .split(' ')
      // The lower the number, the more often: rare words are not all as rare.
      .map((word) => (random() < RARE.share ? rareWord(Math.floor(RARE.words * random() ** 3), locale) : word))
      .join(' ')
  const short = lines.filter(({ en, fa }) => en.length < 60 && fa.length < 60)
  const long = lines.filter(({ en }) => en.length >= 60)

  const content = (number: number, locale: keyof Line): EntryContent => {
    const text = Array.from({ length: LINES }, () => strewn(one(long)[locale], locale)).join('\n')
    return contentFixture({
      id: `entry-${number}`,
      locale,
      type: TYPES[number % TYPES.length] ?? '',
      slug: `entry-${number}`,
      title: strewn(one(short)[locale], locale),
      summary: strewn(one(long)[locale], locale).slice(0, 180),
      body: { html: '', markdown: '', text: '', blocks: [{ id: 'b', type: 'text', html: '', markdown: text, text }] },
    })
  }

  const wordsOf = (locale: keyof Line): string[] =>
    one(lines)
      [locale].split(/[\s.,;:!?،؛؟()«»"]+/u)
      .filter((word) => word.length > 3)
  const some = (locale: keyof Line, count: number): string[] => {
    const words: string[] = []
    while (words.length < count) words.push(...wordsOf(locale))
    return words.slice(0, count)
  }
  const longWord = (locale: keyof Line): string => {
    for (;;) for (const word of wordsOf(locale)) if (word.length > 6 && /^\p{L}+$/u.test(word)) return word
  }
  const FREQUENT = {
    en: ['muscle', 'muscle cramp', 'pain', 'stretch the muscle', 'leg cramps at night', 'doctor'],
    fa: ['عضله', 'گرفتگی عضله', 'درد', 'کشش عضله', 'گرفتگی پا در شب', 'پزشک'],
  }
  const kinds: Readonly<Record<string, (locale: keyof Line) => string>> = {
    'frequent words': (locale) => one(FREQUENT[locale]),
    'one word': (locale) => some(locale, 1)[0] ?? '',
    'two words': (locale) => some(locale, 2).join(' '),
    'a question': (locale) => one(long)[locale].split(' ').slice(0, 7).join(' '),
    'a mistyped word': (locale) => {
      const word = longWord(locale)
      const at = 1 + Math.floor(random() * (word.length - 2))
      return `${word.slice(0, at)}${word.slice(at + 1)} ${some(locale, 1)[0]}`
    },
    'an unfinished word': (locale) => longWord(locale).slice(0, 4),
    'the other language': (locale) =>
      one(locale === 'fa' ? ['magnesium', 'muscle cramp', 'calcium'] : ['منیزیم', 'گرفتگی عضلانی', 'کلسیم']),
    'a rare word': (locale) => rareWord(Math.floor(200 * random()), locale),
  }
  return {
    content,
    queries: (locale, count) =>
      Array.from({ length: count }, () =>
        Object.entries(kinds).map(([kind, make]) => ({ kind, text: make(locale) })),
      ).flat(),
  }
}
