import type { BlocksField } from 'payload'

import { calloutBlock } from './blocks/callout'
import { exercisesBlock } from './blocks/exercises'
import { faqBlock } from './blocks/faq'
import { figureBlock } from './blocks/figure'
import { relatedBlock } from './blocks/related'
import { textBlock } from './blocks/text'
import { type FieldFacts, withFacts } from './facts'

/** The entry's text, as rows of blocks that all languages share. */
export const body = (facts: FieldFacts = {}): BlocksField =>
  withFacts(
    {
      name: 'body',
      type: 'blocks',
      blocks: [textBlock, calloutBlock, figureBlock, exercisesBlock, faqBlock, relatedBlock],
    },
    { publishedAs: 'body', words: 'common.body', ...facts },
  )
