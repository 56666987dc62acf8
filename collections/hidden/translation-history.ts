import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** Every target that a unit ever had. Written by src/translation/work only. */
export const translationHistory: CollectionConfig = hidden('translation-history', [
  { name: 'unit', type: 'text', required: true, index: true },
  { name: 'entry', type: 'text', required: true, index: true },
  { name: 'target', type: 'textarea' },
  { name: 'state', type: 'text', required: true },
  /** How it came: `edit`, `form`, `machine`, `import`, `memory`, `terms`, `still-correct`, `removed` … */
  { name: 'origin', type: 'text', required: true },
  { name: 'basis', type: 'textarea' },
  { name: 'batch', type: 'text', index: true },
  { name: 'by', type: 'text' },
  { name: 'at', type: 'text', required: true },
])
