import { words } from '#locales'
import type { Block } from 'payload'

/** A quantity of the entry, standing in a text: the text names its key, each language renders it. */
export const quantityInline: Block = {
  slug: 'quantity',
  labels: { singular: words('blocks.quantity.label'), plural: words('blocks.quantity.label') },
  admin: { components: { Label: '/src/admin/quantity/inline-label#QuantityInlineLabel' } },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      label: words('common.quantityKey.label'),
      admin: { components: { Field: '/src/admin/quantity/key-field#QuantityKeyField' } },
    },
  ],
}
