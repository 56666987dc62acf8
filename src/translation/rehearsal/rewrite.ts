import { rewriteEnglish } from './english'
import { rewritePersian } from './persian'
import type { Found, Rewrite, Rewriter } from './rewriter'

const REWRITERS: Readonly<Record<string, Rewriter>> = { en: rewriteEnglish, fa: rewritePersian }

/** Puts another word in place of one, in a language; a language without rules of its own changes unbent words only. */
export const rewrite = (found: Found, locale: string): Rewrite | null => (REWRITERS[locale] ?? unbent)(found)

const unbent: Rewriter = ({ end, instead, plain, start, word }) =>
  plain.slice(start, end) === word ? { start, end, text: instead, isCertain: true } : null
