import { nobody } from '#access'
import { entryId } from '#fields'
import type { CollectionConfig } from 'payload'

/** What is true of the whole ledger: its epoch, and the catalog that readers get. One row, `id` "ledger". */
export const ledgerState: CollectionConfig = {
  slug: 'ledger-state',
  admin: { hidden: true, enableRichTextLink: false, enableRichTextRelationship: false },
  access: { read: nobody, readVersions: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    entryId(),
    { name: 'epoch', type: 'text', required: true },
    { name: 'catalog', type: 'textarea' },
    { name: 'siteUrl', type: 'text' },
  ],
}
