import type { SEVERITIES } from './finding'

/**
 * How much each rule of the gate weighs: `block` holds an entry back, `warn` tells the editor, `off` is not asked. That a text
 * is in its own language (`own-language`) always blocks.
 */
export const GATE: Readonly<Record<string, (typeof SEVERITIES)[number]>> = {
  'required-text': 'block',
  'whole-translation': 'block',
  'translation-errors': 'block',
  'confirmed-translation': 'block',
  'current-translation': 'warn',
  'translation-warnings': 'warn',
  'alt-text': 'block',
  sources: 'block',
  slug: 'block',
  quantities: 'block',
  links: 'warn',
  'warnings-everywhere': 'warn',
  'consumer-contracts': 'warn',
}
