import { nobody } from '#access'
import { entryId } from '#fields'
import type { CollectionConfig, Field } from 'payload'

/** A collection of the system's own: no page in the admin, closed to every request; one room reads and writes it. */
export const hidden = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  admin: { hidden: true, enableRichTextLink: false, enableRichTextRelationship: false },
  access: { read: nobody, readVersions: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [entryId(), ...fields],
})
