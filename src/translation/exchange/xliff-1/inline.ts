import { characterOf, type InlineMeaning } from '../inline'
import type { XmlElement } from '../xml/element'
import { CHARACTER } from './names'

/** What inline elements say (XLIFF 1.2 §2.4). Other tools may write a pair as two codes, and codes with what they are. */
export const meaningOf = ({ attributes, name }: XmlElement): InlineMeaning => {
  const id = attributes.get('id') ?? ''
  const paired = attributes.get('rid') ?? id
  switch (name) {
    case 'g':
      return { kind: 'pair', mark: id }
    case 'x': {
      const [, hex] = CHARACTER.id.exec(id) ?? []
      return hex === undefined ? { kind: 'alone', mark: id } : characterOf(hex)
    }
    case 'ph':
      return { kind: 'alone', mark: id }
    case 'bx':
    case 'bpt':
      return { kind: 'open', mark: paired }
    case 'ex':
    case 'ept':
      return { kind: 'close', mark: paired }
    case 'it':
      return { kind: attributes.get('pos') === 'close' ? 'close' : 'open', mark: id }
    case 'mrk':
      return { kind: 'through' }
    default:
      return { kind: 'fault', fault: `<${name}> stands in a text` }
  }
}
