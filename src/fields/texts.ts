import type { RichTextField, TextareaField, TextField } from 'payload'

import { type FieldFacts, withFacts } from './facts'
import { proseEditor } from './rich-text/editor'

/** One line of text in each language. */
export const line = (name: string, facts: FieldFacts = {}): TextField =>
  withFacts({ name, type: 'text', localized: true, maxLength: 300 }, facts)

/** A short plain text in each language. */
export const passage = (name: string, facts: FieldFacts = {}): TextareaField =>
  withFacts({ name, type: 'textarea', localized: true, maxLength: 1000, admin: { rows: 3 } }, facts)

/** Formatted text in each language, with quantities and links to other entries. */
export const prose = (name: string, facts: FieldFacts = {}): RichTextField =>
  withFacts({ name, type: 'richText', localized: true, editor: proseEditor }, facts)
