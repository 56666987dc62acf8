import type { Check } from './check'
import { othersOf, shown } from './read/elsewhere'

/** The same translation stands elsewhere for another source: two things have become one. */
export const inconsistentSource: Check = {
  name: 'inconsistent-source',
  check: ({ elsewhere, source }) => {
    const [other] = othersOf(source, elsewhere.sourcesOfTarget)
    return other === undefined ? [] : [{ messageKey: 'other', side: 'target', facts: { other: shown(other) } }]
  },
}
