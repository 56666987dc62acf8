/** What stands in an element of a TBX file, whichever of its styles and versions it is in. */
import { textIn, type XmlElement } from '../../../exchange/xml/element'

/** Elements whose data category is an attribute (DCA, and all of version 2); elsewhere it is the element's name (DCT). */
const BY_ATTRIBUTE = new Set(['admin', 'descrip', 'ref', 'termNote', 'transac', 'xref'])

/** What one category says, and the element that says it. */
export type Datum = { readonly category: string; readonly text: string; readonly element: XmlElement }

/** Reads texts to the letter, or as a text that some tool has wrapped. */
export type TextReader = (element: XmlElement) => string

export const toTheLetter: TextReader = textIn

export const unwrapped: TextReader = (element) => textIn(element).replaceAll(/\s+/gu, ' ').trim()

/**
 * What an element says itself, in order. Of a group that is what it begins with: the rest says something of that. A
 * `termGrp` (version 2) is what it has in it.
 */
export const dataOf = (element: XmlElement, read: TextReader): Datum[] =>
  elementsIn(element).flatMap((child): Datum[] => {
    if (child.name === 'termGrp') return dataOf(child, read)
    if (child.name.endsWith('Grp')) return dataOf(child, read).slice(0, 1)
    const category = BY_ATTRIBUTE.has(child.name) ? (child.attributes.get('type') ?? '') : child.name
    return [{ category, text: read(child), element: child }]
  })

export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string')
