import type { Check, CheckFinding, CheckInput } from './check'
import { SEVERITIES } from './checks.config'
import { failureOf, findingOf, type FoundBy } from './finding'
import { CHECKS } from './list'

/** Everything the checks have to say of one unit, errors first. A check that throws is a finding; the others go on. */
export const runChecks = (input: CheckInput, checks: readonly Check[] = CHECKS): CheckFinding[] =>
  checks
    .flatMap((check) => findingsOf(check, input))
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))

const findingsOf = ({ check, name }: Check, input: CheckInput): CheckFinding[] => {
  const severity = SEVERITIES[name] ?? 'error'
  if (severity === 'off') return []
  const by: FoundBy = { input, name, severity }
  try {
    return check(input).map((raw) => findingOf(raw, by))
  } catch (error) {
    return [failureOf(error, by)]
  }
}
