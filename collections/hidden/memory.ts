import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** Every translation that was ever confirmed or brought along. Written by src/translation/memory only. */
export const memory: CollectionConfig = hidden('memory', [
  { name: 'sourceLocale', type: 'text', required: true },
  { name: 'targetLocale', type: 'text', required: true },
  /** Marked texts. */
  { name: 'source', type: 'textarea', required: true },
  { name: 'target', type: 'textarea', required: true },
  /** Both without marks and folded: what a phrase is searched for in. */
  { name: 'sourceWords', type: 'textarea' },
  { name: 'targetWords', type: 'textarea' },
  /** Folded source texts of the units before and after it. */
  { name: 'before', type: 'textarea' },
  { name: 'after', type: 'textarea' },
  { name: 'origin', type: 'text', required: true },
  { name: 'scope', type: 'text', required: true, index: true },
  { name: 'by', type: 'text' },
  /** When it was confirmed. */
  { name: 'at', type: 'text', required: true },
  /** When this row was written: what came since is found by it. */
  { name: 'savedAt', type: 'text', required: true, index: true },
])
