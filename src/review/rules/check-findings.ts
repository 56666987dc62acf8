import type { RawFinding } from '../finding'
import type { GateInput } from '../rule'

/** What the checks of one weight found, as findings of the gate. */
export const checkFindings = (units: GateInput['units'], severity: 'error' | 'warning'): RawFinding[] =>
  units.flatMap(({ findings, labels, path }) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ check, facts = {}, messageKey }) => ({
        path,
        labels,
        messageKey: `${check}.${messageKey}`,
        namespace: 'checks' as const,
        facts,
      })),
  )
