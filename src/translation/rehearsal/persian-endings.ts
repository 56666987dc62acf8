/**
 * Endings of Persian nouns, read off one word and written onto another. How an ending is written depends on the last
 * letter before it: «کتابی», «خانه‌ای», «دارویی», «بیماری‌ای» (Academy of Persian Language and Literature, Dastur-e
 * Khatt-e Farsi, chapters on ی, ها, and the clitics).
 */

/** What a word has at its end; nothing is also an ending. */
export type PersianEnding = {
  readonly isPlural: boolean
  readonly kind: 'none' | 'ezafe' | 'indefinite' | 'possessive' | 'comparative' | 'copula'
  /** What of it is the same after every letter: «ش», «مان», «ترین», «اند», or the sign of a spoken ezafe. */
  readonly body: string
  /** Whether the writer set it off with a half-space. */
  readonly isSetOff: boolean
}

const ZWNJ = '\u200c'
const HAMZA = '\u0654' // above the silent heh: «خانهٔ»
const KASRA = '\u0650'

/** Letters that no letter is joined to, so that nothing has to be set off after them. */
const UNJOINED = /[اآدذرزژو]$/u
/** A heh that is heard: «کوه», «راه», «شبیه», and these words. */
const HEARD_HEH = /(?:[اوی]ه|(?:^|[ \u200c])(?:گره|توجه|متوجه|وجه|موجه|فرمانده|مه|ته|ده|نه|به))$/u
/** A vav that is a consonant. */
const HEARD_VAV = /(?:^|[ \u200c])(?:عضو|جزو|نحو|محو|عفو|گاو)$/u

type Last = 'consonant' | 'heh' | 'vowel' | 'yeh'

/** What the last letter of a word is to an ending. */
const lastOf = (word: string): Last => {
  if (word.endsWith('ی')) return 'yeh'
  if (word.endsWith('ه')) return HEARD_HEH.test(word) ? 'consonant' : 'heh'
  return /[او]$/u.test(word) && !HEARD_VAV.test(word) ? 'vowel' : 'consonant'
}

/** Whether an ezafe after a word is written. */
export const showsEzafe = (word: string): boolean => ['heh', 'vowel'].includes(lastOf(word))

/** The ending that stands after a word; null where it is none that is known. */
export const readEnding = (rest: string, word: string): PersianEnding | null => {
  const letters = rest.replace(/^[\u200c \u00a0]/u, '')
  const isSetOff = letters.length < rest.length
  const [plural, after = ''] = /^ها(.*)$/u.exec(letters) ?? []
  const ending =
    plural === undefined
      ? readSingle(letters, { last: lastOf(word), isSetOff })
      : readSingle(after, { last: 'vowel', isSetOff: false })
  return ending && { ...ending, isPlural: plural !== undefined }
}

const readSingle = (letters: string, { isSetOff, last }: { last: Last; isSetOff: boolean }): PersianEnding | null => {
  const ending = (kind: PersianEnding['kind'], body = ''): PersianEnding => ({ isPlural: false, kind, body, isSetOff })
  if (letters === '') return ending('none')
  if (letters === HAMZA || letters === KASRA) return ending('ezafe', letters)
  if (letters === 'ی') return ending(last === 'vowel' || (last === 'heh' && isSetOff) ? 'ezafe' : 'indefinite')
  if (letters === 'ای' || letters === 'یی') return ending('indefinite')
  if (/^تر(?:ین|ی)?$/u.test(letters)) return ending('comparative', letters)
  const [, person] = /^[ای]?(م|ت|ش|مان|تان|شان)$/u.exec(letters) ?? []
  if (person) return ending('possessive', person)
  return /^ا(?:ند|یم|ید)$/u.test(letters) ? ending('copula', letters) : null
}

/** A word with an ending. */
export const writeEnding = (word: string, { isPlural, ...ending }: PersianEnding): string =>
  isPlural ? writeSingle(joined(word, 'ها'), { ...ending, isSetOff: false }) : writeSingle(word, ending)

const writeSingle = (word: string, { body, isSetOff, kind }: Omit<PersianEnding, 'isPlural'>): string => {
  const last = lastOf(word)
  switch (kind) {
    case 'none':
      return word
    case 'ezafe':
      return `${word}${{ consonant: body === KASRA ? KASRA : '', heh: HAMZA, vowel: 'ی', yeh: '' }[last]}`
    case 'indefinite':
      return `${word}${{ consonant: 'ی', heh: `${ZWNJ}ای`, vowel: 'یی', yeh: `${ZWNJ}ای` }[last]}`
    case 'possessive':
      return `${word}${possessive(body, last === 'consonant' && isSetOff ? 'yeh' : last)}`
    case 'comparative':
      return joined(word, body)
    case 'copula':
      return `${word}${ZWNJ}${body}`
    default:
      throw new TypeError(`Unknown ending: ${String(kind satisfies never)}`)
  }
}

const possessive = (person: string, last: Last): string => {
  if (last === 'consonant') return person
  if (last === 'vowel') return `ی${person}`
  return `${ZWNJ}${person.length === 1 ? 'ا' : ''}${person}`
}

const joined = (word: string, ending: string): string => `${word}${UNJOINED.test(word) ? '' : ZWNJ}${ending}`

/** A word of a phrase without the ezafe that leads to the next one: «نقطهٔ» of «نقطهٔ ماشه‌ای». */
export const withoutEzafe = (word: string): string =>
  word.replace(/[\u0650\u0654]$/u, '').replace(/(?<=ه)\u200cی$|(?<=[او])ی$/u, '')
