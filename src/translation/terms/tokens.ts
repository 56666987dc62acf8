/** Words of a text as terms are compared by: folded, and without their endings. */
import { PERSIAN_ENDINGS, PERSIAN_ENDINGS_AFTER_SPACE } from '#language'
import { stemmer } from 'stemmer'

import { foldKeepingCase } from '../memory/fold'

/** A word, or a part of one that a half-space sets off. */
export type Token = {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** What is compared; empty for an ending that stands alone. */
  readonly stem: string
  /** Whether it is an ending of the word before it. */
  readonly isEnding: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu

/** The words of a text in a language, in order. */
export const tokensOf = (text: string, locale: string): Token[] => {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = text.slice(tokens.at(-1)?.end ?? 0, index)
    const { folded, stem } = formsOf(word, locale)
    const isEnding =
      locale === 'fa' &&
      tokens.length > 0 &&
      ((before === '\u200c' && PERSIAN_ENDINGS.has(folded)) ||
        (before === ' ' && PERSIAN_ENDINGS_AFTER_SPACE.has(folded)))
    tokens.push({
      start: index,
      end: index + word.length,
      stem: isEnding ? '' : stem,
      isEnding,
    })
  }
  return tokens
}

type Forms = { readonly folded: string; readonly stem: string }

/** Texts repeat their words; folding and stemming one takes longer than finding it. Beyond this many, anew. */
const FORMS_KEPT = 20_000
const forms = new Map<string, Forms>()

const formsOf = (word: string, locale: string): Forms => {
  const place = `${locale} ${word}`
  const known = forms.get(place)
  if (known) return known
  if (forms.size >= FORMS_KEPT) forms.clear()
  const folded = foldKeepingCase(word)
  const made = { folded, stem: stemOf(folded, locale) }
  forms.set(place, made)
  return made
}

const stemOf = (folded: string, locale: string): string => {
  if (/^[A-Z][A-Z0-9]+s?$/u.test(folded)) return folded.replace(/s$/u, '') // an abbreviation; its case tells it from a word
  if (locale === 'fa') return persianStem(folded)
  return /^[a-z]/iu.test(folded) ? stemmer(folded.toLowerCase().replace(/'s?$/u, '')) : folded
}

/** A plural that is written joined: «بندرها», «گرفتگیهای». */
const JOINED_PLURAL = /(?<=^.{3,})(?<!ه)ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?$/u

const persianStem = (folded: string): string => folded.replace(JOINED_PLURAL, '').toLowerCase()

/** Forms under which a last word may stand besides its own: «تشنجی», «عضلاتشان». */
export const looserStems = (stem: string): string[] =>
  /[\u0600-\u06ff]/u.test(stem) ? LOOSE.flatMap((ending) => (ending.test(stem) ? [stem.replace(ending, '')] : [])) : []

const LOOSE = [/(?<=^.{3,})(?<!ه)ی$/u, /(?<=^.{3,})(?:مان|تان|شان)$/u, /(?<=^.{4,})[شمت]$/u]
