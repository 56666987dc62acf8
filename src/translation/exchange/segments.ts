import { marksIn } from '../units/marked-text'
import { sentencesOf } from '../units/sentences'
import type { ExchangeUnit } from './format'

/** A stretch of a unit: something to translate, or the white space between two of those. */
export type Part = { readonly kind: 'segment' | 'space'; readonly source: string; readonly target: string | null }

/**
 * A unit sentence by sentence. Where there is a translation whose sentences aren't as many as the source's or have other
 * marks, the unit is one segment. The sources joined are the unit's source, the targets joined its target.
 */
export const partsOf = (unit: ExchangeUnit, targetLocale: string): Part[] => {
  const whole: Part[] = [{ kind: 'segment', source: unit.source, target: unit.target }]
  const sources = unit.sentences.map(trimmed)
  if (sources.some(({ core }) => core === '')) return whole
  if (unit.target === null) return sources.length > 0 ? sources.flatMap((source) => pair(source, null)) : whole
  const targets = sentencesOf(unit.target, targetLocale).map(trimmed)
  const isAlike =
    sources.length > 0 &&
    sources.length === targets.length &&
    targets.every(({ core }, index) => core !== '' && hasSameMarks(core, sources[index]?.core ?? ''))
  return isAlike ? sources.flatMap((source, index) => pair(source, targets[index] ?? null)) : whole
}

type Trimmed = { readonly before: string; readonly core: string; readonly after: string }

const trimmed = (sentence: string): Trimmed => {
  const core = sentence.trim()
  const start = sentence.indexOf(core)
  return { before: sentence.slice(0, start), core, after: sentence.slice(start + core.length) }
}

const pair = (source: Trimmed, target: Trimmed | null): Part[] => [
  ...space(source.before, target?.before),
  { kind: 'segment', source: source.core, target: target?.core ?? null },
  ...space(source.after, target?.after),
]

const space = (source: string, target: string | undefined): Part[] =>
  source || target ? [{ kind: 'space', source, target: target ?? null }] : []

const hasSameMarks = (one: string, other: string): boolean => marksIn(one).join() === marksIn(other).join()
