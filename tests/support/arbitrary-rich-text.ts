import type { RichTextNode, RichTextState } from '#fields'
import fc from 'fast-check'

const CHARACTERS = ['a', 'B', ' ', '.', '&', '<', '>', '؟', 'ک', 'ی', '\u200c', '۵', '5', '/', '«', '»', '\u064b']

const text = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 12 })

const textNode = (format: number, words: string): RichTextNode => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

/** Neighbouring runs of one format are one run, as Lexical itself keeps them. */
const merged = (nodes: readonly RichTextNode[]): RichTextNode[] => {
  const out: RichTextNode[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (last?.type === 'text' && node.type === 'text' && last.format === node.format)
      out.splice(-1, 1, { ...last, text: `${last.text}${node.text}` })
    else out.push(node)
  }
  return out
}

const run = fc.tuple(fc.constantFrom(0, 0, 0, 1, 2, 3, 16), text).map(([format, words]) => textNode(format, words))

const alone = fc.oneof(
  fc.constantFrom('dose', 'age', 'time').map((key) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: `q-${key}`, blockType: 'quantity', blockName: '', key },
  })),
  fc.constant({ type: 'linebreak', version: 1 }),
)

const link = fc
  .tuple(fc.array(run, { minLength: 1, maxLength: 3 }), fc.constantFrom('https://a.example', 'https://b.example'))
  .map(([children, url]) => ({
    type: 'link',
    version: 3,
    id: url,
    format: '',
    indent: 0,
    direction: 'ltr' as const,
    fields: { linkType: 'custom', newTab: false, url },
    children: merged(children),
  }))

const inline = fc
  .array(fc.oneof({ weight: 5, arbitrary: run }, { weight: 1, arbitrary: alone }, { weight: 1, arbitrary: link }), {
    maxLength: 6,
  })
  .map((nodes) => merged(nodes as RichTextNode[]))

const element = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
  children,
})

const paragraph = inline.map((children) => element('paragraph', children, { textFormat: 0, textStyle: '' }))
const heading = inline.map((children) => element('heading', children, { tag: 'h2' }))
const list = fc.array(inline, { minLength: 1, maxLength: 4 }).map((items) =>
  element(
    'list',
    items.map((children, index) => element('listitem', children, { value: index + 1 })),
    { tag: 'ul', listType: 'bullet', start: 1 },
  ),
)

/** Rich texts such as our editors make: paragraphs, headings, lists; formats, links, quantities, line breaks. */
export const arbitraryRichText = (): fc.Arbitrary<RichTextState> =>
  fc.array(fc.oneof(paragraph, heading, list), { minLength: 1, maxLength: 5 }).map((children) => ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
  }))
