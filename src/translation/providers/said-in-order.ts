import { BrokenMarks } from '../errors'
import type { Said } from './accept'
import type { MachineUnit } from './provider'

/**
 * What a service said that answers by place. Where the number of answers isn't that of the texts, nobody knows which
 * is whose.
 * @param texts in the service's markup; undefined where the answer can't be read
 * @param read makes marked text of markup
 */
export const saidInOrder = (
  batch: readonly MachineUnit[],
  texts: readonly string[] | undefined,
  read: (markup: string) => string,
): Map<string, Said> => {
  const fault =
    texts === undefined
      ? 'the answer is not of the shape that was expected'
      : texts.length === batch.length
        ? null
        : `there are ${texts.length} answers for ${batch.length} texts`
  return new Map(batch.map(({ id }, place) => [id, fault ? { refused: fault } : saidOf(texts?.[place] ?? '', read)]))
}

const saidOf = (markup: string, read: (markup: string) => string): Said => {
  try {
    return { text: read(markup) }
  } catch (error) {
    if (error instanceof BrokenMarks) return { refused: `its marks are broken: ${error.message}` }
    throw error
  }
}
