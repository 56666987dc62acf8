import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { links } from './links'
import { quantityInline } from './quantity-inline'

const shared = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  links(),
  BlocksFeature({ inlineBlocks: [quantityInline] }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]

/** Paragraphs, lists, emphasis, links and quantities: what a single section needs. */
export const proseEditor = lexicalEditor({ features: shared })

/** The same with headings: what a body's text needs. */
export const bodyEditor = lexicalEditor({
  features: [...shared, HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] })],
})
