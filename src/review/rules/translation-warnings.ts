import type { GateRule } from '../rule'
import { checkFindings } from './check-findings'

/** What the checks ask a person to look at. */
export const translationWarnings: GateRule = {
  name: 'translation-warnings',
  check: ({ units }) => checkFindings(units, 'warning'),
}
