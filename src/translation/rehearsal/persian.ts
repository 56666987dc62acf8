import { foldForMatching } from '../memory/fold'
import { type PersianEnding, readEnding, showsEzafe, withoutEzafe, writeEnding } from './persian-endings'
import type { Rewrite, Rewriter } from './rewriter'

/**
 * Another word with the endings of the one that stands there. A plural stands at the head of a phrase, every other
 * ending at its end: «کرامپ‌هایش» is «گرفتگی‌های عضلانی‌اش».
 */
export const rewritePersian: Rewriter = ({ end, instead, plain, start, word }) => {
  const surface = plain.slice(start, end)
  const follows = isFollowedByWord(plain.slice(end))
  const written = atEnd(surface, { word, instead, follows }) ?? atHead(surface, { word, instead, follows })
  return written && { start, end, ...written }
}

type Words = { readonly word: string; readonly instead: string; readonly follows: boolean }
type Written = Pick<Rewrite, 'text' | 'isCertain'>

/** The word as it is listed, with an ending after all of it. */
const atEnd = (surface: string, { follows, instead, word }: Words): Written | null => {
  const rest = restAfter(surface, word)
  const ending = rest === null ? null : readEnding(rest, word)
  if (!ending) return null
  // An ezafe that was not to be seen after the old word would be written after the new one.
  const mayLackEzafe = ending.kind === 'none' && !ending.isPlural && follows && showsEzafe(instead) && !showsEzafe(word)
  const [head, tail] = phraseOf(instead)
  if (tail === null || !ending.isPlural) return { text: writeEnding(instead, ending), isCertain: !mayLackEzafe }
  return { text: `${pluralHead(head)} ${writeEnding(tail, withoutPlural(ending))}`, isCertain: !/ و /u.test(tail) }
}

/** A phrase with an ending on its first word: «گرفتگی‌های عضلانی». */
const atHead = (surface: string, { follows, instead, word }: Words): Written | null => {
  const [head, tail] = phraseOf(word)
  if (tail === null) return null
  for (const { index } of surface.matchAll(/[ \u00a0]/gu)) {
    const [first, last] = [restAfter(surface.slice(0, index), head), restAfter(surface.slice(index + 1), tail)]
    const atFirst = first === null ? null : readEnding(first, head)
    const atLast = last === null ? null : readEnding(last, tail)
    if (!atFirst?.isPlural || atFirst.kind !== 'ezafe' || !atLast || atLast.isPlural) continue
    const [newHead, newTail] = phraseOf(instead)
    if (newTail !== null) return { text: `${pluralHead(newHead)} ${writeEnding(newTail, atLast)}`, isCertain: true }
    // Whether the phrase goes on can't be seen where its last word had no ending: «گره‌ها» or «گره‌های».
    return {
      text: writeEnding(instead, { ...atLast, isPlural: true }),
      isCertain: !(follows && atLast.kind === 'none'),
    }
  }
  return null
}

/** A phrase's first word and the others; null where there are none. */
const phraseOf = (phrase: string): [string, string | null] => {
  const [, head, tail] = /^(\S+)[ \u00a0]+(.+)$/u.exec(phrase) ?? []
  return head === undefined || tail === undefined ? [phrase, null] : [withoutEzafe(head), tail]
}

const LINKED: PersianEnding = { isPlural: true, kind: 'ezafe', body: '', isSetOff: false }

const pluralHead = (head: string): string => writeEnding(head, LINKED)

const withoutPlural = (ending: PersianEnding): PersianEnding => ({ ...ending, isPlural: false })

/** What stands after a word at the start of a text; null where the text does not begin with it. */
const restAfter = (text: string, word: string): string | null => {
  const key = keyOf(word)
  for (let end = 1; end <= text.length; end += 1) if (keyOf(text.slice(0, end)) === key) return text.slice(end)
  return null
}

const keyOf = (text: string): string => foldForMatching(text).replace(/[\s-]/gu, '')

/** Words before which no noun has an ezafe. */
const NO_EZAFE =
  /^(?:و|یا|اما|ولی|در|از|به|با|تا|را|که|برای|بر|هم|نیز|چه|چون|است|نیست|هستند|نیستند|بود|باشد|شود|شد|دارد|ندارد|داشت|کرد|کند|چیست|می‌\S*|نمی‌\S*)(?![\p{L}\p{M}])/u

const isFollowedByWord = (after: string): boolean => /^[ \u00a0]\p{L}/u.test(after) && !NO_EZAFE.test(after.slice(1))
