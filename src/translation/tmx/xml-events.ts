import { SaxesParser } from 'saxes'

import { UnreadableTmx } from './errors'

/** What an XML file says, in order. Names come without their prefixes: TMX has no namespace, and tools put one before. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes; readonly line: number }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

export type Attributes = Readonly<Record<string, string>>

const MAX_DEPTH = 32
const MAX_FILE = 2 ** 30
/** Of one tag, text, comment … in characters. */
const MAX_PIECE = 2 ** 20
/** The parser is given so much at a time, so that a piece without an end is noticed. */
const STEP = 2 ** 16

/** Names of the root, with the address of its DTD. An internal subset could declare entities: it is refused. */
const DOCTYPE = /^\s*(?:[\w.-]+:)?tmx(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/u

/**
 * Reads a TMX file's XML as it comes, in bounded memory. Nothing outside the file is fetched.
 * @throws UnreadableTmx where it is no TMX, isn't well-formed, declares entities or exceeds a bound
 */
export async function* xmlEvents(texts: AsyncIterable<string>): AsyncIterable<XmlEvent> {
  const reader = createReader()
  for await (const text of texts)
    for (let from = 0; from < text.length; from += STEP) yield* reader.read(text.slice(from, from + STEP))
  yield* reader.end()
}

const createReader = () => {
  const parser = new SaxesParser()
  let events: XmlEvent[] = []
  let depth = 0
  let length = 0
  let pieceStart = 0

  const fail = (fault: string, cause?: unknown): never => {
    throw new UnreadableTmx(fault, { line: parser.line, column: parser.column + 1 }, cause ? { cause } : {})
  }
  const endPiece = (): void => {
    pieceStart = length
  }
  const say = (event: XmlEvent): void => {
    endPiece()
    events.push(event)
  }
  const taken = (): XmlEvent[] => {
    const all = events
    events = []
    return all
  }
  const parse = (action: () => void): void => {
    try {
      action()
    } catch (error) {
      if (error instanceof UnreadableTmx) throw error
      fail(error instanceof Error ? error.message.replace(/^\d+:\d+: /u, '') : String(error), error)
    }
  }

  parser.on('doctype', (doctype) => {
    if (!DOCTYPE.test(doctype)) fail('its DOCTYPE declares something of its own.')
  })
  parser.on('comment', endPiece)
  parser.on('processinginstruction', endPiece)
  parser.on('opentag', ({ attributes, name }) => {
    if (depth === 0 && withoutPrefix(name) !== 'tmx') fail(`it begins with <${name}>, not with <tmx>.`)
    depth += 1
    if (depth > MAX_DEPTH) fail(`its elements stand more than ${MAX_DEPTH} deep in each other.`)
    say({ kind: 'open', name: withoutPrefix(name), attributes: named(attributes), line: parser.line })
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    say({ kind: 'close', name: withoutPrefix(name) })
  })
  parser.on('text', (text) => say({ kind: 'text', text }))
  parser.on('cdata', (text) => say({ kind: 'text', text }))

  return {
    read: (text: string): XmlEvent[] => {
      length += text.length
      if (length > MAX_FILE) fail(`it has more than ${MAX_FILE} characters.`)
      parse(() => void parser.write(text))
      if (length - pieceStart > MAX_PIECE) fail(`a single piece of it has more than ${MAX_PIECE} characters.`)
      return taken()
    },
    end: (): XmlEvent[] => {
      parse(() => void parser.close())
      return taken()
    },
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

const named = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), value]))
