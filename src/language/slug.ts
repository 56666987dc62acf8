import { foldDigits } from './digits'
import { normalizeText } from './orthography'

/** In characters; a Persian letter takes six when it is percent-encoded. */
const LONGEST = 80

const ARABIC_SIGNS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]|\u0640/g
/** Apostrophes and the variation selectors of emoji. */
const INSIDE_WORDS = /['’‘ʼ`´]|[\ufe00-\ufe0f]/g
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}][^\p{L}\p{N}]*/gu

/** Languages that write accents in foreign words only. */
const WITHOUT_ACCENTS = new Set(['en', 'fa'])

/**
 * The last part of an entry's address: words in the letters of their language (Persian stays Persian), lower case, ASCII
 * digits, hyphens between words, no signs above letters; at most 80 characters, cut between words where there are
 * several. Empty where the text has no letter and no digit. Applying it twice changes nothing more.
 * @param code the language, for instance `fa`
 */
export const slugify = (text: string, code: string): string => cutAtWord(fold(text, code), LONGEST)

/**
 * Another slug for another entry with the same title: `night-cramps-2`. As long as a slug may be.
 * @param number from 2
 */
export const numberedSlug = (slug: string, number: number): string => {
  const ending = `-${number}`
  return cutAtWord(slug, LONGEST - ending.length) + ending
}

const fold = (text: string, code: string): string => {
  const letters = normalizeText(text.normalize('NFKC'), code).replace(ARABIC_SIGNS, '').replace(INSIDE_WORDS, '')
  const plain = WITHOUT_ACCENTS.has(code) ? withoutAccents(letters) : letters
  return foldDigits(plain)
    .toLocaleLowerCase(code)
    .normalize('NFKC')
    .replace(BETWEEN_WORDS, '-')
    .replace(/^[-\p{M}]+|-$/gu, '')
}

/** Marks of Latin letters only: those of other scripts, such as the madda of آ (U+0622), are part of the letter. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')

const cutAtWord = (slug: string, limit: number): string => {
  const characters = [...slug]
  if (characters.length <= limit) return slug
  const cut = characters.slice(0, limit + 1).join('')
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : characters.slice(0, limit).join('')
}
