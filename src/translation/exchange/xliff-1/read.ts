import { decode } from '../decode'
import { UnreadableFile } from '../errors'
import type { ReturnedFile, ReturnedUnit } from '../format'
import { entryOf } from '../returned-unit'
import type { XmlElement } from '../xml/element'
import { readXml } from '../xml/read'
import { nameOf, readRoot } from '../xml/root'
import type { XmlEvent, XmlRule } from '../xml/tree'
import { XLIFF_1 } from './names'
import { unitOf } from './unit'

/** Not asked: elements of other namespaces, and what was a candidate only. */
const NOT_ASKED = new Set(['alt-trans', 'bin-unit'])

const rule: XmlRule = ({ name, uri }) =>
  uri !== XLIFF_1 || NOT_ASKED.has(name) ? 'skip' : name === 'trans-unit' ? 'whole' : 'enter'

/** Reads XLIFF 1.2. @throws UnreadableFile also where its files are of several languages */
export const readXliff1 = async (chunks: AsyncIterable<Uint8Array>): Promise<ReturnedFile> => {
  const events = readXml(decode(chunks), rule)
  const root = await readRoot(events, faultOfRoot)
  const first = await firstFile(events)
  if (!first) throw unreadable(root, 'it has no <file>')
  return { ...localesOf(first), units: unitsOf(events, first) }
}

const faultOfRoot = (root: XmlElement): string | undefined => {
  const { attributes, name, uri } = root
  if (name !== 'xliff' || uri !== XLIFF_1) return `it begins with ${nameOf(root)}, not with <xliff> of ${XLIFF_1}`
  const version = attributes.get('version') ?? ''
  return version === '1.2' ? undefined : `its version is "${version}"; 1.2 is read`
}

const firstFile = async (events: AsyncGenerator<XmlEvent>): Promise<XmlElement | undefined> => {
  for (let next = await events.next(); !next.done; next = await events.next()) {
    const { element, kind } = next.value
    if (kind === 'open' && element.name === 'file') return element
  }
  return undefined
}

const localesOf = (file: XmlElement): { sourceLocale: string; targetLocale: string } => {
  const sourceLocale = file.attributes.get('source-language')
  const targetLocale = file.attributes.get('target-language')
  if (!sourceLocale || !targetLocale) throw unreadable(file, 'source-language or target-language is missing')
  return { sourceLocale, targetLocale }
}

async function* unitsOf(events: AsyncGenerator<XmlEvent>, first: XmlElement): AsyncGenerator<ReturnedUnit> {
  const { sourceLocale, targetLocale } = localesOf(first)
  let file = first
  for await (const { element, kind } of events) {
    if (kind === 'open' && element.name === 'file') {
      file = element
      const locales = localesOf(file)
      if (locales.sourceLocale !== sourceLocale || locales.targetLocale !== targetLocale)
        throw unreadable(file, `this <file> is of other languages than the first, ${sourceLocale} and ${targetLocale}`)
    }
    if (kind === 'whole') yield unitOf(element, entryOf(file.attributes.get('original') ?? ''))
  }
}

const unreadable = ({ column, line }: XmlElement, fault: string): UnreadableFile =>
  new UnreadableFile({ line, column, fault })
