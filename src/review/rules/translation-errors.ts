import type { GateRule } from '../rule'
import { checkFindings } from './check-findings'

/** No text is published that says another number, dose, drug or prohibition than the text it was translated from. */
export const translationErrors: GateRule = {
  name: 'translation-errors',
  check: ({ units }) => checkFindings(units, 'error'),
}
