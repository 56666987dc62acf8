import { nobody, signedIn } from '#access'
import { entryId } from '#fields'
import type { CollectionConfig } from 'payload'

import { labelled, modelWords } from '../words'

/** Addresses that entries were once public under. Written by publishing; the old address leads to the new one. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  ...modelWords('redirects'),
  admin: {
    useAsTitle: 'from',
    group: modelWords('groups.library').label,
    description: modelWords('redirects').description,
    defaultColumns: ['from', 'to', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
  },
  access: { read: signedIn, readVersions: nobody, create: nobody, update: nobody, delete: nobody },
  fields: labelled('redirects', [
    entryId(),
    { name: 'from', type: 'text', required: true, unique: true },
    { name: 'to', type: 'text', required: true },
    { name: 'entry', type: 'text', required: true, index: true },
  ]),
}
