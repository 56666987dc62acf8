import { foldForMatching } from '../../memory/fold'
import { looserStems, tokensOf } from '../../terms/tokens'
import type { Term } from '../../terms/term'
import type { CheckedText } from '../check'
import { kept } from './kept'

/** The word to use for a concept in a language, where there is one. */
export const preferredWord = ({ words }: Term, locale: string): string | undefined =>
  words[locale]?.find(({ status }) => status === 'preferred')?.text

/** Folded, and without what may stand between the parts of a word. */
export const squeeze = (text: string): string => foldForMatching(text).replace(/[\s-]/gu, '')

const squeezed = kept(({ plain }: CheckedText): string => squeeze(plain))

const stemsOf = (text: string, locale: string): string[] =>
  tokensOf(text, locale).flatMap(({ isEnding, stem }) => (isEnding ? [] : [stem]))

const stemsIn = kept(
  ({ locale, plain }: CheckedText): ReadonlySet<string> =>
    new Set(stemsOf(plain, locale).flatMap((stem) => [stem, ...looserStems(stem)])),
)

type Word = { readonly squeezed: string; readonly heads: readonly string[] }

const wordsOf = kept(
  (term: Term): ReadonlyMap<string, readonly Word[]> =>
    new Map(
      Object.entries(term.words).map(([locale, words]) => [
        locale,
        words.map(({ text }) => ({ squeezed: squeeze(text), heads: headsOf(stemsOf(text, locale), locale) })),
      ]),
    ),
)

/** What the others describe: the last word of an English term, the first of a Persian one, also without its ending. */
const headsOf = (stems: readonly string[], locale: string): string[] => {
  const head = stems.at(locale === 'fa' ? 0 : -1) ?? ''
  return [head, ...looserStems(head)]
}

/**
 * Whether a concept is said in a text, be it within a longer word or by the head of one of its words alone: "muscle
 * cramps" may be «گرفتگی» where the muscle has been named, and «درد شدید عضله» is a «درد عضلانی».
 */
export const saysTerm = (term: Term, text: CheckedText): boolean =>
  wordsOf(term)
    .get(text.locale)
    ?.some((word) => squeezed(text).includes(word.squeezed) || word.heads.some((head) => stemsIn(text).has(head))) ??
  false
