import type { GateRule } from '../rule'

/** No language warns less than another: where readers of one would, that one leaves the public until it says it too. */
export const warningsEverywhere: GateRule = {
  name: 'warnings-everywhere',
  check: ({ warnedLess }) =>
    warnedLess.length === 0
      ? []
      : [{ path: '', messageKey: 'withdrawsLanguages', facts: { languages: warnedLess.join(', ') } }],
}
