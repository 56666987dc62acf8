import type { Block } from 'payload'

import { withFacts } from '../facts'

/** Links to other entries. Which collections they may be in is filled in where the list of models is known. */
export const relatedBlock: Block = {
  slug: 'related',
  fields: [
    withFacts(
      { name: 'entries', type: 'relationship', relationTo: [], hasMany: true },
      { leadsToAnyEntry: true, words: 'blocks.related.entries' },
    ),
  ],
}
