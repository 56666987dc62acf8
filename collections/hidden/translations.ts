import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** How each entry stands in each language it is translated into. Written by src/translation/work only. */
export const translations: CollectionConfig = hidden('translations', [
  { name: 'type', type: 'text', required: true, index: true },
  { name: 'entry', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true, index: true },
  { name: 'sourceLocale', type: 'text', required: true },
  /** In the source language. */
  { name: 'title', type: 'text' },
  /** The gravest state of its units, as the queue filters by it. */
  { name: 'state', type: 'text', required: true, index: true },
  { name: 'isPublic', type: 'checkbox' },
  { name: 'isSourcePublic', type: 'checkbox' },
  { name: 'units', type: 'number', required: true },
  { name: 'missing', type: 'number', required: true },
  { name: 'machine', type: 'number', required: true },
  { name: 'draft', type: 'number', required: true },
  { name: 'translated', type: 'number', required: true },
  { name: 'reviewed', type: 'number', required: true },
  { name: 'outdated', type: 'number', required: true },
  { name: 'words', type: 'number', required: true },
  { name: 'wordsToDo', type: 'number', required: true },
  /** How much readers need it; larger is read sooner. */
  { name: 'importance', type: 'number', required: true },
  { name: 'assignee', type: 'text', index: true },
  { name: 'dueAt', type: 'text' },
  /** Since when readers of the source see another text than this was translated from, and how grave that is. */
  { name: 'outdatedSince', type: 'text' },
  { name: 'grade', type: 'text' },
  { name: 'changedAt', type: 'text', required: true },
])
