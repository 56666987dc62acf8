import { LETTER } from '../orthography/characters'
import { draftOf, edited, editsSince, textOf } from './draft'
import { applyEdits } from './edits'
import type { LintFinding } from './finding'
import { openText } from './open-text'
import { FIXES, SUGGESTIONS } from './rules'

const HAS_PERSIAN = new RegExp(LETTER)

/**
 * What a careful Persian editor would write otherwise in a plain text, in order, none over another. Fixes keep every
 * letter and the value of every number; where all are applied, the text has none any more. Code, placeholders, tags,
 * addresses, Latin words and the numbers that belong to them stay. A text without a Persian letter has no finding.
 */
export const lintPersian = (text: string): readonly LintFinding[] => {
  if (!HAS_PERSIAN.test(text)) return []
  const open = openText(text)
  const suggestions = SUGGESTIONS.flatMap(({ find, name }) =>
    find(open).map((edit): LintFinding => ({ rule: name, tier: 'suggestion', ...edit })),
  )
  return withoutOverlaps([...fixesOf(text), ...suggestions])
}

/** More rounds than one fix can call forth others. */
const MAX_ROUNDS = 8

/** The fixes, each rule working on what the ones before it have left, until none has anything to say. */
const fixesOf = (text: string): LintFinding[] => {
  let draft = draftOf(text)
  for (let round = 0, isDone = false; round < MAX_ROUNDS && !isDone; round += 1) {
    isDone = true
    let open = openText(textOf(draft))
    for (const { find, name } of FIXES) {
      const edits = find(open)
      if (edits.length === 0) continue
      isDone = false
      draft = edited(draft, name, edits)
      open = openText(textOf(draft))
    }
  }
  return editsSince(text, draft).map(({ rule, ...edit }) => ({ rule, tier: 'fix', ...edit }))
}

/** Fixes have the right of way, then the earlier rule. */
const withoutOverlaps = (found: readonly LintFinding[]): LintFinding[] => {
  const kept: LintFinding[] = []
  for (const finding of found) if (!kept.some((other) => overlap(other, finding))) kept.push(finding)
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

const overlap = (one: LintFinding, other: LintFinding): boolean =>
  (one.start < other.end && other.start < one.end) || (one.start === other.start && one.tier !== other.tier)

/** Languages with a lint of their own. */
const LINTS: Readonly<Record<string, (text: string) => readonly LintFinding[]>> = { fa: lintPersian }

/** Whether a language has a lint of its own. */
export const hasLint = (code: string): boolean => code in LINTS

/**
 * The same for a text in any language; nothing where the language has no lint.
 * @param code the language, for instance `fa`
 */
export const lintText = (text: string, code: string): readonly LintFinding[] => LINTS[code]?.(text) ?? []

/** A text with findings of it applied. Of two that overlap, the first is. */
export const applyLint = (text: string, findings: readonly LintFinding[]): string => applyEdits(text, findings)
