import type { Block } from 'payload'

import { withFacts } from '../facts'
import { bodyEditor } from '../rich-text/editor'

export const textBlock: Block = {
  slug: 'text',
  fields: [
    withFacts(
      { name: 'text', type: 'richText', localized: true, editor: bodyEditor },
      { isRequiredToPublish: true, words: 'blocks.text.text' },
    ),
  ],
}
