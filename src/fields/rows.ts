import type { ArrayField, Field } from 'payload'

import { type FieldFacts, withFacts } from './facts'

/** A list of rows that all languages share; what is localized in a row is its text. */
export const rows = (name: string, fields: Field[], facts: FieldFacts = {}): ArrayField =>
  withFacts({ name, type: 'array', fields }, facts)
