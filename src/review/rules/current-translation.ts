import type { UnitState } from '#translation'

import type { GateRule } from '../rule'

const MESSAGES: Partial<Record<UnitState, { readonly messageKey: string }>> = {
  missing: { messageKey: 'sentenceMissing' },
  outdated: { messageKey: 'sentenceOutdated' },
  draft: { messageKey: 'sentenceDraft' },
}

/** An editor knows, before publishing, which sentences don't follow the source. */
export const currentTranslation: GateRule = {
  name: 'current-translation',
  check: ({ units }) =>
    units.flatMap(({ labels, path, state }) => {
      const message = MESSAGES[state]
      return message ? [{ path, labels, ...message }] : []
    }),
}
