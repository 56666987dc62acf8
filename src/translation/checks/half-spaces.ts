import type { Check, CheckedText, RawCheckFinding } from './check'
import { lintOf } from './read/lint'
import { placesOf } from './read/places'

/** Beside white space, marks, brackets and the text's ends a half-space parts nothing. */
const EDGE = '[\\s.,;:!?،؛؟…«»‹›“”()\\[\\]{}]'
const USELESS = new RegExp(`(?<=^|${EDGE})\\u200c+|\\u200c+(?=${EDGE}|$)|(?<=\\u200c)\\u200c+`, 'gu')

/** In English nothing joins, so that a half-space is always a slip. */
const ALWAYS = /\u200c+/gu

/** What the lint asks for in place of a space, and whether it is certain: «دستمال تر» is a wet cloth. */
const MISSING: Readonly<Record<string, { readonly isCertain: boolean }>> = {
  'verb-prefix': { isCertain: true },
  'plural-ending': { isCertain: true },
  'comparative-ending': { isCertain: false },
  copula: { isCertain: false },
}

/** Half-spaces (U+200C) that do nothing, and spaces that should be one. */
export const halfSpaces: Check = {
  name: 'half-spaces',
  check: ({ target }) => [...useless(target), ...(target.locale === 'fa' ? missing(target) : [])],
}

const PATTERNS: Readonly<Record<string, RegExp>> = { en: ALWAYS, fa: USELESS }

const useless = ({ locale, plain }: CheckedText): RawCheckFinding[] => {
  const pattern = PATTERNS[locale]
  if (!pattern) return []
  return placesOf(plain, pattern).map(({ range }) => ({ messageKey: 'useless', side: 'target', range, fix: '' }))
}

const missing = (text: CheckedText): RawCheckFinding[] =>
  lintOf(text).flatMap(({ end, replacement, rule, start }) => {
    const found = MISSING[rule]
    if (!found) return []
    const range = { start, end }
    const facts = { text: around(text.plain, range) }
    return [
      { messageKey: 'missing', side: 'target' as const, range, facts, ...(found.isCertain && { fix: replacement }) },
    ]
  })

/** The words on both sides of a space. */
const around = (plain: string, { end, start }: { readonly start: number; readonly end: number }): string =>
  `${/\S*$/u.exec(plain.slice(0, start))?.[0] ?? ''} ${/^[\p{L}\p{M}\u200c]*/u.exec(plain.slice(end))?.[0] ?? ''}`
