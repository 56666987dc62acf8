import { wordsOfRun } from '#language'

import { ALONE } from '../units/marked-text'
import type { Check, CheckedText, RawCheckFinding } from './check'
import { placesOf } from './read/places'

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '“': '”' }
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]))
const BRACKET = /[()[\]{}«»“”]/gu

/** Brackets and quotation marks come in pairs; what the source has in them, the translation has too. */
export const brackets: Check = {
  name: 'brackets',
  check: ({ source, target }) => {
    const broken = unpaired(target)
    return broken.length > 0 ? broken : lost(source, target)
  },
}

/** Letters and numbers of a list, «۱)», close nothing. */
const isListSign = (plain: string, at: number): boolean =>
  /(?:^|[\s،؛,;])(?:\p{L}|\p{N}{1,2}|الف)$/u.test(plain.slice(0, at))

type Open = { readonly sign: string; readonly start: number }

const unpaired = ({ plain }: CheckedText): RawCheckFinding[] => {
  let open: readonly Open[] = []
  const broken: RawCheckFinding[] = []
  for (const { range, text: sign } of placesOf(plain, BRACKET)) {
    const opening = OPENING.get(sign)
    const index = open.findLastIndex((one) => one.sign === opening)
    const last = open.at(-1)
    if (!opening) open = [...open, { sign, start: range.start }]
    else if (index >= 0) {
      broken.push(...open.slice(index + 1).map(unclosed))
      open = open.slice(0, index)
    } else if (last) {
      const wanted = CLOSING[last.sign] ?? ''
      broken.push({ messageKey: 'other', side: 'target', range, facts: { sign, wanted }, fix: wanted })
      open = open.slice(0, -1)
    } else if (!isListSign(plain, range.start))
      broken.push({ messageKey: 'unopened', side: 'target', range, facts: { sign } })
  }
  return [...broken, ...open.map(unclosed)]
}

const unclosed = ({ sign, start }: Open): RawCheckFinding => ({
  messageKey: 'unclosed',
  side: 'target',
  range: { start, end: start + 1 },
  facts: { sign },
})

const ROUND = /\([^()]*\)/gu
/** English quotes with "" or “”, Persian with «». A quotation mark behind a number is an inch. */
const QUOTED = /«[^«»]*»|“[^“”]*”|(?<![\p{L}\p{N}])"[^"]*"/gu

/** Fewer words explain a word to readers of one language, those of another need it less: «آب‌سیاه (گلوکوم)». */
const MIN_WORDS = 3

/** In Persian as in English, a word in brackets may be added and a word be quoted: only what is lost is reported. */
const lost = (source: CheckedText, target: CheckedText): RawCheckFinding[] => [
  ...lostOf('lost-brackets', ROUND, [source, target]),
  ...lostOf('lost-quotes', QUOTED, [source, target]),
]

const lostOf = (
  messageKey: string,
  pattern: RegExp,
  [source, target]: readonly [CheckedText, CheckedText],
): RawCheckFinding[] => {
  const wanted = placesOf(source.plain, pattern).filter(({ text }) => wordsOfRun(text).length >= MIN_WORDS)
  const found = placesOf(target.plain, pattern).length
  const text = wanted[found]?.text.replaceAll(ALONE, '…')
  return text === undefined ? [] : [{ messageKey, side: 'target', facts: { text } }]
}
