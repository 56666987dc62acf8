import { ALONE } from '../units/marked-text'
import type { Check, CheckedText, RawCheckFinding } from './check'

const KINDS = ['stop', 'question', 'exclamation', 'ellipsis', 'colon', 'semicolon', 'comma'] as const
type Kind = (typeof KINDS)[number]

const SIGNS: Readonly<Record<string, Kind>> = {
  '.': 'stop',
  '?': 'question',
  '؟': 'question', // U+061F
  '!': 'exclamation',
  '…': 'ellipsis',
  '...': 'ellipsis',
  ':': 'colon',
  ';': 'semicolon',
  '؛': 'semicolon', // U+061B
  ',': 'comma',
  '،': 'comma', // U+060C
}

const LATIN: Readonly<Record<Kind, string>> = {
  stop: '.',
  question: '?',
  exclamation: '!',
  ellipsis: '…',
  colon: ':',
  semicolon: ';',
  comma: ',',
}

/** How a language ends its sentences; of others, nothing is said. */
const LANGUAGES: Readonly<Record<string, Readonly<Record<Kind, string>>>> = {
  en: LATIN,
  fa: { ...LATIN, question: '؟', semicolon: '؛', comma: '،' }, // U+061F, U+061B, U+060C
}

/** Behind the last mark only brackets and quotation marks close. */
const END = /(\.{3}|[.?؟!…:;؛,،])?([\s)\]}»”’"']*)$/u

/** A translation ends as its source does, in the mark of its own language. */
export const endPunctuation: Check = {
  name: 'end-punctuation',
  check: ({ source, target }) => {
    const own = LANGUAGES[target.locale]
    if (!own || !LANGUAGES[source.locale] || [source, target].some((text) => !hasWords(text))) return []
    return finding(endOf(source), endOf(target), own)
  },
}

type End = {
  readonly sign: string
  readonly kind: Kind | null
  readonly start: number
  readonly end: number
  /** Where the text ends, brackets and all; `isInside` tells whether they close behind the mark. */
  readonly textEnd: number
  readonly isInside: boolean
}

/** A text that ends in a mark ends with whatever that stands for. */
const hasWords = ({ plain }: CheckedText): boolean => /\p{L}/u.test(plain) && !plain.trimEnd().endsWith(ALONE)

const endOf = ({ plain }: CheckedText): End => {
  const [, sign = '', closing = ''] = END.exec(plain) ?? []
  const end = plain.length - closing.length
  return {
    sign,
    kind: isAbbreviated(plain.slice(0, end)) ? null : (SIGNS[sign] ?? null),
    start: end - sign.length,
    end,
    textEnd: plain.trimEnd().length,
    isInside: closing.trim() !== '',
  }
}

/** "e.g.", «ه.ش.»: the stop is the word's. Whether it is the sentence's too can't be told. */
const isAbbreviated = (text: string): boolean => /\p{L}\.\p{L}\.$/u.test(text)

const finding = (source: End, target: End, own: Readonly<Record<Kind, string>>): RawCheckFinding[] => {
  if (isAbbreviatedEnd(source) || isAbbreviatedEnd(target)) return []
  const wanted = source.kind ? own[source.kind] : ''
  const isForeign =
    target.kind !== null && target.kind === source.kind && target.sign !== wanted && target.sign !== '...'
  if (target.kind === source.kind && !isForeign) return []
  const range = { start: target.start, end: target.end }
  if (isForeign) return [{ messageKey: 'foreign', side: 'target', range, facts: { wanted }, fix: wanted }]
  if (wanted === '') return [{ messageKey: 'extra', side: 'target', range, facts: { found: target.sign }, fix: '' }]
  if (target.sign === '') {
    const at = source.isInside ? target.end : target.textEnd
    return [{ messageKey: 'missing', side: 'target', range: { start: at, end: at }, facts: { wanted }, fix: wanted }]
  }
  return [{ messageKey: 'other', side: 'target', range, facts: { found: target.sign, wanted }, fix: wanted }]
}

const isAbbreviatedEnd = ({ kind, sign }: End): boolean => kind === null && sign !== ''
