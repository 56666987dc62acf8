import type { Term, TermHit } from '../../terms/term'
import { tokensOf } from '../../terms/tokens'
import type { CheckedText } from '../check'
import { termHits } from './term-hits'
import { squeeze } from './term-words'

/**
 * The mentions of terms that ask for a translation: the word itself or its plural. The index also finds what only
 * shares a stem, "muscles relax" for "muscle relaxant": that may answer a term and asks for none.
 */
export const exactHits = (text: CheckedText, terms: readonly Term[]): TermHit[] =>
  termHits(text, terms).filter(
    (hit) =>
      isWord(text.plain.slice(hit.start, hit.end), hit.word.text, text.locale) &&
      !(text.locale === 'en' && isVerb(text.plain, hit)),
  )

/** "When a muscle cramps", "stretching the calf": what looks like a plural or a noun is a verb here. */
const isVerb = (plain: string, { end, start }: TermHit): boolean => {
  const [found, before, after] = [plain.slice(start, end), plain.slice(0, start), plain.slice(end)]
  return /s$/iu.test(found)
    ? /\b(?:an?|the|this|same|each|every)\s+(?:\w+\s+)?$/iu.test(before) && /\s/u.test(found)
    : /ing$/iu.test(found) && /^\s(?:an?|the|this|your|it|his|her|their)\b/iu.test(after)
}

const isWord = (found: string, word: string, locale: string): boolean =>
  locale === 'en' ? isEnglish(squeeze(found), squeeze(word)) : stems(found, locale) === stems(word, locale)

const isEnglish = (found: string, word: string): boolean =>
  [word, `${word}s`, `${word}es`, `${word}'s`, word.replace(/y$/u, 'ies')].includes(found)

const stems = (text: string, locale: string): string =>
  tokensOf(text, locale)
    .map(({ stem }) => stem)
    .join('')
