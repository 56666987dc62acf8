import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { quantityInline } from './quantity-inline'

const shared = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature(),
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
