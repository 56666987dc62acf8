import type { FlattenedField } from 'payload'

import { factsOf } from './facts'
import { isBlank } from './rich-text/nodes'
import { visitFields } from './walk'

type Label = Readonly<Record<string, string>> | string
type Row = Readonly<Record<string, unknown>>

/** A localized text of an entry, empty or not. */
export type TextAt = {
  /** Where it stands now, for instance `body.2.text`. */
  readonly path: string
  /** The same with row ids in place of row numbers: it stays while rows move. */
  readonly address: string
  readonly labels: readonly Label[]
  readonly field: FlattenedField
  readonly value: unknown
  readonly isEmpty: boolean
  /** Whether it is part of a warning to readers. */
  readonly isWarning: boolean
}

const TEXTS = new Set(['text', 'textarea', 'richText'])

/** Every localized text of an entry, with where it stands in words. */
export const textsOf = (fields: readonly FlattenedField[], doc: Row): TextAt[] => {
  const labels = new Map<string, Label>()
  const texts: TextAt[] = []
  const warnings: string[] = []
  visitFields(fields, doc, ({ field, isLocalized, path, value }) => {
    labels.set(path, labelOf(field))
    if (factsOf(field).publishedAs === 'warnings') warnings.push(path)
    if (!isLocalized || !TEXTS.has(field.type)) return
    const isEmpty = field.type === 'richText' ? isBlank(value) : typeof value !== 'string' || value.trim() === ''
    const isWarning = warnings.some((at) => path.startsWith(`${at}.`)) || isCallout(path, doc)
    texts.push({ path, address: addressOf(path, doc), field, value, isEmpty, isWarning, labels: trail(path, labels) })
  })
  return texts
}

/** A callout in the body may warn, too. */
const isCallout = (path: string, doc: Row): boolean => {
  const [field = '', row = ''] = path.split('.')
  const block = (doc[field] as readonly Row[] | undefined)?.[Number(row)]
  return block?.blockType === 'callout' && block.type !== 'info'
}

const addressOf = (path: string, doc: Row): string => {
  let value: unknown = doc
  return path
    .split('.')
    .map((part) => {
      const isRow = Array.isArray(value)
      value = (value as Row | undefined)?.[part]
      const id = isRow ? (value as Row | undefined)?.id : undefined
      return typeof id === 'string' ? id : part
    })
    .join('.')
}

/** From the outermost field to this one; a row is named by its number, from one. */
const trail = (path: string, labels: ReadonlyMap<string, Label>): Label[] => {
  const parts = path.split('.')
  return parts.flatMap((part, index): Label[] => {
    const label = labels.get(parts.slice(0, index + 1).join('.'))
    return label ? [label] : /^\d+$/.test(part) ? [String(Number(part) + 1)] : []
  })
}

const labelOf = (field: FlattenedField): Label => {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'object' && label !== null && !('$$typeof' in label)) return label as Record<string, string>
  return 'name' in field ? String(field.name) : ''
}
