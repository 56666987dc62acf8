import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** What people say about a unit: comments, questions about the source and their answers. */
export const translationNotes: CollectionConfig = hidden('translation-notes', [
  { name: 'type', type: 'text', required: true },
  { name: 'entry', type: 'text', required: true, index: true },
  /** A question and its answer belong to the source: they are seen in every language. */
  { name: 'locale', type: 'text' },
  { name: 'key', type: 'text', required: true },
  { name: 'kind', type: 'text', required: true },
  { name: 'text', type: 'textarea', required: true },
  { name: 'replyTo', type: 'text' },
  { name: 'isResolved', type: 'checkbox', index: true },
  { name: 'by', type: 'text' },
  { name: 'at', type: 'text', required: true },
])
