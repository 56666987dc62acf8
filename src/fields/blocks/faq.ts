import type { Block } from 'payload'

import { rows } from '../rows'
import { line, prose } from '../texts'

export const faqBlock: Block = {
  slug: 'faq',
  fields: [
    rows(
      'items',
      [
        line('question', { isRequiredToPublish: true, words: 'blocks.faq.question' }),
        prose('answer', { isRequiredToPublish: true, words: 'blocks.faq.answer' }),
      ],
      { words: 'blocks.faq.items' },
    ),
  ],
}
