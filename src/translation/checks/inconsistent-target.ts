import type { Check } from './check'
import { othersOf, shown } from './read/elsewhere'

/** The same source is translated in another way elsewhere. */
export const inconsistentTarget: Check = {
  name: 'inconsistent-target',
  check: ({ elsewhere, target }) => {
    const [other] = othersOf(target, elsewhere.targetsOfSource)
    return other === undefined ? [] : [{ messageKey: 'other', side: 'target', facts: { other: shown(other) } }]
  },
}
