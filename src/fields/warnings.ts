import type { ArrayField } from 'payload'

import { type FieldFacts, withFacts } from './facts'
import { SEVERITIES } from './severities'
import { choice } from './common'
import { prose } from './texts'

/** Warnings of an entry. The rows and their weight are shared, so that no language can have fewer or weaker ones. */
export const warnings = (name: string, facts: FieldFacts = {}): ArrayField =>
  withFacts(
    {
      name,
      type: 'array',
      fields: [
        { ...choice('severity', SEVERITIES, { words: 'common.severity' }), required: true, defaultValue: 'caution' },
        prose('text', { isRequiredToPublish: true, words: 'common.warningText' }),
      ],
    },
    { publishedAs: 'warnings', ...facts },
  )
