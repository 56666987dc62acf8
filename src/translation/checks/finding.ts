import { defaultLocale, translator } from '#locales'

import { TranslationError } from '../errors'
import { ALONE } from '../units/marked-text'
import type { CheckFinding, CheckInput, CheckSeverity, RawCheckFinding } from './check'

/** A check returned a finding that can't be shown or applied. */
class BadFinding extends TranslationError {
  constructor(check: string, fault: string) {
    super('bad-finding', `The check "${check}" returned a finding that can't be one: ${fault}.`)
  }
}

/** What all findings of one check share. */
export type FoundBy = {
  readonly name: string
  readonly severity: Exclude<CheckSeverity, 'off'>
  readonly input: CheckInput
}

/** Gives a finding its weight and its sentence. @throws BadFinding, UnknownWords, MissingValue */
export const findingOf = (raw: RawCheckFinding, { input, name, severity }: FoundBy): CheckFinding => {
  const fault = faultOf(raw, input)
  if (fault) throw new BadFinding(name, fault)
  return { ...raw, check: name, severity, message: sentence(`${name}.${raw.messageKey}`, raw.facts) }
}

/** A check that could not answer: silence would be taken for consent. It weighs what the check weighs. */
export const failureOf = (error: unknown, { name, severity }: FoundBy): CheckFinding => {
  const facts = { check: name, reason: error instanceof Error ? error.message : String(error) }
  return {
    check: 'failed-check',
    messageKey: 'failed',
    facts,
    side: 'target',
    severity,
    message: sentence('failed-check.failed', facts),
  }
}

const sentence = (key: string, facts: RawCheckFinding['facts'] = {}): string =>
  translator(defaultLocale.code, 'checks')(key, facts)

const faultOf = ({ fix, range, side }: RawCheckFinding, input: CheckInput): string | null => {
  const { plain } = input[side]
  if (range && !isInside(range, plain))
    return `the range ${range.start}–${range.end} is not in the ${plain.length} characters of the ${side}`
  if (fix === undefined) return null
  if (side !== 'target') return 'only the target can be mended'
  if (!range) return 'a fix needs the range that it replaces'
  if (fix.includes(ALONE)) return 'a fix can put no mark'
  return fix === plain.slice(range.start, range.end) ? 'its fix changes nothing' : null
}

const isInside = ({ end, start }: { readonly start: number; readonly end: number }, plain: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= plain.length
