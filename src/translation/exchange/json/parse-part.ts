import { advance } from '../decode'
import { UnreadableFile } from '../errors'
import type { JsonPart } from './scan'

/**
 * A part of a document, made whole by what stands before and after it.
 * @throws UnreadableFile where that isn't JSON
 */
export const parsePart = (
  { column, line, text }: JsonPart,
  { after = '', before = '' }: { readonly before?: string; readonly after?: string },
): unknown => {
  try {
    return JSON.parse(before + text + after)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = { line, column }
    // V8 doesn't tell the place of every error: then it is where the part begins.
    const [, position] = /at position (\d+)/u.exec(error.message) ?? []
    const offset = position === undefined ? text.search(/[^\s,]/u) : Number(position) - before.length
    advance(at, text.slice(0, Math.max(0, offset)))
    throw new UnreadableFile({ ...at, fault: error.message.replace(/ at position .*/u, '') }, { cause: error })
  }
}
