import { nobody } from '#access'
import { entryId } from '#fields'
import type { CollectionConfig } from 'payload'

/**
 * The ledger's rows. Written and read by src/publishing/ledger.ts only. A row waits until it has a `seq`; what it says
 * never changes after that, except for the marks `isSuperseded` and `isCascaded`, which the public does not see.
 */
export const editions: CollectionConfig = {
  slug: 'editions',
  admin: { hidden: true, enableRichTextLink: false, enableRichTextRelationship: false },
  access: { read: nobody, readVersions: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    entryId(),
    { name: 'seq', type: 'number', unique: true, index: true },
    { name: 'op', type: 'text', required: true },
    { name: 'origin', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'entry', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'slug', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'hash', type: 'text' },
    { name: 'prev', type: 'text' },
    { name: 'at', type: 'text', required: true },
    { name: 'publishedAt', type: 'text' },
    { name: 'editedAt', type: 'text' },
    /** Canonical JSON of the public content. */
    { name: 'content', type: 'textarea' },
    /** The content before its references were looked up; the cascade issues from it. Never public. */
    { name: 'projection', type: 'textarea' },
    /** Fingerprint of the entry's own text, and of the source text that a translation follows. */
    { name: 'textHash', type: 'text' },
    { name: 'basis', type: 'text' },
    /** `type/id` of every entry that it would show, public or not. */
    { name: 'refs', type: 'text', hasMany: true, index: true },
    /** Of a withdrawal for safety: its recall, and what is told of it (canonical JSON). */
    { name: 'recall', type: 'text', index: true },
    { name: 'urgency', type: 'text' },
    { name: 'notice', type: 'textarea' },
    { name: 'isSuperseded', type: 'checkbox', index: true },
    { name: 'isCascaded', type: 'checkbox', index: true },
    { name: 'by', type: 'text' },
  ],
}
