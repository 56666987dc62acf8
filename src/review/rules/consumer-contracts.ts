import type { Breach } from '#contract'
import { localeRegistry, words, type WordValues } from '#locales'

import type { RawFinding } from '../finding'
import type { GateInput, GateRule } from '../rule'

/** An editor knows, before publishing, which consumers can't show the text; their channels will not have the entry. */
export const consumerContracts: GateRule = {
  name: 'consumer-contracts',
  check: (input) => input.breaches.map(({ breach, channel }) => findingOf(input, channel, breach)),
}

const findingOf = ({ fields, locale }: GateInput, channel: string, breach: Breach): RawFinding => {
  if (breach.kind === 'no-aspect')
    return {
      path: '',
      messageKey: 'breaksNoAspect',
      facts: { channel, aspect: words(`channels.fields.aspects.options.${breach.aspect}`) },
    }
  const { field } = breach
  const label = labelOf(fields, field)
  const at = { path: field, labels: [label] }
  const facts = { channel, field: withinSentence(label), language: nameOf(locale) }
  return breach.kind === 'missing'
    ? { ...at, messageKey: 'breaksMissing', facts }
    : { ...at, ...measured(breach, facts) }
}

const measured = (
  breach: Exclude<Breach, { kind: 'missing' | 'no-aspect' }>,
  named: WordValues,
): Pick<RawFinding, 'facts' | 'messageKey'> => {
  const facts = { ...named, max: breach.max }
  if (breach.kind === 'cuts-warning')
    return breach.unit === 'utf16'
      ? { messageKey: 'breaksCutsWarningInUnits', facts }
      : { messageKey: 'breaksCutsWarning', facts }
  const counted = { ...facts, length: breach.length }
  return breach.unit === 'utf16'
    ? { messageKey: 'breaksTooLongInUnits', facts: counted }
    : { messageKey: 'breaksTooLong', facts: counted }
}

/** A language's name in each of the languages. */
const nameOf = (locale: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    localeRegistry.map(({ code, intl }) => [
      code,
      new Intl.DisplayNames([intl], { type: 'language' }).of(locale) ?? locale,
    ]),
  )

/** A label begins with a capital letter where its script has them. */
const withinSentence = (label: ReturnType<typeof labelOf>) =>
  typeof label === 'string'
    ? label
    : Object.fromEntries(Object.entries(label).map(([code, text]) => [code, text.toLocaleLowerCase(code)]))

const labelOf = (fields: GateInput['fields'], path: string) => {
  const field = fields.find((each) => 'name' in each && each.name === path.split('.')[0])
  return field && 'label' in field && isWords(field.label) ? field.label : path
}

const isWords = (label: unknown): label is Readonly<Record<string, string>> =>
  typeof label === 'object' && label !== null && !('$$typeof' in label)
