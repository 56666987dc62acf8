import { foldForMatching } from '../memory/fold'
import { articleFor } from './english-article'
import { bent, type EnglishForm } from './english-forms'
import { isSentenceStart, likeCase } from './letter-case'
import type { Rewriter } from './rewriter'

/** In this order: what is listed as it stands there needs no rule. */
const FORMS: readonly EnglishForm[] = ['same', 'plural', 'possessive', 'singular']

/**
 * Another word with the number, the possessive and the capitals of the one that stands there, and the article that it
 * needs. A word that is derived ("cramping" for "cramp") is a person's to write.
 */
export const rewriteEnglish: Rewriter = ({ end, instead, plain, start, word }) => {
  const surface = plain.slice(start, end)
  const form = FORMS.find((known) => keyOf(bent(word, known)) === keyOf(surface))
  if (!form) return null
  const text = likeCase(bent(instead, form), { surface, listed: word, isAtStart: isSentenceStart(plain, start) })
  // That a word has a singular can't be told from its letters.
  return { ...withArticle(plain, start, text), end, isCertain: form !== 'singular' }
}

const keyOf = (text: string): string => foldForMatching(text).replace(/[\s-]/gu, '')

/** With "a" or "an" before it set right. */
const withArticle = (plain: string, start: number, text: string): { readonly start: number; readonly text: string } => {
  const [found, article = '', space = ''] = /(?<![\p{L}\p{N}])(an?)([ \u00a0])$/iu.exec(plain.slice(0, start)) ?? []
  const right = articleFor(text)
  if (found === undefined || article.toLowerCase() === right) return { start, text }
  return { start: start - found.length, text: `${article[0]}${right.slice(1)}${space}${text}` }
}
