import { BrokenMarks } from '../errors'
import { piecesOf } from '../units/marked-text'
import { MAX_TEXT } from './bounds'
import { UnwritableUnit } from './errors'
import type { ExchangeEntry, ExchangeUnit } from './format'
import { NO_XML_CHARACTER } from './xml/write'

/**
 * Makes sure that a unit comes back as it goes out, in whichever format.
 * @throws UnwritableUnit where marks are broken or doubled, where half a character stands alone (UTF-8 has no way to write
 * a lone surrogate), where the sentences aren't the source, where a name holds control characters, or beyond the bounds
 */
export const checkWritable = ({ id, type }: ExchangeEntry, unit: ExchangeUnit): void => {
  const { key, matches, sentences, source, target } = unit
  const fail = (fault: string): never => {
    throw new UnwritableUnit(key, fault)
  }
  if (!type || !id || type.includes('/')) fail(`${type}/${id} is no address of an entry`)
  for (const name of [type, id, key])
    if (!name || name.search(NO_XML_CHARACTER) >= 0) fail('its address is empty or has control characters')
  if (sentences.join('') !== source) fail('its sentences joined are not its source')
  for (const text of [source, target ?? '', ...matches.flatMap((match) => [match.source, match.target])]) {
    if (/\p{Cs}/u.test(text)) fail('half a character (a lone surrogate) stands in it')
    if (text.length > MAX_TEXT) fail(`it is longer than ${MAX_TEXT} characters`)
    checkMarks(key, text)
  }
}

const checkMarks = (key: string, text: string): void => {
  try {
    piecesOf(text)
  } catch (error) {
    if (!(error instanceof BrokenMarks)) throw error
    throw new UnwritableUnit(key, error.message.replace(/\.$/u, ''), { cause: error })
  }
}
