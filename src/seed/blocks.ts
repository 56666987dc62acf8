import type { BlockSeed } from './content/types'
import type { Writer } from './writer'

/** The rows of an entry's body in one language. */
export const bodyOf = (blocks: readonly BlockSeed[], writer: Writer): unknown[] =>
  writer.rows(blocks, 'body', (block, path) => ({ blockType: block.block, ...fieldsOf(block, path, writer) }))

const fieldsOf = (
  block: BlockSeed,
  path: string,
  { mixedReferences, picture, plain, references, rich, rows }: Writer,
): object => {
  switch (block.block) {
    case 'text':
      return { text: rich(block.text, path) }
    case 'callout':
      return { type: block.type, severity: block.severity, title: plain(block.title), text: rich(block.text, path) }
    case 'figure':
      return { image: picture(block.image), caption: plain(block.caption) }
    case 'exercises':
      return { exercises: references(block.exercises) }
    case 'faq':
      return {
        items: rows(block.items, `${path}/items`, ({ answer, question }, at) => ({
          question: plain(question),
          answer: rich(answer, at),
        })),
      }
    case 'related':
      return { entries: mixedReferences(block.entries) }
  }
}
