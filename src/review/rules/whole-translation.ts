import { factsOf, type TextAt, textsOf } from '#fields'

import type { GateRule } from '../rule'

/** A required text that is there and empty is the business of required-text. */
const isLost = (text: TextAt | undefined): boolean =>
  !text || (text.isEmpty && !factsOf(text.field).isRequiredToPublish)

/** What the language of origin says, this one says too: no part of a text is public in one language and lost in another. */
export const wholeTranslation: GateRule = {
  name: 'whole-translation',
  check: ({ doc, fields, sourceDoc }) => {
    if (!sourceDoc) return []
    const texts = new Map(textsOf(fields, doc).map((text) => [text.path, text]))
    return textsOf(fields, sourceDoc)
      .filter(
        ({ field, isEmpty, path }) =>
          !isEmpty &&
          !('name' in field && field.name === 'slug') &&
          !path.startsWith('seo.') &&
          isLost(texts.get(path)),
      )
      .map(({ labels, path }) => ({ path, labels, messageKey: 'notTranslated' }))
  },
}
