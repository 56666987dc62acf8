import { lengthOf, type LengthUnit, sentencesOf } from '#language'

import type { EntryContent } from './entry'
import { isWarning } from './severity'

type Limit = { readonly entry: EntryContent; readonly max: number; readonly unit: LengthUnit }

/**
 * The first sentences of a text of an entry, and every warning in it, whole and in its place. Nothing is cut inside a sentence:
 * "safe for all" and "safe for all but children" begin alike.
 * @returns `cuts-warning` where the warnings alone are too long, `too-long` where not even one sentence fits
 */
export const shortened = (
  text: string,
  { entry, max, unit }: Limit,
): { readonly text: string } | 'cuts-warning' | 'too-long' => {
  const pieces = piecesOf(text, entry)
  const join = (isKept: (index: number) => boolean) =>
    pieces
      .filter((piece, index) => piece.isWarning || isKept(index))
      .map((piece) => piece.text)
      .join('')
      .trim()
  let fitting = join(() => false)
  if (lengthOf(fitting, unit) > max) return 'cuts-warning'
  for (let last = 0; last < pieces.length; last += 1) {
    const longer = join((index) => index <= last)
    if (lengthOf(longer, unit) > max) break
    fitting = longer
  }
  return fitting === '' ? 'too-long' : { text: fitting }
}

type Piece = { readonly text: string; readonly isWarning: boolean }

/** Sentences and whole warnings; joined, they are the text. */
const piecesOf = (text: string, entry: EntryContent): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const { end, start } of placesOf(text, warningsIn(entry))) {
    if (start < from) continue
    pieces.push(...sentences(text.slice(from, start), entry.locale))
    // The empty line after it comes along, so that what follows doesn't run into it.
    const after = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0
    pieces.push({ text: text.slice(start, end + after), isWarning: true })
    from = end + after
  }
  pieces.push(...sentences(text.slice(from), entry.locale))
  return pieces
}

const sentences = (text: string, locale: string): Piece[] =>
  text === '' ? [] : sentencesOf(text, locale).map((sentence) => ({ text: sentence, isWarning: false }))

/** In order; of two at one place the longer first. Two warnings may say the same. */
const placesOf = (text: string, warnings: Iterable<string>) =>
  [...new Set(warnings)]
    .flatMap((warning) => startsOf(text, warning).map((start) => ({ start, end: start + warning.length })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)

const startsOf = (text: string, part: string): number[] => {
  const starts: number[] = []
  if (part === '') return starts
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) starts.push(at)
  return starts
}

/** The texts of all warnings of an entry, as they stand in its longer texts: a callout with its title. */
function* warningsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if ('severity' in value && isWarning(value.severity) && 'text' in value) {
    if ('title' in value) yield `${String(value.title)}\n${String(value.text)}`
    yield String(value.text)
  }
  for (const inner of Object.values(value)) yield* warningsIn(inner)
}
