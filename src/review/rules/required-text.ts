import { factsOf, textsOf } from '#fields'

import type { GateRule } from '../rule'

/** Every text a reader can't do without stands in this language: title, summary, and all of each block and warning. */
export const requiredText: GateRule = {
  name: 'required-text',
  check: ({ doc, fields }) =>
    textsOf(fields, doc)
      .filter(({ field, isEmpty, path }) => isEmpty && path !== 'slug' && factsOf(field).isRequiredToPublish)
      .map(({ labels, path }) => ({ path, labels, messageKey: 'emptyText' })),
}
