import { MAX_FILE_BYTES } from './bounds'
import { UnreadableFile } from './errors'

/** Texts are handed on in pieces of this many bytes at most, so that limits hold however large the chunks are. */
const PIECE_BYTES = 65_536

/**
 * The text of a file in UTF-8, without a byte order mark.
 * @throws UnreadableFile where it is in another encoding or larger than {@link MAX_FILE_BYTES}
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const at = { line: 1, column: 1 }
  let bytes = 0
  let isFirst = true
  for await (const piece of pieces(chunks)) {
    if (isFirst) refuseUtf16(piece)
    isFirst = false
    bytes += piece.length
    if (bytes > MAX_FILE_BYTES) throw new UnreadableFile({ ...at, fault: `it is larger than ${MAX_FILE_BYTES} bytes` })
    const text = decoded(decoder, piece, at)
    advance(at, text)
    if (text) yield text
  }
  decoded(decoder, undefined, at)
}

/** Pieces of at most {@link PIECE_BYTES}, the first of at least two bytes where the file has them. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array()
  for await (const given of chunks) {
    const chunk = held.length > 0 ? Buffer.concat([held, given]) : given
    held = new Uint8Array()
    if (chunk.length < 2) held = Uint8Array.from(chunk)
    else for (let from = 0; from < chunk.length; from += PIECE_BYTES) yield chunk.subarray(from, from + PIECE_BYTES)
  }
  if (held.length > 0) yield held
}

const refuseUtf16 = ([first, second]: Uint8Array): void => {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isMarked || first === 0 || second === 0)
    throw new UnreadableFile({ line: 1, column: 1, fault: 'it is in UTF-16; save it as UTF-8' })
}

const decoded = (decoder: TextDecoder, piece: Uint8Array | undefined, at: Position): string => {
  try {
    return decoder.decode(piece, { stream: piece !== undefined })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [before = ''] = new TextDecoder().decode(piece).split('\ufffd', 1)
    const position = { ...at }
    advance(position, before)
    throw new UnreadableFile({ ...position, fault: 'these bytes are not UTF-8; save it as UTF-8' }, { cause: error })
  }
}

type Position = { line: number; column: number }

/** Moves a position past a text. */
export const advance = (at: Position, text: string): void => {
  let last = -1
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', last + 1)) {
    at.line += 1
    last = next
  }
  at.column = last < 0 ? at.column + text.length : text.length - last
}
