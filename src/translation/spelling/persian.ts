import { normalizePersian } from '#language'

import type { Readings, SpellingLanguage } from './language'

const HALF_SPACE = '\u200c'

const PLURAL = 'ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?'
const COMPARATIVE = 'تر(?:ی|ین)?'

/** Endings after a half-space: plural, comparative, indefinite, possessive, copula. */
const ENDINGS = new RegExp(`\\u200c(?:${PLURAL}|${COMPARATIVE}|ای|ام|ات|اش|مان|تان|شان|ایم|اید|اند|ی)$`, 'u')

/** Endings written joined: «بندرها», «مؤثرتر», «تیروئیدشان», «شماست», «رفلکسی». */
const JOINED = new RegExp(`(?<=.{2})(?:${PLURAL}|${COMPARATIVE}|مان|تان|شان|ست|(?<=.{3})یی?)$`, 'u')

/** First and last parts of joined compounds: «ضدتهوع», «غیرلغزنده», «تأییدشده». */
const FIRST = /^(ضد|غیر)(?=.{3})/u
const LAST = /(?<=.{2})(ن?شده|کننده)$/u

/** Signs that the dictionary doesn't write: vowels, shadda. Tanwin (U+064B) and hamza (U+0654) it does. */
const VOWELS = /[\u064c-\u0652\u0670]/gu

/** Ezafe behind a silent heh, as in «عضلهٔ». */
const EZAFE = /(?<=ه)\u0654$/u

/** Letters with hamza, which the dictionary often has without: «دائمی», «تأیید», «مؤثر». */
const HAMZA: Readonly<Record<string, string>> = { أ: 'ا', ؤ: 'و', ئ: 'ی' } // U+0623, U+0624, U+0626
const WITH_HAMZA = /[أؤئ]/gu // U+0623, U+0624, U+0626

/** Persian: words with half-spaces inside. Inflected forms and compounds that no dictionary lists are read by their parts. */
export const persian: SpellingLanguage = {
  // Persian digits (U+06F0 to U+06F9) are of the Arabic script; the Arabic ones (U+0660 to U+0669) are of none.
  words:
    /(?!\p{N})\p{Script=Arabic}(?:(?!\p{N})[\p{Script=Arabic}\p{M}])*(?:\u200c(?:(?!\p{N})[\p{Script=Arabic}\p{M}])+)*/gu,
  normalize: normalizePersian,
  readingsOf: (word) => {
    const plain = word.replace(VOWELS, '').replace(EZAFE, '')
    const readings = readingsByParts(plain)
    const bare = plain.replace(WITH_HAMZA, (letter) => HAMZA[letter] ?? letter)
    return [[word], ...readings, ...(bare === plain ? [] : readingsByParts(bare))]
  },
  guessesOf: (word) => [
    word.replace(/^ن?می(?=..)/u, `$&${HALF_SPACE}`),
    word.replace(new RegExp(`(?<=.{2})(?:${PLURAL}|${COMPARATIVE})$`, 'u'), `${HALF_SPACE}$&`),
  ],
  formsOf: (word) => [word],
}

const readingsByParts = (plain: string): Readings => {
  const stem = stemOf(plain)
  const joined = stem.replace(JOINED, '')
  return [
    [plain],
    [stem],
    [joined],
    ...[stem, joined].flatMap((word) => [partsOf(word, /\u200c/u), partsOf(word, AND)]),
  ]
}

/** «سوخت‌وساز» is «سوخت» and «ساز». */
const AND = /\u200cو?(?=.)/u

const partsOf = (stem: string, between: RegExp): string[] =>
  stem.split(between).flatMap((part) => part.replace(FIRST, '$1 ').replace(LAST, ' $1').split(' '))

/** Endings stand in chains: «شل‌کننده‌هایشان». */
const stemOf = (word: string): string => {
  const shorter = word.replace(ENDINGS, '')
  return shorter === word ? word : stemOf(shorter)
}
