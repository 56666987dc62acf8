/** The least grade that a change of a source text can have, read off the change itself. */
import { foldDigits } from '#language'

import type { DiffPart } from '../memory/remembered'
import type { Grade } from './grade'
import { type GradeReason, leastGrade } from './reasons'
import { areOpposites, isSignal } from './signal-words'
import { isSlip } from './slip'

export type TextChange = {
  /** What changed, word by word. */
  readonly diff: readonly DiffPart[]
  /** The quantities that each of the two texts gives, as they read. */
  readonly quantities: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Whether readers are warned by it, and whether there was or is such a text at all. */
  readonly isWarning: boolean
  readonly isNew: boolean
  readonly isGone: boolean
  /** The medicines that each of the two texts names, in any form of their words. */
  readonly drugs: { readonly before: readonly string[]; readonly after: readonly string[] }
}

/** A quantity, a warning, a negation, a unit or a medicine that changed is at least clinical; a lost warning is safety. */
export const minimumGrade = (
  change: TextChange,
): { readonly minimum: Grade; readonly reasons: readonly GradeReason[] } => {
  const reasons = reasonsOf(change)
  return { minimum: leastGrade(reasons), reasons: reasons.length > 0 ? reasons : ['letters'] }
}

const reasonsOf = ({ diff, drugs, isGone, isNew, isWarning, quantities }: TextChange): GradeReason[] => {
  const removed = wordsOf(diff, 'removed')
  const added = wordsOf(diff, 'added')
  const changed = [...removed, ...added]
  const hasOpposites = removed.some((one) => added.some((other) => areOpposites(one, other)))
  const isOnlySlip = isSlip(removed, added)
  const holds: Partial<Record<GradeReason, boolean>> = {
    number: changed.some((word) => isSignal(word, 'number')),
    quantity: !areSame(quantities),
    negation: hasOpposites || changed.some((word) => isSignal(word, 'negation')),
    comparison: changed.some((word) => isSignal(word, 'comparison')),
    unit: changed.some((word) => isSignal(word, 'unit')),
    drug: !areSame(drugs),
    warning: isWarning && !isGone && (isNew || !isOnlySlip),
    'warning-gone': isWarning && isGone,
    words: !isOnlySlip,
  }
  return (Object.keys(holds) as GradeReason[]).filter((reason) => holds[reason])
}

const areSame = ({
  after,
  before,
}: {
  readonly before: readonly string[]
  readonly after: readonly string[]
}): boolean => before.join('\n') === after.join('\n')

const wordsOf = (diff: readonly DiffPart[], kind: DiffPart['kind']): string[] =>
  diff.filter((part) => part.kind === kind).flatMap(({ text }) => split(text))

const split = (text: string): string[] =>
  foldDigits(text)
    .toLocaleLowerCase()
    .split(/[\s.,;:!?،؛؟«»()"“”]+/u)
    .filter(Boolean)
