import { decode } from '../decode'
import type { ReturnedFile, ReturnedUnit } from '../format'
import { entryOf } from '../returned-unit'
import type { XmlElement } from '../xml/element'
import { readXml } from '../xml/read'
import { nameOf, readRoot } from '../xml/root'
import type { XmlEvent, XmlRule } from '../xml/tree'
import { XLIFF_2 } from './names'
import { unitOf } from './unit'

/** Elements of other namespaces are those of other tools and of modules, which aren't asked. */
const rule: XmlRule = ({ name, uri }) => (uri !== XLIFF_2 ? 'skip' : name === 'unit' ? 'whole' : 'enter')

/** Reads XLIFF 2.0 and 2.1. @throws UnreadableFile */
export const readXliff2 = async (chunks: AsyncIterable<Uint8Array>): Promise<ReturnedFile> => {
  const events = readXml(decode(chunks), rule)
  const { attributes } = await readRoot(events, faultOfRoot)
  return {
    sourceLocale: attributes.get('srcLang') ?? '',
    targetLocale: attributes.get('trgLang') ?? '',
    units: unitsOf(events),
  }
}

const faultOfRoot = (root: XmlElement): string | undefined => {
  const { attributes, name, uri } = root
  if (name !== 'xliff' || uri !== XLIFF_2) return `it begins with ${nameOf(root)}, not with <xliff> of ${XLIFF_2}`
  const version = attributes.get('version') ?? ''
  if (version !== '2.0' && version !== '2.1') return `its version is "${version}"; 2.0 and 2.1 are read`
  return attributes.get('srcLang') && attributes.get('trgLang') ? undefined : 'srcLang or trgLang is missing'
}

async function* unitsOf(events: AsyncGenerator<XmlEvent>): AsyncGenerator<ReturnedUnit> {
  let entry = { type: '', id: '' }
  for await (const { element, kind } of events) {
    if (kind === 'open' && element.name === 'file') entry = entryOf(element.attributes.get('original') ?? '')
    if (kind === 'whole') yield unitOf(element, entry)
  }
}
