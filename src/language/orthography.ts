import { tidyHalfSpaces } from './orthography/half-space'
import { removeInvisible } from './orthography/invisible'
import { persianDigits, persianLetters } from './orthography/letters'
import { unshape } from './orthography/presentation-forms'
import { aroundProtected, aroundProtectedInFragment } from './orthography/protected'

export type TextExtent = {
  /** The text goes on before and after, as a run of rich text does: its edges are not the edges of a line. */
  readonly isFragment?: boolean
}

/**
 * Persian text in the characters of Persian, whatever keyboard or file it came from. Changes characters, never words:
 * no space comes or goes, digits stay the same numbers, half-spaces between letters stay. Code, placeholders, tags,
 * addresses and Latin words are not touched. Applying it twice changes nothing more.
 */
export const normalizePersian = (text: string, { isFragment = false }: TextExtent = {}): string => {
  const around = isFragment ? aroundProtectedInFragment : aroundProtected
  let before: string
  let after = text
  do {
    before = after
    after = around(before, persianCharacters)
  } while (after !== before) // what a removed character kept apart may be something that another rule speaks of
  return after
}

/** Unicode's own equivalences come first: only then is ي with hamza (U+064A U+0654) the letter ئ (U+0626) and not a yeh. */
const persianCharacters = (text: string): string =>
  [canonical, unshape, removeInvisible, canonical, persianLetters, persianDigits, tidyHalfSpaces, canonical].reduce(
    (edited, rule) => rule(edited),
    text,
  )

const canonical = (text: string): string => text.normalize('NFC')

/** Languages with rules of their own. */
const NORMALIZERS: Readonly<Record<string, (text: string, extent: TextExtent) => string>> = { fa: normalizePersian }

/**
 * A text as it is kept: in the characters of its language where that has rules, else in Unicode's composed form.
 * @param code the language, for instance `fa`
 */
export const normalizeText = (text: string, code: string, extent: TextExtent = {}): string =>
  NORMALIZERS[code]?.(text, extent) ?? canonical(text)
