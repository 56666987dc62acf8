/**
 * Cuts a JSON document into what stands before its `units`, each of the units, and the rest, so that no more than one unit
 * is held. This only counts brackets and knows strings; what the parts are is for JSON.parse to say.
 */
import { MAX_UNIT } from '../bounds'
import { advance } from '../decode'
import { UnreadableFile } from '../errors'

/**
 * `head` goes up to and with the bracket that opens the units, `unit` from the end of the one before it to its own, `tail`
 * from there to the end of the document. Line and column are where it begins.
 */
export type JsonPart = {
  readonly kind: 'head' | 'unit' | 'tail'
  readonly text: string
  readonly line: number
  readonly column: number
}

/** @throws UnreadableFile where a part is longer than {@link MAX_UNIT} */
export async function* scanJson(texts: AsyncIterable<string>): AsyncGenerator<JsonPart> {
  const bracketsOf = createBrackets()
  const at = { line: 1, column: 1 }
  let kind: JsonPart['kind'] = 'head'
  let held = ''
  for await (const text of texts) {
    let from = 0
    for (const { bracket, depth, index } of bracketsOf(text)) {
      const isHead = kind === 'head' && bracket === '[' && depth === DEPTH_OF_UNITS
      const isUnit = kind === 'unit' && bracket === '}' && depth === DEPTH_OF_UNITS
      if (kind === 'unit' && depth < DEPTH_OF_UNITS) kind = 'tail'
      if (!isUnit && !(isHead && UNITS.test(held + text.slice(from, index + 1)))) continue
      held += text.slice(from, index + 1)
      from = index + 1
      yield { kind, text: held, ...at }
      advance(at, held)
      held = ''
      kind = 'unit'
    }
    held += text.slice(from)
    if (held.length > MAX_UNIT) throw new UnreadableFile({ ...at, fault: `this is longer than ${MAX_UNIT} characters` })
  }
  yield { kind: kind === 'unit' ? 'tail' : kind, text: held, ...at }
}

/** Within the document and its `units`. */
const DEPTH_OF_UNITS = 2

const UNITS = /"units"\s*:\s*\[$/u

type Bracket = { readonly bracket: string; readonly index: number; readonly depth: number }

/** Finds the brackets outside strings, in one text after the other; depth is what it is after the bracket. */
const createBrackets = (): ((text: string) => Generator<Bracket>) => {
  let depth = 0
  let isString = false
  let isEscaped = false
  const passString = (character: string): void => {
    if (!isEscaped && character === '"') isString = false
    isEscaped = !isEscaped && character === '\\'
  }
  return function* brackets(text) {
    for (let index = 0; index < text.length; index += 1) {
      const bracket = text.charAt(index)
      if (isString) passString(bracket)
      else if (bracket === '"') isString = true
      else if (bracket === '{' || bracket === '[') yield { bracket, index, depth: ++depth }
      else if (bracket === '}' || bracket === ']') yield { bracket, index, depth: --depth }
    }
  }
}
