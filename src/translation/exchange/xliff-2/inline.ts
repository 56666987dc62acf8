import { characterOf, type InlineMeaning } from '../inline'
import type { XmlElement } from '../xml/element'

/** What inline elements say (XLIFF 2.1 §4.2.3). Other tools may write a pair as two codes and add annotations. */
export const meaningOf = ({ attributes, name }: XmlElement): InlineMeaning => {
  const id = attributes.get('id') ?? ''
  switch (name) {
    case 'pc':
      return { kind: 'pair', mark: id }
    case 'ph':
      return { kind: 'alone', mark: id }
    case 'sc':
      return { kind: 'open', mark: id }
    case 'ec':
      return { kind: 'close', mark: attributes.get('startRef') ?? id }
    case 'cp':
      return characterOf(attributes.get('hex') ?? '')
    case 'mrk':
      return { kind: 'through' }
    case 'sm':
    case 'em':
      return { kind: 'nothing' }
    default:
      return { kind: 'fault', fault: `<${name}> stands in a text` }
  }
}
