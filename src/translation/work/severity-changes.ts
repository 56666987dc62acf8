/** Warnings that weigh another than before. The rows and their weight are shared by all languages. */
import { CALLOUT_TYPES, SEVERITIES } from '#fields'

import { type GradeReason, leastGrade } from '../grades'
import type { Change, TwoTexts } from './change'

type Weight = { readonly value: string; readonly scale: readonly string[] }

/** Warnings, and callouts of the body, that stand in both texts. */
export const severityChanges = ({ after, before }: Pick<TwoTexts, 'after' | 'before'>): Change[] => {
  const was = new Map(weightsIn(before, []))
  return [...weightsIn(after, [])].flatMap(([key, { scale, value }]): Change[] => {
    const old = was.get(key)?.value
    if (old === undefined || old === value) return []
    const isRaised = scale.indexOf(value) > scale.indexOf(old)
    const reasons: GradeReason[] = [isRaised ? 'severity-raised' : 'severity']
    return [{ key, before: old, after: value, minimum: leastGrade(reasons), reasons }]
  })
}

function* weightsIn(value: unknown, at: readonly string[]): Generator<readonly [string, Weight]> {
  if (Array.isArray(value))
    for (const row of value as unknown[]) yield* weightsIn(row, [...at, String((row as { id?: unknown } | null)?.id)])
  else if (isRow(value)) {
    if (typeof value.severity === 'string') yield [[...at, 'severity'].join('.'), weight(value.severity, SEVERITIES)]
    if (value.blockType === 'callout' && typeof value.type === 'string')
      yield [[...at, 'type'].join('.'), weight(value.type, CALLOUT_TYPES)]
    for (const [name, inner] of Object.entries(value)) yield* weightsIn(inner, [...at, name])
  }
}

const weight = (value: string, scale: readonly string[]): Weight => ({ value, scale })

/** A rich text has nodes in it, and no warnings. */
const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !('root' in value)
