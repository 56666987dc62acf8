import { defaultLocale } from '#locales'

import { decode } from '../../../exchange/decode'
import { UnreadableFile } from '../../../exchange/errors'
import { textIn, type XmlElement } from '../../../exchange/xml/element'
import { readXml } from '../../../exchange/xml/read'
import { nameOf, readRoot } from '../../../exchange/xml/root'
import type { XmlRule } from '../../../exchange/xml/tree'
import { MAX_CONCEPTS, type ReturnedTerm } from '../format'
import { conceptOf } from './concept'
import { elementsIn } from './data'
import { OWN_SOURCE, XML_LANG } from './names'

const WHOLE = new Set(['tbxHeader', 'martifHeader', 'conceptEntry', 'termEntry'])

/** People and books that the concepts refer to stand in `<back>`. */
const rule: XmlRule = ({ name }) => (WHOLE.has(name) ? 'whole' : name === 'back' ? 'skip' : 'enter')

/** Files of version 2 name their DTD. An internal subset could declare entities: it is refused. */
const DOCTYPE = /^\s*(?:martif|tbx)(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/u

/**
 * Reads TBX-Basic: version 3 in its two styles, and version 2 (`martif`). Namespaces aren't asked, because drafts of the
 * standard and its modules have had several; data categories that we have no place for are left out.
 */
export async function* readTbx(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReturnedTerm> {
  const events = readXml(decode(chunks), rule, { doctype: DOCTYPE })
  const root = await readRoot(events, faultOfRoot)
  const language = root.attributes.get(XML_LANG) ?? defaultLocale.code
  let isOurs = false
  let count = 0
  for await (const { element, kind } of events) {
    if (kind !== 'whole') continue
    if (element.name.endsWith('Header')) isOurs = isOwnSource(element)
    else {
      count += 1
      if (count > MAX_CONCEPTS) throw tooMany(element)
      yield conceptOf(element, { isOurs, language })
    }
  }
}

const faultOfRoot = (root: XmlElement): string | undefined =>
  root.name === 'tbx' || root.name === 'martif' ? undefined : `it begins with ${nameOf(root)}, not with <tbx>`

const tooMany = ({ column, line }: XmlElement): UnreadableFile =>
  new UnreadableFile({ line, column, fault: `it has more than ${MAX_CONCEPTS} concepts` })

const isOwnSource = (element: XmlElement): boolean =>
  element.name === 'p' ? textIn(element).trim() === OWN_SOURCE : elementsIn(element).some(isOwnSource)
