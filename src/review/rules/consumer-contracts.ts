import type { Breach } from '#contract'
import { findLocale } from '#locales'

import type { RawFinding } from '../finding'
import type { GateInput, GateRule } from '../rule'

/** An editor knows, before publishing, which consumers can't show the text; their channels will not have the entry. */
export const consumerContracts: GateRule = {
  name: 'consumer-contracts',
  check: (input) => input.breaches.map(({ breach, channel }) => findingOf(input, channel, breach)),
}

const findingOf = ({ fields, locale }: GateInput, channel: string, breach: Breach): RawFinding => {
  if (breach.kind === 'no-aspect')
    return { path: '', messageKey: 'breaksNoAspect', facts: { channel, aspect: breach.aspect } }
  const { field } = breach
  const at = { path: field, labels: [labelOf(fields, field)] }
  const facts = { channel, field, language: findLocale(locale).englishName }
  return breach.kind === 'missing'
    ? { ...at, messageKey: 'breaksMissing', facts }
    : { ...at, ...measured(breach, facts) }
}

const measured = (
  breach: Exclude<Breach, { kind: 'missing' | 'no-aspect' }>,
  named: Readonly<Record<string, string>>,
): Pick<RawFinding, 'facts' | 'messageKey'> => {
  const facts = { ...named, max: String(breach.max) }
  if (breach.kind === 'cuts-warning')
    return breach.unit === 'utf16'
      ? { messageKey: 'breaksCutsWarningInUnits', facts }
      : { messageKey: 'breaksCutsWarning', facts }
  const counted = { ...facts, length: String(breach.length) }
  return breach.unit === 'utf16'
    ? { messageKey: 'breaksTooLongInUnits', facts: counted }
    : { messageKey: 'breaksTooLong', facts: counted }
}

const labelOf = (fields: GateInput['fields'], path: string) => {
  const field = fields.find((each) => 'name' in each && each.name === path.split('.')[0])
  return field && 'label' in field && isWords(field.label) ? field.label : path
}

const isWords = (label: unknown): label is Readonly<Record<string, string>> =>
  typeof label === 'object' && label !== null && !('$$typeof' in label)
