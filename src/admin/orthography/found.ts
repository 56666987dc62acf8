/** What the lint finds in the texts of a form, and those texts without it. Pure. */
import { applyLint, type LintFinding, lintText } from '#language'

import type { FormText } from './form-texts'
import { editRuns, isTextState, runsOf } from './rich-runs'

/** One finding in a text of the form. */
export type Found = LintFinding & {
  readonly text: FormText
  /** The number of the run in a rich text; 0 in a plain one. */
  readonly run: number
  /** What is read in the run, for the finding's surroundings. */
  readonly words: string
}

/** Everything that is found, text by text. Rules that a person doesn't want to see here are left out. */
export const findAll = (texts: readonly FormText[], locale: string, hidden: ReadonlySet<string>): Found[] =>
  texts.flatMap((text) =>
    runsIn(text.value).flatMap((words, run) =>
      lintText(words, locale)
        .filter(({ rule }) => !hidden.has(rule))
        .map((finding) => ({ ...finding, text, run, words })),
    ),
  )

/** Whether two findings are of the same place, though the text may go on otherwise by now. */
export const isSame = (one: Found, other: Found): boolean =>
  one.text.path === other.text.path &&
  one.run === other.run &&
  one.rule === other.rule &&
  one.start === other.start &&
  one.words.slice(0, one.end) === other.words.slice(0, other.end)

/** The texts that findings were made in with those applied, by path. */
export const mended = (findings: readonly Found[]): ReadonlyMap<string, unknown> => {
  const texts = new Map(findings.map(({ text }) => [text.path, text.value]))
  return new Map(
    [...texts].map(([path, value]) => [
      path,
      valueWith(
        value,
        findings.filter(({ text }) => text.path === path),
      ),
    ]),
  )
}

const valueWith = (value: unknown, findings: readonly Found[]): unknown => {
  if (!isTextState(value)) return typeof value === 'string' ? applyLint(value, findings) : value
  const byRun = new Map<number, Found[]>()
  for (const found of findings) byRun.set(found.run, [...(byRun.get(found.run) ?? []), found])
  return editRuns(value, byRun)
}

const runsIn = (value: unknown): string[] =>
  isTextState(value) ? runsOf(value) : typeof value === 'string' ? [value] : []

/** Letters of a text shown on each side of a finding. */
const CONTEXT = 16

/** A finding with what stands around it, at whole words where it is cut. */
export const surroundings = ({ end, start, words }: Pick<Found, 'end' | 'start' | 'words'>) => {
  const before = words.slice(0, start)
  const after = words.slice(end)
  return {
    before: before.length > CONTEXT ? `…${before.slice(-CONTEXT).replace(/^\S*\s/u, '')}` : before,
    found: words.slice(start, end),
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT).replace(/\s\S*$/u, '')}…` : after,
  }
}
