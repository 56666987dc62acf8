import type { RawFinding } from '../finding'
import type { GateInput } from '../rule'

/** What the rule `quantities` says of the same text, with the quantity's name. */
const SAID_BY_QUANTITIES = new Set(['marks.missing-quantity'])

/** What the checks of one weight found, as findings of the gate; nothing is said twice. */
export const checkFindings = (units: GateInput['units'], severity: 'error' | 'warning'): RawFinding[] =>
  units.flatMap(({ findings, labels, path }) =>
    findings
      .filter((finding) => finding.severity === severity)
      .filter(({ check, messageKey }) => !SAID_BY_QUANTITIES.has(`${check}.${messageKey}`))
      .map(({ check, facts = {}, messageKey }) => ({
        path,
        labels,
        messageKey: `${check}.${messageKey}`,
        namespace: 'checks' as const,
        facts,
      })),
  )
