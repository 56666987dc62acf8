import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** Changes of a public source text, with how grave they are. Written by src/translation/work only. */
export const sourceChanges: CollectionConfig = hidden('source-changes', [
  { name: 'type', type: 'text', required: true },
  { name: 'entry', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true },
  /** Where: a field's address, a quantity, the weight of a warning. */
  { name: 'key', type: 'text', required: true },
  /** Words with quantities by key; empty where a sentence is new, or gone. */
  { name: 'before', type: 'textarea' },
  { name: 'after', type: 'textarea' },
  /** The least grade that the change itself asks for, why, and the one a person gave. */
  { name: 'minimum', type: 'text', required: true },
  { name: 'reasons', type: 'textarea' },
  { name: 'grade', type: 'text' },
  { name: 'isPublished', type: 'checkbox', index: true },
  { name: 'by', type: 'text' },
  { name: 'at', type: 'text', required: true },
])
