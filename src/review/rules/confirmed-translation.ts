import type { GateRule } from '../rule'

/** No machine's sentence is published before a person has confirmed it. */
export const confirmedTranslation: GateRule = {
  name: 'confirmed-translation',
  check: ({ units }) =>
    units
      .filter(({ state }) => state === 'machine')
      .map(({ labels, path }) => ({ path, labels, messageKey: 'machineTranslated' })),
}
