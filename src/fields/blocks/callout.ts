import type { Block } from 'payload'

import { choice } from '../common'
import { CALLOUT_TYPES, SEVERITIES } from '../severities'
import { line, prose } from '../texts'

/** A boxed note or warning. Type and severity are shared: a translation can't soften it. */
export const calloutBlock: Block = {
  slug: 'callout',
  fields: [
    { ...choice('type', CALLOUT_TYPES, { words: 'blocks.callout.type' }), required: true, defaultValue: 'info' },
    { ...choice('severity', SEVERITIES, { words: 'common.severity' }), required: true, defaultValue: 'info' },
    line('title', { isRequiredToPublish: true, words: 'blocks.callout.title' }),
    prose('text', { isRequiredToPublish: true, words: 'blocks.callout.text' }),
  ],
}
