import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/**
 * What is translated, unit by unit: one row for each segment of an entry and each language it is translated into.
 * Written by src/translation/work only.
 */
export const translationUnits: CollectionConfig = hidden('translation-units', [
  { name: 'type', type: 'text', required: true },
  { name: 'entry', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'key', type: 'text', required: true },
  /** The field's address, with row ids in place of row numbers; the unit's number in it, and its place. */
  { name: 'field', type: 'text', required: true },
  { name: 'number', type: 'number', required: true },
  { name: 'place', type: 'number', required: true },
  { name: 'isFree', type: 'checkbox' },
  /** Marked texts; marks as JSON. */
  { name: 'source', type: 'textarea' },
  { name: 'sourceWords', type: 'textarea' },
  { name: 'sourceHash', type: 'text', required: true, index: true },
  { name: 'marks', type: 'textarea' },
  { name: 'target', type: 'textarea' },
  { name: 'targetWords', type: 'textarea' },
  { name: 'targetHash', type: 'text', index: true },
  { name: 'targetMarks', type: 'textarea' },
  /** Where the target stood in the field when it was last read there. */
  { name: 'placed', type: 'number' },
  { name: 'state', type: 'text', required: true },
  /** The source text that the target was translated from, and its fingerprint. */
  { name: 'basis', type: 'textarea' },
  { name: 'basisHash', type: 'text' },
  /** Grows with each change: who saves must have seen the last one. */
  { name: 'version', type: 'number', required: true },
  /** Alarms that a person dismissed, as JSON. */
  { name: 'dismissed', type: 'textarea' },
  { name: 'by', type: 'text' },
  { name: 'at', type: 'text' },
])
