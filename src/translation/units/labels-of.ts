import { factsOf, type TextAt } from '#fields'
import type { FlattenedField } from 'payload'

type Labels = TextAt['labels']

/** The labels from the outermost field to the one at an address, also where the entry has no such row any more. */
export const labelsOf = (fields: readonly FlattenedField[], address: string): Labels => {
  const labels: Labels[number][] = []
  let inside = fields
  let isQuantity = false
  for (const part of address.split('.')) {
    const field: FlattenedField | undefined = isQuantity
      ? undefined
      : inside.find((candidate) => 'name' in candidate && candidate.name === part)
    if (field) {
      labels.push(labelOf(field))
      inside = fieldsIn(field)
      isQuantity = factsOf(field).publishedAs === 'quantities'
    } else if (isQuantity) labels.push(part)
  }
  return labels
}

const labelOf = (field: FlattenedField): Labels[number] => {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'object' && label !== null && !('$$typeof' in label)) return label as Record<string, string>
  return 'name' in field ? String(field.name) : ''
}

/** What may stand inside; in a list of blocks, anything that stands in one. */
const fieldsIn = (field: FlattenedField): readonly FlattenedField[] =>
  field.type === 'blocks'
    ? field.blocks.flatMap((block) => block.flattenedFields)
    : 'flattenedFields' in field
      ? field.flattenedFields
      : []
