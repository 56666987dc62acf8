import type { Block } from 'payload'

import { withFacts } from '../facts'
import { line } from '../texts'

export const figureBlock: Block = {
  slug: 'figure',
  fields: [
    withFacts(
      { name: 'image', type: 'upload', relationTo: 'media' },
      { isRequiredToPublish: true, words: 'blocks.figure.image' },
    ),
    line('caption', { words: 'blocks.figure.caption' }),
  ],
}
