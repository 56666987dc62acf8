/**
 * Reads a large XML file piece by piece: small elements as a whole, those around them as they open and close.
 *
 * Strict (saxes); entities of its own, external or not, don't exist here, as a DOCTYPE is refused where it ends. What is
 * between two events is bounded, so that nothing grows before its end is seen.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'

import { MAX_ATTRIBUTE, MAX_ATTRIBUTES, MAX_TOKEN } from '../bounds'
import { UnreadableFile } from '../errors'
import type { XmlElement } from './element'
import { createTree, type XmlEvent, type XmlRule } from './tree'

/**
 * @param doctype what a DOCTYPE may say, where the format has one; nothing that it names is fetched
 * @throws UnreadableFile where it isn't well-formed, has a DOCTYPE that isn't expected, or goes beyond the bounds
 */
export async function* readXml(
  texts: AsyncIterable<string>,
  rule: XmlRule,
  { doctype }: { readonly doctype?: RegExp } = {},
): AsyncGenerator<XmlEvent> {
  const events: XmlEvent[] = []
  const parser = createParser(rule, { say: (event) => events.push(event), doctype })
  for await (const text of texts) {
    parser.write(text)
    yield* events.splice(0)
  }
  parser.end()
  yield* events.splice(0)
}

type Saxes = SaxesParser<{ xmlns: true }>

type Options = { readonly say: (event: XmlEvent) => void; readonly doctype: RegExp | undefined }

const createParser = (rule: XmlRule, { doctype, say }: Options) => {
  const parser: Saxes = new SaxesParser<{ xmlns: true }>({ xmlns: true })
  const fail = (fault: string): never => {
    throw new UnreadableFile({ line: parser.line, column: parser.column + 1, fault })
  }
  const tree = createTree(rule, { say, fail })
  let seen = 0
  let attributes = 0
  const progress = (): void => {
    seen = parser.position
  }
  parser.on('error', ({ message }) => fail(message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')))
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(?:utf-?8|us-ascii)$/iu.test(encoding)) fail(`its encoding is ${encoding}; save it as UTF-8`)
  })
  parser.on('doctype', (said) => {
    progress()
    if (!doctype?.test(said)) fail('it has a DOCTYPE, which is not read')
  })
  parser.on('comment', progress)
  parser.on('processinginstruction', progress)
  parser.on('opentagstart', () => {
    progress()
    attributes = 0
  })
  parser.on('attribute', ({ value }) => {
    progress()
    attributes += 1
    if (attributes > MAX_ATTRIBUTES) fail(`an element has more than ${MAX_ATTRIBUTES} attributes`)
    if (value.length > MAX_ATTRIBUTE) fail(`an attribute is longer than ${MAX_ATTRIBUTE} characters`)
  })
  parser.on('opentag', (tag) => {
    progress()
    tree.open(elementOf(tag, parser))
  })
  parser.on('closetag', () => {
    progress()
    tree.close()
  })
  const addText = (text: string): void => {
    progress()
    tree.text(text)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  return {
    write: (text: string): void => {
      parser.write(text)
      if (parser.position - seen > MAX_TOKEN) fail(`a text or tag is longer than ${MAX_TOKEN} characters`)
    },
    end: (): void => {
      parser.close()
    },
  }
}

const elementOf = ({ attributes, local, uri }: SaxesTagNS, { column, line }: Saxes): XmlElement => ({
  uri,
  name: local,
  attributes: new Map(
    Object.values(attributes).map(({ local: name, uri: space, value }) => [space ? `${space} ${name}` : name, value]),
  ),
  line,
  column: column + 1,
  children: [],
})
