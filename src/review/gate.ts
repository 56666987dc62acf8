import { defaultLocale, translator } from '#locales'

import type { Finding } from './finding'
import { GATE } from './gate.config'
import type { GateInput, GateRule } from './rule'
import { altText } from './rules/alt-text'
import { confirmedTranslation } from './rules/confirmed-translation'
import { consumerContracts } from './rules/consumer-contracts'
import { currentTranslation } from './rules/current-translation'
import { links } from './rules/links'
import { ownLanguage } from './rules/own-language'
import { quantities } from './rules/quantities'
import { requiredText } from './rules/required-text'
import { slug } from './rules/slug'
import { sources } from './rules/sources'
import { translationErrors } from './rules/translation-errors'
import { translationWarnings } from './rules/translation-warnings'
import { warningsEverywhere } from './rules/warnings-everywhere'
import { wholeTranslation } from './rules/whole-translation'

const RULES: readonly GateRule[] = [
  requiredText,
  wholeTranslation,
  translationErrors,
  confirmedTranslation,
  currentTranslation,
  translationWarnings,
  ownLanguage,
  altText,
  sources,
  slug,
  quantities,
  links,
  warningsEverywhere,
  consumerContracts,
]

/** Everything that stands between an entry and its publication in a locale, what blocks first. */
export const gate = (input: GateInput, weights = GATE): Finding[] =>
  RULES.flatMap((rule) => findingsOf(rule, input, weights)).toSorted((a, b) => a.severity.localeCompare(b.severity))

const findingsOf = (rule: GateRule, input: GateInput, weights: typeof GATE): Finding[] => {
  const severity = rule.isFixed ? 'block' : (weights[rule.name] ?? 'block')
  if (severity === 'off') return []
  return rule.check(input).map(({ facts = {}, labels = [], messageKey, namespace = 'admin', path }) => ({
    rule: rule.name,
    severity,
    path,
    labels,
    namespace,
    messageKey,
    facts,
    message:
      namespace === 'admin'
        ? translator(defaultLocale.code, 'admin')(`gate.${messageKey}`, facts)
        : translator(defaultLocale.code, 'checks')(messageKey, facts),
  }))
}
