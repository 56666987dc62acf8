/** An element of an XML file, with its namespace told from its prefix. */
export type XmlElement = {
  /** Its namespace; empty where it has none. */
  readonly uri: string
  readonly name: string
  /** By local name; those in a namespace by `uri name`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly line: number
  readonly column: number
  readonly children: (XmlElement | string)[]
}

/** The elements of this name among the children, in order. */
export const childrenOf = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && names.includes(child.name))

/** The first child element of this name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined => childrenOf(element, name)[0]

/** All text inside an element, at any depth. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
