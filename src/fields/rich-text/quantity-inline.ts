import type { Block } from 'payload'

/** A quantity of the entry, standing in a text: the text names its key, each language renders it. */
export const quantityInline: Block = {
  slug: 'quantity',
  admin: { components: { Label: '/src/admin/quantity/inline-label#QuantityInlineLabel' } },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      admin: { components: { Field: '/src/admin/quantity/key-field#QuantityKeyField' } },
      custom: { qanun: { words: 'common.quantityKey' } },
    },
  ],
}
