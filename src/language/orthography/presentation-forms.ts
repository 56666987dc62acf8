import { AFTER_LETTER, HALF_SPACE, LETTER } from './characters'

/**
 * Letters as old software and PDF files store them: by shape (Arabic Presentation Forms-A and -B). NFKC gives the letter,
 * and is asked for these characters only: over a whole text it would also change ½, ² and µ. Signs that stand for
 * whole phrases and for a currency (U+FDFA–FDFF: ﷺ, ﷼) are no spelling and stay.
 */
const FORM = '[\\ufb50-\\ufdf9\\ufe70-\\ufefc]'

/** Forms of a sign alone, which NFKC gives a space or a tatweel to stand on. */
const SIGNS = new RegExp(`${AFTER_LETTER}[\\ufc5e-\\ufc63\\ufcf2-\\ufcf4\\ufe70-\\ufe7f]`, 'g')
const FORMS = new RegExp(`(${FORM})(?=(${LETTER}|${FORM})?)`, 'g')

/** The letters themselves. A closed shape before an open one was a half-space, and becomes one. */
export const unshape = (text: string): string =>
  text
    .replace(FORMS, (_, form: string, next: string | undefined) => {
      const letters = form.normalize('NFKC')
      if (/^[ \u0640]/.test(letters)) return form
      return next && endsWord(form) && startsWord(next) ? letters + HALF_SPACE : letters
    })
    .replace(SIGNS, (form) => form.normalize('NFKC').replace(/^[ \u0640]/, ''))

/** Alef maksura: the two shapes that end a word have their own block, away from the two that don't. */
const LONE_ENDINGS = new Set(['\ufeef', '\ufef0'])

const endsWord = (form: string): boolean =>
  LONE_ENDINGS.has(form) || ['isolated', 'final'].includes(shapeOf(form) ?? '')
const startsWord = (character: string): boolean => !['medial', 'final'].includes(shapeOf(character) ?? '')

const SHAPES = ['isolated', 'final', 'initial', 'medial'] as const

/** A letter that joins on both sides has its four shapes in a row, in this order. Null for all others. */
const shapeOf = (character: string): (typeof SHAPES)[number] | null => {
  const letter = character.normalize('NFKC')
  if (letter === character) return null
  const point = character.codePointAt(0) ?? 0
  const isSame = (offset: number) => String.fromCodePoint(point + offset).normalize('NFKC') === letter
  const before = [1, 2, 3].findIndex((distance) => !isSame(-distance))
  const index = before === -1 ? 3 : before
  const after = [1, 2, 3].findIndex((distance) => !isSame(distance))
  const size = index + 1 + (after === -1 ? 3 : after)
  return size === SHAPES.length ? (SHAPES[index] ?? null) : null
}
