import { UnreadableFile } from '../errors'
import type { XmlElement } from './element'
import type { XmlEvent } from './tree'

/** The root element, with which every file begins. @throws UnreadableFile where `faultOf` finds one in it */
export const readRoot = async (
  events: AsyncGenerator<XmlEvent>,
  faultOf: (root: XmlElement) => string | undefined,
): Promise<XmlElement> => {
  const first = await events.next()
  if (first.done) throw new UnreadableFile({ line: 1, column: 1, fault: 'it is empty' })
  const { element } = first.value
  const fault = faultOf(element)
  if (!fault) return element
  await events.return(undefined)
  throw new UnreadableFile({ line: element.line, column: element.column, fault })
}

/** What an element is called, for a sentence. */
export const nameOf = ({ name, uri }: XmlElement): string => `<${name}>${uri ? ` of ${uri}` : ' of no namespace'}`
