import { UnreadableTmx } from './errors'

/** So many bytes are enough to see how a file is encoded. */
const HEAD = 256

const START = { line: 1, column: 1 }

/**
 * The bytes of an XML file as texts: by its byte order mark, by its first bytes or by what it declares, in this order
 * (XML 1.0, appendix F); else UTF-8. The byte order mark is left out.
 * @throws UnreadableTmx for unknown encodings and for bytes that aren't text
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: TextDecoder | null = null
  let head = new Uint8Array()
  for await (const chunk of chunks) {
    if (decoder) yield textOf(decoder, chunk)
    else {
      head = Buffer.concat([head, chunk])
      if (head.length < HEAD) continue
      decoder = decoderOf(head)
      yield textOf(decoder, head)
    }
  }
  if (!decoder) {
    decoder = decoderOf(head)
    yield textOf(decoder, head)
  }
  yield textOf(decoder, null)
}

/** @param bytes null at the end */
const textOf = (decoder: TextDecoder, bytes: Uint8Array | null): string => {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch (cause) {
    throw new UnreadableTmx(`its bytes are not ${decoder.encoding}.`, START, { cause })
  }
}

const decoderOf = (head: Uint8Array): TextDecoder => {
  const name = encodingOf(head)
  try {
    return new TextDecoder(name, { fatal: true })
  } catch (cause) {
    throw new UnreadableTmx(`nothing is known of the encoding "${name}".`, START, { cause })
  }
}

const encodingOf = (head: Uint8Array): string => {
  const [first, second] = head
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN)) return 'utf-16be'
  if (first === 0xef && second === 0xbb) return 'utf-8'
  const [, name = 'utf-8'] =
    /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/u.exec(Buffer.from(head).toString('latin1')) ?? []
  return name
}

const LESS_THAN = 0x3c
