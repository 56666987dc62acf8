import { isBlank, visitFields } from '#fields'
import type { FlattenedField } from 'payload'

type Label = Readonly<Record<string, string>> | string

/** A localized text of an entry, empty or not. */
export type TextAt = {
  readonly path: string
  readonly labels: readonly Label[]
  readonly field: FlattenedField
  readonly value: unknown
  readonly isEmpty: boolean
}

const TEXTS = new Set(['text', 'textarea', 'richText'])

/** Every localized text of an entry, with where it stands in words. */
export const textsOf = (fields: readonly FlattenedField[], doc: Readonly<Record<string, unknown>>): TextAt[] => {
  const labels = new Map<string, Label>()
  const texts: TextAt[] = []
  visitFields(fields, doc, ({ field, isLocalized, path, value }) => {
    labels.set(path, labelOf(field))
    if (!isLocalized || !TEXTS.has(field.type)) return
    const isEmpty = field.type === 'richText' ? isBlank(value) : typeof value !== 'string' || value.trim() === ''
    texts.push({ path, field, value, isEmpty, labels: trail(path, labels) })
  })
  return texts
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
